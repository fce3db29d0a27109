namespace Demarche.Evaluation.Quotations;

/// <summary>Which pairs an error listing shows.</summary>
/// <param name="Form">Only that form (the gold's, else the system's), in the corpus' spelling.</param>
/// <param name="Part">Only where that part differs.</param>
/// <param name="Rule">Only what that rule found.</param>
/// <param name="Most">How many at most.</param>
public sealed record ErrorFilter(string? Form = null, Part Part = Part.Quote, string? Rule = null, int Most = 40);

/// <summary>Prints gold and system side by side where they differ.</summary>
public sealed class ErrorListing(TextWriter output)
{
    private static readonly Part[] Order = [Part.Quote, Part.Speaker, Part.Cue, Part.Frame, Part.Addressee];

    public void Write(OrderedDictionary<string, CorpusDocument> corpus, SystemRecord system, ErrorFilter filter)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(filter);
        var errors = corpus.Values.SelectMany(document => Pairing.Pairs(document.Gold, system.Of(document.Name))
            .Where(pair => IsShown(pair, filter)).Select(pair => (document, pair)));
        foreach (var (document, pair) in errors.Take(filter.Most)) Write(document, pair);
    }

    private static bool IsShown(Pair pair, ErrorFilter filter)
    {
        if (filter.Form is { } form && pair.Either.Form != form) return false;
        if (filter.Rule is { } rule && pair.System?.Rule != rule) return false;
        return pair is not { Gold: { } gold, System: { } system } || !gold[filter.Part].SameAs(system[filter.Part]);
    }

    private void Write(CorpusDocument document, Pair pair)
    {
        output.WriteLine($"{document.Name} {pair.Either.Form}");
        output.WriteLine($"  gold   {Words(document, pair.Gold)}");
        output.WriteLine($"  system {Words(document, pair.System)}");
    }

    private static string Words(CorpusDocument document, Annotation? annotation)
    {
        if (annotation is null) return "-";
        var parts = Order.Where(part => annotation[part].Count > 0).Select(part => $"{Label(part)}: {Words(document, annotation[part])}");
        return string.Join(" | ", annotation.Rule is { } rule ? parts.Append($"{annotation.Form} by {rule}") : parts);
    }

    private static string Words(CorpusDocument document, TokenSet tokens) =>
        string.Join(' ', tokens.Ids.ToArray().Select(document.Tokens.Word));

    private static string Label(Part part) => part.ToString().ToLowerInvariant();
}
