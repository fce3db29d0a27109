using Demarche.Language;

namespace Demarche.Actors.Names;

/// <summary>Scores the labels of each word; the trainer puts its own in place of the model's.</summary>
internal interface INameScorer
{
    /// <summary>Adds to each label's score what the features give it.</summary>
    /// <param name="at">Which word.</param>
    /// <param name="features">Hashes of its features.</param>
    /// <param name="scores">The labels' scores.</param>
    void Score(int at, ReadOnlySpan<uint> features, Span<int> scores);

    /// <summary>Adds to each label's score what it is worth behind another.</summary>
    /// <param name="kind">The kind of the word.</param>
    /// <param name="before">The label before; <see cref="NameLabel.Count"/> at the beginning.</param>
    /// <param name="scores">The labels' scores.</param>
    void Step(int kind, int before, Span<int> scores);
}

/// <summary>Finds the best sequence of labels for a sentence: what the words speak for and what may stand behind one another (Viterbi).</summary>
internal static class NameTagger
{
    private const int MostFeatures = 400;

    /// <summary>Scores below this are those of labels that cannot stand there.</summary>
    public const int Impossible = int.MinValue / 4;

    /// <summary>A buffer for the features of a word.</summary>
    public static uint[] NewBuffer() => new uint[MostFeatures];

    /// <param name="looks">The sentence's words.</param>
    /// <param name="labels">Receives their labels.</param>
    /// <param name="scorer">What the labels are worth.</param>
    public static void Tag<T>(ReadOnlySpan<NameLook> looks, Span<byte> labels, ref T scorer)
        where T : INameScorer
    {
        const int count = NameLabel.Count;
        var back = new byte[looks.Length * count];
        var buffer = NewBuffer();
        Span<int> before = stackalloc int[count], now = stackalloc int[count];
        Span<int> scores = stackalloc int[LabelModel.MostLabels];
        before.Fill(Impossible);
        before[NameLabel.None] = 0;
        for (var i = 0; i < looks.Length; i++)
        {
            scores.Clear();
            scorer.Score(i, NameFeatures.Of(looks, i, buffer), scores);
            Step(looks[i].Kind, i == 0, before, now, scores, back.AsSpan(i * count, count), ref scorer);
            now.CopyTo(before);
        }

        var best = 0;
        for (var label = 1; label < count; label++)
            if (before[label] > before[best]) best = label;
        for (var i = looks.Length - 1; i >= 0; best = back[i * count + best], i--) labels[i] = (byte)best;
    }

    private static void Step<T>(int kind, bool first, ReadOnlySpan<int> before, Span<int> now, ReadOnlySpan<int> scores, Span<byte> back, ref T scorer)
        where T : INameScorer
    {
        Span<int> steps = stackalloc int[LabelModel.MostLabels];
        now.Fill(Impossible);
        for (var from = 0; from < before.Length; from++)
        {
            if (before[from] <= Impossible) continue;
            steps.Clear();
            scorer.Step(kind, first ? NameLabel.Count : from, steps);
            for (var to = 0; to < now.Length; to++)
            {
                if (scores[to] <= Impossible || !NameLabel.MayFollow(to, from) || before[from] + scores[to] + steps[to] is var score && score <= now[to]) continue;
                (now[to], back[to]) = (score, (byte)from);
            }
        }
    }
}
