using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Feeds;

/// <summary>One entry of a feed, by what its elements are called in any of the formats.</summary>
internal sealed class FeedEntry(XmlPiece item)
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Media = "http://search.yahoo.com/mrss/";

    /// <summary>The address of the article, if it is one.</summary>
    public string? Link => Web(LinkOf(item)) ?? Web(Id);

    /// <summary>The entry's own name: any text.</summary>
    public string? Id => Word("guid") ?? Word("id") ?? item["about"];

    /// <summary>What the feed says of all its entries.</summary>
    public static ReportMetadata About(XmlPiece feed)
    {
        var entry = new FeedEntry(feed);
        return new() { Outlet = entry.Plain("title"), Language = entry.Word("language") ?? feed["lang"], Canonical = entry.Link };
    }

    public ReportMetadata Metadata(Document document) => new()
    {
        Title = item.Children.FirstOrDefault(c => c.Name == "title" && c.Space != Media) is { } title ? Cut(Line(title, document)) : null,
        Author = Cut(item.First("creator")?.Text ?? Person(item.First("author"))),
        Published = Dates.Iso(Word("pubDate") ?? Word("published") ?? Word("issued") ?? Word("date") ?? Word("created") ?? Word("updated") ?? Word("modified")),
        Updated = Dates.Iso(Word("updated") ?? Word("modified")),
        Canonical = Link,
        Language = Word("language") ?? item["lang"],
        Outlet = item.First("source")?.First("title")?.Text ?? item.First("source")?.Text,
    };

    /// <summary>The summary in one line, and the article as HTML where the feed holds it.</summary>
    public (string? Teaser, string? Body) Texts(Document document)
    {
        var summary = item.Children.FirstOrDefault(c => c.Name is "description" or "summary" or "tagline" && c.Space != Media);
        var full = item.Children.FirstOrDefault(c => c.Name == "encoded" && c.Space == Content) ?? item.Children.FirstOrDefault(c => c.Name == "content" && c.Space != Media) ?? item.First("body");
        var (teaser, body) = (summary is null ? null : Html(summary), full is null ? null : Html(full));
        if (body is null && teaser is not null && IsLong(teaser)) return (null, teaser);
        var line = teaser is null ? null : HtmlFormat.Line(teaser, document);
        return (string.IsNullOrWhiteSpace(line) || (body is not null && Begins(HtmlFormat.Line(body, document), line)) ? null : line, body);
    }

    // More than one paragraph is the article itself.
    private static bool IsLong(string html) => html.Length > 800 && (html.Contains("<p", StringComparison.OrdinalIgnoreCase) || html.Contains("<br", StringComparison.OrdinalIgnoreCase));

    // Many feeds repeat the first words of the article as its summary.
    private static bool Begins(string body, string teaser) => body.StartsWith(teaser.TrimEnd('.', '…', ' ')[..Math.Min(teaser.TrimEnd('.', '…', ' ').Length, 80)], StringComparison.Ordinal);

    // Atom says how its text is written; RSS does not, and means HTML.
    private static string Html(XmlPiece text) => text["type"] switch
    {
        "xhtml" or "application/xhtml+xml" => text.Markup(),
        "text" or "text/plain" => Escape(text.Text ?? ""),
        _ when text.Children.Any(child => child.Name.Length > 0) => text.Markup(),
        _ => text.Text ?? "",
    };

    private static string? Line(XmlPiece text, Document document) => HtmlFormat.Line(Html(text), document) is { Length: > 0 } line ? line : null;

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n\n", "<p>", StringComparison.Ordinal);

    private string? Word(string name) => item.Children.FirstOrDefault(c => c.Name == name && c.Space != Media)?.Text;

    private string? Plain(string name) => Cut(Word(name));

    private static string? Person(XmlPiece? author) => author?.First("name")?.Text ?? author?.Text;

    // Atom: the link that leads to the article; RSS: the text of the link.
    private static string? LinkOf(XmlPiece item)
    {
        string? found = null;
        foreach (var link in item.All("link"))
        {
            if (link["href"] is { } href && link["rel"] is null or "alternate") return link["href"] ?? link.Text;
            found ??= link["href"] is null ? link.Text : null;
        }

        return found;
    }

    private static string? Web(string? address) =>
        address is { Length: < 4096 } && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address.Trim() : null;

    private static string? Cut(string? text) => text is null ? null : FrozenText.Clean(text.Length > 4096 ? text[..4096] : text, out _);
}
