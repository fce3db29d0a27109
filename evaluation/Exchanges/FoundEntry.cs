using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Evaluation.Exchanges;

/// <summary>Something that was found in an exchange, as the gold has it.</summary>
public sealed record FoundEntry(string Kind, IReadOnlyCollection<string> Who, IReadOnlyCollection<string> To, string What, string Value, IReadOnlyCollection<string> More)
{
    /// <summary>Whether it is what was expected; a missing recipient is no error, a wrong one is.</summary>
    public bool Is(ExpectedEntry expected) =>
        Kind == expected.Kind && Who.Any(expected.Who.Contains) && (expected.To.Length == 0 || To.Count == 0 || To.Any(expected.To.Contains))
        && expected.What.Any(word => What.Contains(word, StringComparison.OrdinalIgnoreCase)) && expected.Values.Contains(Value);

    /// <summary>What was expected of a document besides, and is missing.</summary>
    public IEnumerable<string> Lacks(ExpectedEntry expected) => expected.More.Where(more => !More.Contains(more));

    public static IEnumerable<FoundEntry> Of(Exchange exchange, IReadOnlyDictionary<string, (Act Act, string Words)> acts)
    {
        var issues = exchange.Issues.ToDictionary(issue => issue.Id, issue => $"{issue.Proposition.De} {string.Join(' ', issue.Terms)}", StringComparer.Ordinal);
        string Words(IEnumerable<string> ids) => string.Join(' ', ids.Select(id => acts[id].Words));
        foreach (var document in exchange.Documents)
            yield return new("document", document.By, document.To, document.Name + " " + Words(document.Acts), FormatNames.Of(document.Type), [.. Told(document)]);
        foreach (var thread in exchange.Threads)
            yield return new("thread", Sides(exchange, thread.Opening, acts), [.. acts[thread.Opening].Act.Recipients.Select(role => role.Actor).OfType<string>().SelectMany(ActorIds.MembersOf)], (thread.Issue is null ? "" : issues[thread.Issue]) + " " + Words([thread.Opening]), FormatNames.Of(thread.State), []);
        foreach (var position in exchange.Positions)
            yield return new("position", [position.Actor], [], issues[position.Issue] + " " + Words(position.Acts), FormatNames.Of(position.Stance), []);
        foreach (var help in exchange.Help)
            yield return new("help", help.Who, help.To, help.What + " " + Words(help.Acts), FormatNames.Of(help.Stage), []);
    }

    // The side for which the opening speaks is that of the position which the same act proves.
    private static string[] Sides(Exchange exchange, string act, IReadOnlyDictionary<string, (Act Act, string Words)> acts) =>
        [.. exchange.Positions.Where(position => position.Acts.Contains(act)).Select(position => position.Actor), .. exchange.Documents.Where(document => document.Acts.Contains(act)).SelectMany(document => document.By), .. acts[act].Act.Actors.Select(role => role.Actor).OfType<string>()];

    private static IEnumerable<string> Told(PassedDocument document)
    {
        if (document.Time is { } time) yield return time;
        if (document.DeliveredBy is not null) yield return "hand";
        if (document.Confidential is { } secret) yield return secret ? "secret" : "published";
    }
}
