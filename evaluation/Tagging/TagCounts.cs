namespace Demarche.Evaluation.Tagging;

/// <summary>Counts pairs of what is annotated and what was found.</summary>
internal sealed class TagCounts
{
    private readonly Dictionary<(string Gold, string Found), int> pairs = [];

    public int All { get; private set; }

    public void Add(string gold, string found)
    {
        pairs[(gold, found)] = pairs.GetValueOrDefault((gold, found)) + 1;
        All++;
    }

    /// <summary>The share of pairs whose two sides are equal, or equal for somebody.</summary>
    public double Share(Func<string, string, bool>? isRight = null) =>
        All == 0 ? 0 : (double)pairs.Where(pair => pair.Key.Gold == pair.Key.Found || (isRight is not null && isRight(pair.Key.Gold, pair.Key.Found))).Sum(pair => pair.Value) / All;

    /// <summary>Precision, recall and their harmonic mean of one label.</summary>
    public (double Precision, double Recall, double Harmonic) Of(string label)
    {
        double right = pairs.GetValueOrDefault((label, label));
        var (found, gold) = (pairs.Where(pair => pair.Key.Found == label).Sum(pair => pair.Value), pairs.Where(pair => pair.Key.Gold == label).Sum(pair => pair.Value));
        var (precision, recall) = (found == 0 ? 0 : right / found, gold == 0 ? 0 : right / gold);
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    public IEnumerable<(string Gold, string Found, int Count)> Confusions() =>
        pairs.Where(pair => pair.Key.Gold != pair.Key.Found).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Gold, StringComparer.Ordinal).Select(pair => (pair.Key.Gold, pair.Key.Found, pair.Value));
}
