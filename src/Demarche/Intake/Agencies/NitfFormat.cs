using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Agencies;

/// <summary>NITF 3 (IPTC): one article with its headlines, byline, dateline and body.</summary>
internal static class NitfFormat
{
    public static IEnumerable<Received> Read(Document document) => XmlTree.Read(document) is { } root
        ? [Article(root, document, ReportMetadata.Empty, null)]
        : [Received.Of(document.Problem(ProblemCodes.XmlMalformed, "The document has no element."))];

    /// <summary>One article, also where it stands inside NewsML-G2, which then knows more of it.</summary>
    public static Received Article(XmlPiece nitf, Document document, ReportMetadata known, string? uri)
    {
        var (docdata, head, body) = (nitf.At("head", "docdata"), nitf.At("body", "body.head"), nitf.At("body", "body.content"));
        var composition = new Composition();
        var headline = head?.At("hedline", "hl1")?.Text ?? nitf.At("head", "title")?.Text;
        composition.Add(PartRole.Headline, Line(headline));
        composition.Add(PartRole.Teaser, Line(head?.At("hedline", "hl2")?.Text));
        if (head?.First("abstract") is { } summary) composition.Add(PartRole.Teaser, HtmlFormat.Line(summary.Markup(), document));
        if (body is not null) AddBody(composition, body, document);
        if (composition.IsEmpty) return Received.Of(document.Problem(ProblemCodes.TextMissing, "The article has neither headline nor text."));
        return composition.Report(document, uri ?? docdata?.First("doc-id")?["id-string"], known.Or(Metadata(nitf, docdata, head, headline)), null, document.Problems, nitf["lang"]);
    }

    private static void AddBody(Composition composition, XmlPiece body, Document document)
    {
        var captions = body.Below().Where(piece => piece.Name == "media").SelectMany(media => media.All("media-caption")).ToList();
        HtmlFormat.AddFragment(composition, Without(body).Markup(), document);
        foreach (var caption in captions) composition.Add(PartRole.Caption, HtmlFormat.Line(caption.Markup(), document));
    }

    // hl2 within the body is a heading; media and notes are no running text.
    private static XmlPiece Without(XmlPiece body)
    {
        var kept = new XmlPiece("div", "", null);
        Copy(body, kept);
        return kept;
    }

    private static void Copy(XmlPiece from, XmlPiece to)
    {
        foreach (var child in from.Children.Where(child => child.Name is not ("media" or "note" or "media-metadata" or "media-producer")))
        {
            var copy = new XmlPiece(child.Name switch { "hl2" => "h2", "block" => "div", _ => child.Name }, "", to) { Value = child.Value };
            to.Add(copy);
            Copy(child, copy);
        }
    }

    private static ReportMetadata Metadata(XmlPiece nitf, XmlPiece? docdata, XmlPiece? head, string? headline) => new()
    {
        Title = Line(headline),
        Author = Line(head?.First("byline")?.Text),
        Outlet = Line(head?.At("distributor", "org")?.Text ?? head?.First("distributor")?.Text ?? docdata?.First("doc.copyright")?["holder"]),
        Published = Dates.Iso(docdata?.First("date.release")?["norm"] ?? docdata?.First("date.issue")?["norm"] ?? head?.At("dateline", "story.date")?["norm"]),
        Language = nitf["lang"],
        Status = Status(docdata?["management-status"]),
    };

    private static string? Status(string? managed) => managed switch
    {
        "embargoed" => "embargoed",
        "canceled" or "withheld" => "withdrawn",
        _ => null,
    };

    private static string? Line(string? text) => text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
