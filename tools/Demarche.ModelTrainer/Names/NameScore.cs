using Demarche.Actors.Names;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.ModelTrainer.Names;

/// <summary>Counts the names that are marked, found, and found with the very span and class.</summary>
internal sealed class NameScore
{
    private readonly Dictionary<NameClass, NameCounts> counts = Enum.GetValues<NameClass>().ToDictionary(its => its, _ => default(NameCounts));

    /// <summary>Several classes together.</summary>
    public NameCounts Of(params NameClass[] classes) => new(classes.Sum(its => counts[its].Marked), classes.Sum(its => counts[its].Found), classes.Sum(its => counts[its].Right));

    public void Count(NamedText text, Func<TextAnalysis, IEnumerable<FoundName>> find)
    {
        var analysis = TextAnalysis.Of(text.Text, [new TextSpan(0, text.Text.Length)]);
        var found = find(analysis).Select(name => (text.InWords(analysis.Span(name.First, name.End)), name.Class)).ToHashSet();
        foreach (var (_, its) in found) counts[its] = counts[its] with { Found = counts[its].Found + 1 };
        foreach (var (span, its) in text.Names)
            counts[its] = counts[its] with { Marked = counts[its].Marked + 1, Right = counts[its].Right + (found.Contains((span, its)) ? 1 : 0) };
    }
}

/// <summary>Names marked, found and right; precision, recall and their harmonic mean in per cent.</summary>
internal readonly record struct NameCounts(int Marked, int Found, int Right)
{
    public double Precision => Share(Right, Found);

    public double Recall => Share(Right, Marked);

    public double Harmonic => Share(2 * Right, Marked + Found);

    public string Line(string title) => FormattableString.Invariant($"{title,-20} {Marked,5} marked  P {Precision:F2} R {Recall:F2} F1 {Harmonic:F2}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
