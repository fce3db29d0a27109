using Demarche.Reports;

namespace Demarche.Intake.Html;

/// <summary>What a page says of itself: JSON-LD (schema.org), OpenGraph and other meta elements, links, the title. The first that speaks counts, in this order.</summary>
internal sealed class PageFacts
{
    private readonly string source;
    private readonly Dictionary<string, string> meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> times = [];
    private LinkedData? data;
    private string? canonical;
    private string? title;

    private PageFacts(string source) => this.source = source;

    public string? Language { get; private set; }

    /// <summary>The words of the page's title, without the name of the outlet behind it.</summary>
    public IEnumerable<string> Headlines =>
        ((string?[])[data?.Headline, Meta("og:title"), Meta("twitter:title"), title]).Where(text => !string.IsNullOrWhiteSpace(text)).SelectMany(text => Bare(text!));

    public IEnumerable<string> Descriptions =>
        ((string?[])[data?.Description, Meta("og:description"), Meta("description"), Meta("twitter:description")]).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!);

    /// <summary>The text of the article as the page itself gives it to machines.</summary>
    public string? ArticleBody => data?.Body;

    /// <summary>The page says that its text is not free to read.</summary>
    public bool IsPaid => data?.IsFree == false || Meta("article:content_tier") is "locked" or "metered";

    public bool IsArticle => data?.Headline is not null || Meta("og:type") == "article";

    public static PageFacts Of(string source, HtmlTree tree)
    {
        var facts = new PageFacts(source);
        if (tree.Html is { } html) facts.Language = HtmlAttributes.Find(source, html, "lang") ?? HtmlAttributes.Find(source, html, "xml:lang");
        facts.Walk(tree.Root);
        return facts;
    }

    /// <summary>As a report's metadata; everything may be unknown.</summary>
    /// <param name="headline">The headline that the page shows, where it names none to machines.</param>
    public ReportMetadata Metadata(string? headline) => new()
    {
        Title = Clean(Headlines.FirstOrDefault() ?? headline),
        Outlet = Clean(Meta("og:site_name") ?? data?.Publisher ?? Meta("application-name") ?? Meta("publisher")),
        Author = Clean(data?.Author ?? Person(Meta("author")) ?? Person(Meta("article:author"))),
        Published = Dates.Iso(data?.Published ?? Meta("article:published_time") ?? Meta("datePublished") ?? Meta("date") ?? Meta("dc.date") ?? Meta("dcterms.created")
            ?? Meta("pubdate") ?? Meta("publish-date") ?? Meta("last-modified") ?? times.FirstOrDefault()),
        Updated = Dates.Iso(data?.Modified ?? Meta("article:modified_time") ?? Meta("dateModified") ?? Meta("og:updated_time")),
        Canonical = Web(canonical) ?? Web(Meta("og:url")) ?? Web(data?.Url),
        Genre = data?.Genre,
    };

    private string? Meta(string name) => meta.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static string? Clean(string? text) => text is null ? null : FrozenText.Clean(text.Trim(), out _) is { Length: > 0 and <= 4096 } clean ? clean : null;

    private static string? Web(string? address) =>
        address is not null && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address.Trim() : null;

    // Some pages name a profile in place of a person.
    private static string? Person(string? name) => name is null || name.Contains("://", StringComparison.Ordinal) ? null : name;

    private static IEnumerable<string> Bare(string text)
    {
        yield return text;
        foreach (var separator in (string[])[" | ", " - ", " – ", " — ", " · ", " :: "])
            if (text.LastIndexOf(separator, StringComparison.Ordinal) is var at and > 10) yield return text[..at];
    }

    private void Walk(HtmlNode root)
    {
        var rest = new Stack<HtmlNode>([root]);
        while (rest.TryPop(out var node))
        {
            Take(node);
            for (var i = node.Children.Count - 1; i >= 0; i--) rest.Push(node.Children[i]);
        }
    }

    private void Take(HtmlNode node)
    {
        if (node.Name == "meta") TakeMeta(node);
        else if (node.Name == "link") TakeLink(node);
        else if (node.Name == "title") title ??= Content(node);
        else if (node.Name == "time" && times.Count < 8 && HtmlAttributes.Find(source, node, "datetime") is { Length: > 7 } time) times.Add(time);
        else if (node.Name == "script" && HtmlAttributes.Find(source, node, "type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) TakeData(node);
    }

    private void TakeMeta(HtmlNode node)
    {
        var name = HtmlAttributes.Find(source, node, "property") ?? HtmlAttributes.Find(source, node, "name") ?? HtmlAttributes.Find(source, node, "itemprop");
        if (name is not null && HtmlAttributes.Find(source, node, "content") is { } content) meta.TryAdd(name.Trim(), content.Trim());
    }

    private void TakeLink(HtmlNode node)
    {
        if (HtmlAttributes.Find(source, node, "rel")?.Trim().Equals("canonical", StringComparison.OrdinalIgnoreCase) == true)
            canonical ??= HtmlAttributes.Find(source, node, "href");
    }

    private void TakeData(HtmlNode script)
    {
        if (script.Children is not [var text] || data is { Headline: not null, Body: not null }) return;
        var found = LinkedData.Find(source.AsSpan(text.Start, text.End - text.Start));
        if (found is not null && (data is null || found.Weight > data.Weight)) data = found;
    }

    private string? Content(HtmlNode element) =>
        element.Children is [var text] ? CharacterReferences.Decode(source.AsSpan(text.Start, Math.Min(text.End - text.Start, HtmlAttributes.Longest))).Trim() : null;
}
