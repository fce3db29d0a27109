using Demarche.Actors;
using Demarche.Actors.Names;

namespace Demarche.ModelTrainer.Names;

/// <summary>Trains <c>models/de-names.labels</c>: perceptrons over whole sentences. Weights move from the labels that a sentence gets now to the best that its annotation allows; labels that it does
/// not allow get a handicap in their favour, so that the right ones win with room to spare. Several learners see the sentences in other orders, and the model is their mean.</summary>
internal static class NameTrainer
{
    private const int Learners = 5;
    private const int Rounds = 7;
    private const int Handicap = 40;
    private const double Scale = 4;
    private const double LeastWeight = 0.3;

    /// <summary>The bytes of a model.</summary>
    /// <param name="own">Texts that are marked as the model shall mark; they count twice.</param>
    /// <param name="others">Texts in which less is marked.</param>
    /// <param name="lists">For words and pairs of words the lists of names that hold them, as bits.</param>
    public static byte[] Model(IEnumerable<NamedText> own, IEnumerable<NamedText> others, Dictionary<uint, ulong> lists)
    {
        var reader = new NameLookReader(World.Shared, word => lists.GetValueOrDefault(word));
        NameExample[] twice = [.. own.SelectMany(text => NameExample.Of(text, reader, isOwn: true))];
        NameExample[] examples = [.. twice, .. twice, .. others.SelectMany(text => NameExample.Of(text, reader, isOwn: false))];
        var learners = Enumerable.Range(1, Learners).Select(seed => Learn(examples, new Random(seed))).ToArray();
        return ModelWriter.Write(Perceptron.Mean(learners), NameLabel.Count, Scale, LeastWeight, lists);
    }

    private static Perceptron Learn(NameExample[] examples, Random random)
    {
        var (perceptron, order) = (new Perceptron(), examples.ToArray());
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var example in order) Learn(perceptron, example);
        }

        return perceptron;
    }

    private static void Learn(Perceptron perceptron, NameExample example)
    {
        var (chosen, best) = (new byte[example.Looks.Length], new byte[example.Looks.Length]);
        var scorer = new Scorer(perceptron, example.Allowed, Handicap);
        NameTagger.Tag(example.Looks, 0, chosen, ref scorer);
        perceptron.Step();
        if (IsAllowed(example, chosen)) return;
        scorer = new Scorer(perceptron, example.Allowed, NameTagger.Impossible);
        NameTagger.Tag(example.Looks, 0, best, ref scorer);
        Correct(perceptron, example.Looks, best, chosen);
    }

    private static void Correct(Perceptron perceptron, NameLook[] looks, byte[] right, byte[] chosen)
    {
        var buffer = NameTagger.NewBuffer();
        for (var i = 0; i < looks.Length; i++)
        {
            if (right[i] != chosen[i]) perceptron.Correct(NameFeatures.Of(looks, i, buffer), right[i], chosen[i]);
            var (rightBefore, chosenBefore) = i == 0 ? (NameLabel.Count, NameLabel.Count) : (right[i - 1], chosen[i - 1]);
            if (right[i] == chosen[i] && rightBefore == chosenBefore) continue;
            perceptron.Move(NameFeatures.Step(looks[i].Kind, rightBefore, buffer), right[i], 1);
            perceptron.Move(NameFeatures.Step(looks[i].Kind, chosenBefore, buffer), chosen[i], -1);
        }
    }

    private static bool IsAllowed(NameExample example, byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if ((example.Allowed[i] >> labels[i] & 1) == 0) return false;
        return true;
    }

    /// <summary>Scores as the perceptron does now; labels that the annotation does not allow get a handicap besides.</summary>
    private readonly struct Scorer(Perceptron perceptron, ulong[] allowed, int handicap) : INameScorer
    {
        public void Score(int at, ReadOnlySpan<uint> features, Span<int> scores)
        {
            perceptron.Score(features, scores);
            for (var label = 0; label < NameLabel.Count; label++)
                scores[label] = (allowed[at] >> label & 1) != 0 ? scores[label] : handicap == NameTagger.Impossible ? handicap : scores[label] + handicap;
        }

        public void Step(int kind, int before, Span<int> scores)
        {
            Span<uint> buffer = stackalloc uint[4];
            perceptron.Score(NameFeatures.Step(kind, before, buffer), scores);
        }
    }
}
