using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Agencies;

/// <summary>NewsML-G2 (IPTC): each news item of a message whose content is text, as inline XHTML, NITF or plain text, is one report.</summary>
internal static class NewsMlFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        if (XmlTree.Read(document) is not { } root) return [Received.Of(document.Problem(ProblemCodes.XmlMalformed, "The document has no element."))];
        var items = root.Below().Where(piece => piece.Name == "newsItem").Take(document.Limits.Items + 1).ToList();
        var received = new List<Received>();
        foreach (var item in items.Take(document.Limits.Items)) received.Add(Item(item, document));
        if (items.Count > document.Limits.Items) received.Add(Received.Of(document.Problem(ProblemCodes.ItemsTooMany, $"Only the first {document.Limits.Items} items were read.")));
        if (items.Count == 0) received.Add(Received.Of(document.Problem(ProblemCodes.ArticleMissing, "The document has no news item.")));
        return received;
    }

    private static Received Item(XmlPiece item, Document document)
    {
        var (itemMeta, contentMeta, set) = (item.First("itemMeta"), item.First("contentMeta"), item.First("contentSet"));
        var headline = contentMeta?.First("headline")?.Text ?? itemMeta?.First("title")?.Text;
        var metadata = Metadata(item, itemMeta, contentMeta, headline);
        var problems = new List<Problem>(document.Problems);
        if (set?.First("inlineXML") is { } inline)
        {
            if (inline.First("nitf") is { } nitf) return NitfFormat.Article(nitf, document, metadata, item["guid"]);
            var composition = new Composition();
            composition.Add(PartRole.Headline, Line(headline));
            HtmlFormat.AddFragment(composition, (inline.At("html", "body") ?? inline.First("html") ?? inline).Markup(), document);
            return Report(composition, document, item, metadata, problems);
        }

        var plain = new Composition();
        plain.Add(PartRole.Headline, Line(headline));
        foreach (var text in set?.All("inlineData") ?? [])
            if (text["contenttype"] is null || text["contenttype"]!.StartsWith("text/", StringComparison.Ordinal)) plain.Add(PartRole.Body, text.Text);
        foreach (var description in contentMeta?.All("description") ?? [])
            if (description["role"] is { } role && role.EndsWith("caption", StringComparison.Ordinal)) plain.Add(PartRole.Caption, Line(description.Text));
        return Report(plain, document, item, metadata, problems);
    }

    private static Received Report(Composition composition, Document document, XmlPiece item, ReportMetadata metadata, List<Problem> problems) => composition.IsEmpty
        ? Received.Of(document.Problem(ProblemCodes.TextMissing, $"The item {item["guid"]} has no text."))
        : composition.Report(document, item["guid"], metadata, null, problems, metadata.Language);

    private static ReportMetadata Metadata(XmlPiece item, XmlPiece? itemMeta, XmlPiece? contentMeta, string? headline) => new()
    {
        Title = Line(headline),
        Outlet = Line(itemMeta?.At("provider", "name")?.Text ?? itemMeta?.First("provider")?["literal"] ?? itemMeta?.First("provider")?["qcode"]),
        Author = Line(contentMeta?.First("by")?.Text ?? contentMeta?.At("creator", "name")?.Text),
        Published = Dates.Iso(itemMeta?.First("firstCreated")?.Text ?? contentMeta?.First("contentCreated")?.Text ?? itemMeta?.First("versionCreated")?.Text),
        Updated = Dates.Iso(itemMeta?.First("versionCreated")?.Text),
        Language = contentMeta?.First("language")?["tag"] ?? item["lang"],
        Embargo = Dates.Iso(itemMeta?.First("embargoed")?.Text),
        Status = Status(itemMeta),
    };

    private static string? Status(XmlPiece? itemMeta)
    {
        var status = itemMeta?.First("pubStatus")?["qcode"] ?? "";
        if (status.EndsWith(":canceled", StringComparison.Ordinal) || status.EndsWith(":withheld", StringComparison.Ordinal)) return "withdrawn";
        if (itemMeta?.First("embargoed")?.Text is not null) return "embargoed";
        return itemMeta?.All("signal").Any(signal => signal["qcode"]?.EndsWith(":correction", StringComparison.Ordinal) == true) == true ? "corrected" : status.Length > 0 ? "usable" : null;
    }

    private static string? Line(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
