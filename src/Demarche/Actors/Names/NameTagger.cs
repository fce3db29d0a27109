using System.Numerics;
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

    private static readonly int[] Followers = FollowersOf();

    /// <summary>Scores below this are those of labels that cannot stand there.</summary>
    public const int Impossible = int.MinValue / 4;

    /// <summary>A buffer for the features of a word.</summary>
    public static uint[] NewBuffer() => new uint[MostFeatures];

    /// <param name="looks">Words of a sentence that follow each other.</param>
    /// <param name="first">The first that gets a label: no name goes on from before it.</param>
    /// <param name="labels">Receives the labels from there.</param>
    /// <param name="scorer">What the labels are worth.</param>
    public static void Tag<T>(ReadOnlySpan<NameLook> looks, int first, Span<byte> labels, ref T scorer)
        where T : INameScorer
    {
        const int count = NameLabel.Count;
        var back = new byte[labels.Length * count];
        var buffer = NewBuffer();
        Span<int> before = stackalloc int[count], now = stackalloc int[count];
        Span<int> scores = stackalloc int[LabelModel.MostLabels];
        before.Fill(Impossible);
        before[NameLabel.None] = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            scores.Clear();
            scorer.Score(first + i, NameFeatures.Of(looks, first + i, buffer), scores);
            Step(looks[first + i].Kind, first + i == 0, before, now, scores, back.AsSpan(i * count, count), ref scorer);
            now.CopyTo(before);
        }

        var best = 0;
        for (var label = 1; label < count; label++)
            if (before[label] > before[best]) best = label;
        for (var i = labels.Length - 1; i >= 0; best = back[i * count + best], i--) labels[i] = (byte)best;
    }

    /// <summary>All labels at once, as many as a vector holds: behind each label before, what every label would be worth, where it may stand there.</summary>
    private static void Step<T>(int kind, bool first, ReadOnlySpan<int> before, Span<int> now, ReadOnlySpan<int> scores, Span<byte> back, ref T scorer)
        where T : INameScorer
    {
        Span<int> steps = stackalloc int[LabelModel.MostLabels], best = stackalloc int[LabelModel.MostLabels], from = stackalloc int[LabelModel.MostLabels];
        best.Fill(Impossible);
        for (var label = 0; label < before.Length; label++)
        {
            if (before[label] <= Impossible) continue;
            steps.Clear();
            scorer.Step(kind, first ? NameLabel.Count : label, steps);
            Follow(label, before[label], steps, scores, best, from);
        }

        best[..now.Length].CopyTo(now);
        for (var to = 0; to < back.Length; to++) back[to] = (byte)from[to];
    }

    private static void Follow(int label, int before, ReadOnlySpan<int> steps, ReadOnlySpan<int> scores, Span<int> best, Span<int> from)
    {
        for (var at = 0; at < NameLabel.Count; at += Vector<int>.Count)
        {
            var (its, now) = (new Vector<int>(scores[at..]), new Vector<int>(best[at..]));
            var score = its + new Vector<int>(steps[at..]) + new Vector<int>(before);
            var better = Vector.GreaterThan(score, now) & Vector.GreaterThan(its, new Vector<int>(Impossible)) & new Vector<int>(Followers.AsSpan(label * LabelModel.MostLabels + at));
            Vector.ConditionalSelect(better, score, now).CopyTo(best[at..]);
            Vector.ConditionalSelect(better, new Vector<int>(label), new Vector<int>(from[at..])).CopyTo(from[at..]);
        }
    }

    /// <summary>For each label the labels that may stand behind it: -1 for those, else 0.</summary>
    private static int[] FollowersOf()
    {
        var followers = new int[NameLabel.Count * LabelModel.MostLabels];
        for (var before = 0; before < NameLabel.Count; before++)
            for (var label = 0; label < NameLabel.Count; label++)
                if (NameLabel.MayFollow(label, before)) followers[before * LabelModel.MostLabels + label] = -1;
        return followers;
    }
}
