using System.Text.Json;
using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Agencies;

/// <summary>dpa-digitalwires, the JSON that the agency sends to newsrooms. Notes to the newsroom (<c>notepad</c>, <c>ednotes</c>) are no part of the article and
/// are not taken: what is marked as not for publication can so leave by no way out.</summary>
internal static class DpaFormat
{
    public static bool Is(JsonElement item) =>
        JsonItem.Text(item, "format")?.StartsWith("digitalwires", StringComparison.OrdinalIgnoreCase) == true || JsonItem.Member(item, "article_html") is not null;

    public static Received Read(JsonItem item)
    {
        var (document, composition) = (item.Document, new Composition());
        composition.Add(PartRole.Kicker, item["kicker"]);
        composition.Add(PartRole.Headline, item["headline"]);
        composition.Add(PartRole.Teaser, item["subhead"]);
        composition.Add(PartRole.Teaser, item["teaser"]);
        composition.Add(PartRole.Byline, item["byline"]);
        composition.Add(PartRole.Dateline, item["dateline"]);
        foreach (var name in (string[])["article_html", "infobox_html"])
            if (item[name] is { } html) HtmlFormat.AddFragment(composition, html, document);
        foreach (var association in item.Array("associations"))
            composition.Add(PartRole.Caption, JsonItem.Text(association, "caption"));
        if (composition.IsEmpty) return Received.Of(document.Problem(ProblemCodes.TextMissing, "The item has neither headline nor text."));
        return composition.Report(document, item["urn"] ?? item["entry_id"], Metadata(item), null, [.. document.Problems], item.Short("language"));
    }

    private static ReportMetadata Metadata(JsonItem item) => new()
    {
        Title = item.Short("headline"),
        Outlet = "dpa",
        Author = item.Short("byline"),
        Credits = item.Short("creditline") is { } credit ? [credit] : ["dpa"],
        Published = Dates.Iso(item.Short("content_created") ?? item.Short("version_created")),
        Updated = Dates.Iso(item.Short("version_created") ?? item.Short("updated")),
        Genre = "agency",
        Rights = (item.Short("usageterms") ?? item.Short("copyrightnotice")) is { } terms ? new(terms, TextRights.Keep) : ReportRights.Free,
        Embargo = Dates.Iso(item.Short("embargoed")),
        Status = Status(item),
    };

    // A correction carries a signal; withdrawing is a version of its own.
    private static string Status(JsonItem item)
    {
        if (item["pubstatus"] is "canceled" or "cancelled" or "withheld") return "withdrawn";
        if (item["embargoed"] is not null) return "embargoed";
        return Signals(item).Any(signal => signal.EndsWith("correction", StringComparison.Ordinal) || signal.EndsWith("update", StringComparison.Ordinal)) ? "corrected" : "usable";
    }

    private static IEnumerable<string> Signals(JsonItem item) =>
        item["signal"] is { } one ? [one] : item.Array("signal").Concat(item.Array("signals")).Select(signal => JsonItem.Value(signal) ?? "");
}
