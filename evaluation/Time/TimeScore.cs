using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Time;

/// <summary>A marked expression and a found one that share a letter; one side is missing where nothing does.</summary>
public readonly record struct TimePair(MarkedTime? Gold, MarkedTime? Found)
{
    public bool IsStrict => Gold is { } gold && Found is { } found && gold.Span == found.Span;

    public bool IsRelaxed => Gold is not null && Found is not null;

    public bool HasType => IsRelaxed && Gold!.Value.Type == Found!.Value.Type;

    public bool HasValue => IsRelaxed && Gold!.Value.Value == Found!.Value.Value;
}

/// <summary>The counts of TempEval-3: each marked expression is paired with one found at most, equal spans first, then the first that overlaps. Strict counts equal spans, relaxed all pairs,
/// type and value those pairs whose type or whose value, letter by letter, is equal; precision is the share of what was found, recall the share of what is marked.</summary>
public sealed class TimeScore
{
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    public int Documents { get; private set; }

    public int Gold => gold;

    public int Found => found;

    public Metric Strict => Of(strict);

    public Metric Relaxed => Of(relaxed);

    public Metric Type => Of(type);

    public Metric Value => Of(value);

    public void Add(IReadOnlyList<TimePair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        Documents++;
        foreach (var pair in pairs)
        {
            if (pair.Gold is not null) gold++;
            if (pair.Found is not null) found++;
            if (pair.IsStrict) strict++;
            if (pair.IsRelaxed) relaxed++;
            if (pair.HasType) type++;
            if (pair.HasValue) value++;
        }
    }

    /// <summary>The pairs of one document in text order.</summary>
    public static IReadOnlyList<TimePair> Pairs(IReadOnlyList<MarkedTime> gold, IReadOnlyList<MarkedTime> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var free = found.ToList();
        var partners = new MarkedTime?[gold.Count];
        for (var strictly = 0; strictly < 2; strictly++)
            for (var g = 0; g < gold.Count; g++)
            {
                if (partners[g] is not null) continue;
                var at = free.FindIndex(f => strictly == 0 ? f.Span == gold[g].Span : f.Span.Overlaps(gold[g].Span));
                if (at < 0) continue;
                partners[g] = free[at];
                free.RemoveAt(at);
            }

        return [.. gold.Select((g, at) => new TimePair(g, partners[at])).Concat(free.Select(f => new TimePair(null, f))).OrderBy(pair => (pair.Gold ?? pair.Found)!.Value.Span)];
    }

    private Metric Of(int right) => new(found == 0 ? 0 : (double)right / found, gold == 0 ? 0 : (double)right / gold);
}
