using Demarche.Language;

namespace Demarche.ModelTrainer;

/// <summary>A perceptron whose weights are averaged over all steps of the training.</summary>
internal sealed class Perceptron
{
    private readonly Dictionary<uint, int> index = [];
    private readonly List<Weight[]> rows = [];
    private readonly int[] scores = new int[LabelModel.MostLabels];
    private int step = 1;

    /// <summary>Weights as whole numbers, so that sums are the same in any order.</summary>
    private struct Weight
    {
        public byte Label;
        public int Value;
        public long Total;
        public int Since;
    }

    public void Step() => step++;

    public int Best(ReadOnlySpan<uint> features, ulong among)
    {
        Array.Clear(scores);
        Score(features, scores);
        return LabelModel.Highest(scores, among);
    }

    /// <summary>Adds to each label's score what the features give it.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> into)
    {
        foreach (var feature in features)
            if (index.TryGetValue(feature, out var row))
                foreach (var weight in rows[row]) into[weight.Label] += weight.Value;
    }

    /// <summary>Moves the features' weights towards the right label and away from the one that was chosen.</summary>
    public void Correct(ReadOnlySpan<uint> features, int right, int chosen)
    {
        foreach (var feature in features)
        {
            Move(feature, right, 1);
            Move(feature, chosen, -1);
        }
    }

    /// <summary>Adds to the weights of the features for a label.</summary>
    public void Move(ReadOnlySpan<uint> features, int label, int by)
    {
        foreach (var feature in features) Move(feature, label, by);
    }

    /// <summary>The averaged weights of each feature.</summary>
    public IEnumerable<(uint Feature, IEnumerable<(byte Label, double Value)> Weights)> Averaged() =>
        index.OrderBy(pair => pair.Key).Select(pair => (pair.Key, rows[pair.Value].OrderBy(w => w.Label).Select(w => (w.Label, (w.Total + (double)w.Value * (step - w.Since)) / step))));

    /// <summary>What several learners agree on: the mean of their averaged weights.</summary>
    public static IEnumerable<(uint Feature, IEnumerable<(byte Label, double Value)> Weights)> Mean(IReadOnlyCollection<Perceptron> learners) =>
        learners.SelectMany(learner => learner.Averaged()).GroupBy(row => row.Feature).OrderBy(row => row.Key)
            .Select(row => (row.Key, row.SelectMany(its => its.Weights).GroupBy(weight => weight.Label).OrderBy(weight => weight.Key)
                .Select(weight => (weight.Key, weight.Sum(its => its.Value) / learners.Count))));

    private void Move(uint feature, int label, int by)
    {
        if (!index.TryGetValue(feature, out var row))
        {
            index.Add(feature, row = rows.Count);
            rows.Add([]);
        }

        var weights = rows[row];
        var at = Array.FindIndex(weights, weight => weight.Label == label);
        if (at < 0)
        {
            at = weights.Length;
            Array.Resize(ref weights, at + 1);
            weights[at] = new Weight { Label = (byte)label, Since = step };
            rows[row] = weights;
        }

        ref var moved = ref weights[at];
        moved.Total += (long)moved.Value * (step - moved.Since);
        (moved.Since, moved.Value) = (step, moved.Value + by);
    }
}
