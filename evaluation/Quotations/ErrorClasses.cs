namespace Demarche.Evaluation.Quotations;

/// <summary>Counts errors by their kind: what of the gold was missed and why, what was found that the gold has not, and what is wrong with the roles of what was found.</summary>
public sealed class ErrorClasses
{
    private const double Same = 0.999;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    private ErrorClasses()
    {
    }

    /// <summary>The classes with their counts, largest first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts => counts.OrderByDescending(found => found.Value).ThenBy(found => found.Key, StringComparer.Ordinal);

    public static ErrorClasses Of(OrderedDictionary<string, CorpusDocument> corpus, SystemRecord system)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(system);
        var classes = new ErrorClasses();
        foreach (var document in corpus.Values)
            foreach (var pair in Pairing.Pairs(document.Gold, system.Of(document.Name)))
                classes.Add(document, pair, system.Of(document.Name));
        return classes;
    }

    private void Add(CorpusDocument document, Pair pair, IReadOnlyList<Annotation> system)
    {
        var shared = pair is { Gold: { } gold, System: { } found } ? gold[Part.Quote].F1(found[Part.Quote]) : 0;
        if (shared > 0)
        {
            Words(pair.Gold!, pair.System!, shared);
            foreach (var part in Annotation.Roles) Role(part, pair.Gold![part], pair.System![part]);
            return;
        }

        if (pair.Gold is { } missed) Missed(document, missed, system);
        if (pair.System is { } spurious) Spurious(document, spurious);
    }

    // A gold quotation that shares no word with what it is paired with.
    private void Missed(CorpusDocument document, Annotation gold, IReadOnlyList<Annotation> system)
    {
        var why = system.Any(found => found[Part.Quote].Shared(gold[Part.Quote]) > 0) ? "its words were taken for another quotation" : "no rule fired";
        Count($"missed, {why}: {gold.Form}, {Construction.Of(document, gold)}");
    }

    private void Spurious(CorpusDocument document, Annotation found)
    {
        var why = document.Gold.Any(gold => gold[Part.Quote].Shared(found[Part.Quote]) > 0) ? "found twice" : "spurious";
        Count($"{why}: {found.Form} by {found.Rule ?? "-"}{(found.IsVia ? " (as via)" : "")}");
    }

    private void Words(Annotation gold, Annotation found, double shared)
    {
        if (gold.Form != found.Form) Count($"other form: {gold.Form} taken for {found.Form} by {found.Rule ?? "-"}");
        if (shared >= Same) return;
        var size = gold[Part.Quote].Count < found[Part.Quote].Count ? "too long" : "too short";
        Count($"extent {(shared < 0.5 ? "far off" : "off")}, {size}: {found.Form} by {found.Rule ?? "-"}");
    }

    private void Role(Part part, TokenSet gold, TokenSet found)
    {
        if (gold.SameAs(found)) return;
        var name = part.ToString().ToLowerInvariant();
        Count($"{name}: {Wrong(gold, found)}");
    }

    private static string Wrong(TokenSet gold, TokenSet found) => (gold.Count, found.Count) switch
    {
        (_, 0) => "not found",
        (0, _) => "found where there is none",
        _ when gold.Shared(found) > 0 => "span only",
        _ when found.Ids[0] < gold.Ids[0] => "an earlier mention",
        _ => "a later mention",
    };

    private void Count(string name) => counts[name] = counts.GetValueOrDefault(name) + 1;
}
