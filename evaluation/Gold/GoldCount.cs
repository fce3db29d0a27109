using System.Collections.Immutable;
using Demarche.Evaluation.Quotations;
using Demarche.Reports;

namespace Demarche.Evaluation.Gold;

/// <summary>Entries of one kind that people marked, that a reader read, and that belong together.</summary>
public sealed class GoldCount
{
    private const double Enough = 0.5;

    public int Marked { get; private set; }

    public int Read { get; private set; }

    /// <summary>Pairs with the same words to the character.</summary>
    public int Exact { get; private set; }

    /// <summary>Pairs whose words share at least half of their characters, as F1.</summary>
    public int Found { get; private set; }

    public Metric Words => new(Share(Found, Read), Share(Found, Marked));

    /// <summary>Counts the entries of one report.</summary>
    /// <param name="gold">What people marked.</param>
    /// <param name="read">What the reader made.</param>
    /// <param name="id">Their ids settle ties.</param>
    /// <param name="words">The words of an entry from which its id is made.</param>
    /// <param name="alike">Of pairs that share as much, those that are alike come first.</param>
    /// <returns>The pairs that belong together.</returns>
    public IReadOnlyList<(T Marked, T Found)> Add<T>(ImmutableArray<T> gold, ImmutableArray<T> read, Func<T, string> id, Func<T, ImmutableArray<TextSpan>> words, Func<T, T, bool>? alike = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(words);
        (Marked, Read) = (Marked + gold.Length, Read + read.Length);
        var candidates = gold.SelectMany(marked => read.Select(found => (Marked: marked, Found: found, Shared: Overlap(words(marked), words(found)))))
            .Where(pair => pair.Shared >= Enough).OrderByDescending(pair => pair.Shared).ThenBy(pair => alike?.Invoke(pair.Marked, pair.Found) == false)
            .ThenBy(pair => id(pair.Marked), StringComparer.Ordinal).ThenBy(pair => id(pair.Found), StringComparer.Ordinal);
        var (taken, given) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var pairs = candidates.Where(pair => !taken.Contains(id(pair.Marked)) && given.Add(id(pair.Found)) && taken.Add(id(pair.Marked))).Select(pair => (pair.Marked, pair.Found)).ToList();
        Found += pairs.Count;
        Exact += pairs.Count(pair => words(pair.Marked).SequenceEqual(words(pair.Found)));
        return pairs;
    }

    private static double Overlap(ImmutableArray<TextSpan> marked, ImmutableArray<TextSpan> found)
    {
        var shared = marked.Sum(a => found.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        return Metric.F1(Share(shared, found.Sum(Length)), Share(shared, marked.Sum(Length)));
    }

    private static int Length(TextSpan span) => span.Length;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
