using System.Globalization;
using System.Text;

namespace Demarche.Evaluation.Peers;

/// <summary>How many sentences have the right root, how many an answer, and how right the answers are.</summary>
public sealed class RootScore
{
    private readonly SortedDictionary<string, (int Gold, int Found, int Right)> roots = new(StringComparer.Ordinal);
    private int sentences;
    private int coded;
    private int right;

    /// <summary>Of all sentences, those with the right answer.</summary>
    public double Right => Share(right, sentences);

    /// <summary>Of the sentences with an answer, those where it is right.</summary>
    public double Precision => Share(right, coded);

    /// <summary>The mean over the gold's roots of the F1 of each.</summary>
    public double MacroF1 => roots.Values.Where(root => root.Gold > 0).Average(root => Share(2 * root.Right, root.Gold + root.Found));

    /// <summary>Counts a sentence; no answer is none.</summary>
    public void Add(string gold, string? found)
    {
        sentences++;
        var asked = roots.GetValueOrDefault(gold);
        roots[gold] = (asked.Gold + 1, asked.Found, asked.Right + (gold == found ? 1 : 0));
        if (found is null) return;
        coded++;
        if (gold == found) right++;
        var given = roots.GetValueOrDefault(found);
        roots[found] = (given.Gold, given.Found + 1, given.Right);
    }

    /// <summary>A row for each root: gold, answers, right ones, F1.</summary>
    public string Table()
    {
        var table = new StringBuilder();
        foreach (var (root, counts) in roots) table.AppendLine(CultureInfo.InvariantCulture, $"  {root,-10}{counts.Gold,5}{counts.Found,6}{counts.Right,6}{100 * Share(2 * counts.Right, counts.Gold + counts.Found),7:F1}");
        return table.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences: right {100 * Right:F1} %, coded {100 * Share(coded, sentences):F1} %, precision {100 * Precision:F1} %, macro-F1 {MacroF1:F3}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
