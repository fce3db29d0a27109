using System.Text.Json;
using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Agencies;

/// <summary>ninjs (IPTC) 1.x to 3.x. Only items that carry text are reports; a picture or a plan alone is none.</summary>
internal static class NinjsFormat
{
    private static readonly string[] Signs = ["headlines", "headline", "bodies", "body_text", "body_html", "body_xhtml", "pubstatus", "versioncreated", "standard", "representationtype"];

    public static bool Is(JsonElement item) => JsonItem.Text(item, "uri") is not null && Signs.Any(sign => JsonItem.Member(item, sign) is not null);

    public static Received Read(JsonItem item)
    {
        var (document, composition) = (item.Document, new Composition());
        var headline = Role(item, "headlines", "main") ?? item["headline"] ?? item["title"];
        composition.Add(PartRole.Kicker, OnlyRole(item, "headlines", "kicker"));
        composition.Add(PartRole.Headline, headline);
        composition.Add(PartRole.Teaser, Line(Summary(item), document));
        var before = composition.Length;
        Body(composition, item, document);
        if (composition.Length == before && item["type"] is not (null or "text" or "composite"))
            return Received.Of(document.Problem(ProblemCodes.TextMissing, $"The item {item["uri"]} is of type '{item["type"]}' and has no text."));
        foreach (var caption in Captions(item.Element)) composition.Add(PartRole.Caption, Line(caption, document));
        if (composition.IsEmpty) return Received.Of(document.Problem(ProblemCodes.TextMissing, $"The item {item["uri"]} has neither headline nor text."));
        return composition.Report(document, item["uri"], Metadata(item, headline), null, [.. document.Problems], item.Short("language"));
    }

    private static string? Summary(JsonItem item) => Role(item, "descriptions", "summary") ?? item["description_text"] ?? item["description_html"];

    // HTML is told apart into paragraphs best.
    private static void Body(Composition composition, JsonItem item, Document document)
    {
        var bodies = item.Array("bodies").ToList();
        var html = bodies.Where(body => JsonItem.Text(body, "contentType")?.Contains("html", StringComparison.OrdinalIgnoreCase) == true).Select(body => JsonItem.Text(body, "value")).FirstOrDefault()
            ?? item["body_html"] ?? item["body_xhtml"];
        var text = bodies.Select(body => JsonItem.Text(body, "value")).FirstOrDefault(value => value is not null) ?? item["body_text"];
        if (html is not null) HtmlFormat.AddFragment(composition, html, document);
        else if (text is not null && text.Contains("</p>", StringComparison.OrdinalIgnoreCase)) HtmlFormat.AddFragment(composition, text, document);
        else composition.Add(PartRole.Body, text);
    }

    // Pictures that belong to the item: an array in 2.x and 3.x, an object with names in 1.x.
    private static IEnumerable<string> Captions(JsonElement item)
    {
        if (JsonItem.Member(item, "associations") is not { } associations) yield break;
        IEnumerable<JsonElement> all = associations.ValueKind switch
        {
            JsonValueKind.Array => associations.EnumerateArray(),
            JsonValueKind.Object => associations.EnumerateObject().Select(property => property.Value),
            _ => [],
        };
        foreach (var association in all.Where(association => association.ValueKind == JsonValueKind.Object && JsonItem.Text(association, "type") is "picture" or "graphic" or "video"))
            if ((JsonItem.Text(association, "description_text") ?? Of(association, "descriptions", "caption", true)) is { } caption) yield return caption;
    }

    private static ReportMetadata Metadata(JsonItem item, string? headline) => new()
    {
        Title = headline is { Length: <= 4096 } ? headline : null,
        Outlet = Sources(item) ?? item.Short("copyrightHolder"),
        Author = item.Short("by") ?? item.Short("byline"),
        Published = Dates.Iso(item.Short("firstCreated") ?? item.Short("contentCreated") ?? item.Short("versionCreated")),
        Updated = Dates.Iso(item.Short("versionCreated")),
        Rights = (item.Short("usageTerms") ?? item.Short("copyrightNotice")) is { } terms ? new(terms, TextRights.Keep) : ReportRights.Free,
        Embargo = Dates.Iso(item.Short("embargoedUntil") ?? item.Short("embargoed")),
        Canonical = Renditions(item),
        Status = Status(item),
    };

    private static string? Status(JsonItem item)
    {
        if (item["pubStatus"] is "canceled" or "withheld") return "withdrawn";
        if ((item["embargoedUntil"] ?? item["embargoed"]) is not null) return "embargoed";
        return item["pubStatus"] is null ? null : "usable";
    }

    private static string? Sources(JsonItem item) =>
        item.Array("infoSources").Select(source => JsonItem.Text(source, "name") ?? JsonItem.Text(source, "literal")).FirstOrDefault(name => name is { Length: < 4096 });

    private static string? Renditions(JsonItem item) => item.Array("altIds").Select(id => JsonItem.Text(id, "value"))
        .FirstOrDefault(value => value is { Length: < 4096 } && Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");

    private static string? Role(JsonItem item, string name, string role) => Of(item.Element, name, role, true);

    private static string? OnlyRole(JsonItem item, string name, string role) => Of(item.Element, name, role, false);

    // The value of the role, else of the first.
    private static string? Of(JsonElement item, string name, string role, bool orFirst)
    {
        if (JsonItem.Member(item, name) is not { ValueKind: JsonValueKind.Array } array) return null;
        var all = array.EnumerateArray().Select(one => (Role: JsonItem.Text(one, "role"), Value: JsonItem.Text(one, "value"))).Where(one => one.Value is not null).ToList();
        return all.Find(one => string.Equals(one.Role, role, StringComparison.OrdinalIgnoreCase)).Value ?? (orFirst ? all.FirstOrDefault().Value : null);
    }

    private static string? Line(string? text, Document document) => text is null ? null : text.Contains('<') ? HtmlFormat.Line(text, document) : text;
}
