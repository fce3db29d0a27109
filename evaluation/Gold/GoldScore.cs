using Demarche.Evaluation.Quotations;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Evaluation.Gold;

/// <summary>How a reader's statements agree with those that people made of the same reports. A gold statement and a read one belong together where their content shares most characters;
/// each is taken once, the best pairs first.</summary>
public sealed class GoldScore
{
    private const double Enough = 0.5;

    public int Reports { get; private set; }

    public int Marked { get; private set; }

    public int Read { get; private set; }

    /// <summary>Pairs with the same content to the character.</summary>
    public int Exact { get; private set; }

    /// <summary>Pairs whose content shares at least half of its characters, as F1.</summary>
    public int Found { get; private set; }

    /// <summary>Of these, those of the same form.</summary>
    public int Form { get; private set; }

    /// <summary>Of these, those by the same actor, or both by none.</summary>
    public int Speaker { get; private set; }

    public Metric Content => new(Share(Found, Read), Share(Found, Marked));

    public void Add(ReadReport gold, ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(read);
        (Reports, Marked, Read) = (Reports + 1, Marked + gold.Statements.Length, Read + read.Statements.Length);
        foreach (var (marked, found) in Pairs(gold, read))
        {
            Found++;
            if (marked.Content.SequenceEqual(found.Content)) Exact++;
            if (marked.Form == found.Form) Form++;
            if (marked.Speaker?.Actor == found.Speaker?.Actor) Speaker++;
        }
    }

    private static IEnumerable<(Statement Marked, Statement Found)> Pairs(ReadReport gold, ReadReport read)
    {
        var candidates = gold.Statements.SelectMany(marked => read.Statements.Select(found => (Marked: marked, Found: found, Shared: Overlap(marked, found))))
            .Where(pair => pair.Shared >= Enough).OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.Marked.Id, StringComparer.Ordinal).ThenBy(pair => pair.Found.Id, StringComparer.Ordinal);
        var (taken, given) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (marked, found, _) in candidates)
            if (!taken.Contains(marked.Id) && given.Add(found.Id) && taken.Add(marked.Id)) yield return (marked, found);
    }

    private static double Overlap(Statement marked, Statement found)
    {
        var shared = marked.Content.Sum(a => found.Content.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return Metric.F1(Share(shared, found.Content.Sum(Length)), Share(shared, marked.Content.Sum(Length)));
    }

    private static int Length(TextSpan span) => span.Length;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
