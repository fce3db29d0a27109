using System.Text;
using System.Text.Json;

namespace Demarche.Evaluation.Extraction;

/// <summary>A way in which an outlet builds its pages.</summary>
/// <param name="IsHeldOut">Kept from whoever tunes the rules: looked at as a number only.</param>
internal sealed record Layout(string Name, bool IsHeldOut, Func<PageText, Newsroom, Furniture, string> Build);

/// <summary>Pages built as large German, Austrian and Swiss outlets build theirs: the same furniture in different structures. Names and texts are the project's own.</summary>
internal static class Layouts
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("broadcaster", false, Broadcaster), new("magazine", false, Magazine), new("weekly", false, Weekly), new("broadsheet", false, Broadsheet), new("news-channel", false, NewsChannel),
        new("regional", false, Regional), new("ticker", false, Ticker), new("paywall", false, Paywall), new("old-table", true, OldTable), new("flat", true, Flat),
        new("swiss", true, Swiss), new("austrian", true, Austrian), new("app-shell", true, AppShell), new("breaks", true, Breaks),
    ];

    private static string Page(PageText text, string body, bool data, bool bodyText = false, string lang = "de") => $"""
        <!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{text.Headline} | Beispielblatt</title><meta property="og:title" content="{text.Headline}"><meta property="og:site_name" content="Beispielblatt">
        <meta name="description" content="{text.Teaser}"><meta property="article:published_time" content="{text.Day}T10:00:00+01:00"><link rel="canonical" href="https://beispielblatt.example/artikel.html">{(data ? Data(text, bodyText) : "")}</head><body>{body}</body></html>
        """;

    private static string Data(PageText text, bool bodyText) => $$"""
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":{{Json(text.Headline)}},"description":{{Json(text.Teaser)}},"datePublished":"{{text.Day}}T10:00:00+01:00",
        "author":[{"@type":"Person","name":{{Json(text.Author)}}}],"publisher":{"@type":"Organization","name":"Beispielblatt"}{{(bodyText ? ",\"articleBody\":" + Json(string.Join(" ", text.Body.Where(p => !p.IsHeading).Select(p => p.Text))) : "")}}}</script>
        """;

    private static string Json(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";

    private static string Paragraphs(PageText text, Newsroom room, Furniture around, Func<PageParagraph, string> one, double boxes = 0.25)
    {
        var body = new StringBuilder();
        var captions = new Queue<string>(text.Captions);
        foreach (var paragraph in text.Body)
        {
            body.Append(one(paragraph)).Append('\n');
            if (paragraph.IsHeading || !room.Chance(boxes)) continue;
            body.Append(captions.TryDequeue(out var caption) ? around.Figure(caption) : room.Pick([around.ReadAlso(), around.Ad(), around.ReadAlso(), around.Newsletter(), around.Consent()])).Append('\n');
        }

        foreach (var caption in captions) body.Append(around.Figure(caption));
        return body.ToString();
    }

    private static string Broadcaster(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        <header>{f.Nav(60)}</header>{f.Cookies()}<main><article{f.Class("article", "artikel")}><div{f.Class("head", "seitenkopf")}><h1><span{f.Class("topline", "dachzeile")}>{t.Kicker}</span> <span{f.Class("headline", "titel")}>{t.Headline}</span></h1>
        <p{f.Class("metatext", "metazeile")}>Stand: 26.01.2026 18:05 Uhr</p></div><p><strong>{t.Teaser}</strong></p>{Paragraphs(t, r, f, p => p.IsHeading ? $"<h2>{p.Text}</h2>" : $"<p{f.Class("textabsatz", "textabsatz")}>{p.Text}</p>")}
        </article>{f.Share()}{f.Teasers(6, true)}</main>{f.Footer()}{Furniture.Scripts()}
        """, true);

    private static string Magazine(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Menu(90)}<main><article><header><h2><span{f.Class("kicker", "dachzeile")}>{t.Kicker}</span><span{f.Class("headline", "titel")}>{t.Headline}</span></h2><div{f.Class("leadtext", "vorspann")}>{t.Teaser}</div>
        <div{f.Class("byline", "autor")}>Von <a href="/impressum/autor">{t.Author}</a></div><time datetime="{t.Day}">26.01.2026, 18.05 Uhr</time></header>
        {string.Join(f.Ad(), Sections(t, r, f))}{f.Comments(5)}</article>{f.Teasers(8, true)}</main>{f.Footer()}
        """, true, r.Chance(0.5));

    private static IEnumerable<string> Sections(PageText t, Newsroom r, Furniture f) =>
        t.Body.Chunk(4).Select((chunk, i) => $"<section><div{f.Class("richtext", "fliesstext")}>{Paragraphs(t with { Body = chunk, Captions = i == 0 ? t.Captions : [] }, r, f, p => p.IsHeading ? $"<h3>{p.Text}</h3>" : $"<p>{p.Text}</p>")}</div></section>");

    private static string Weekly(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Nav(40)}<main><article itemscope itemtype="https://schema.org/NewsArticle"><header><h1 itemprop="headline"><span>{t.Kicker}:</span> <span>{t.Headline}</span></h1><div{f.Class("summary", "zusammenfassung")} itemprop="description">{t.Teaser}</div></header>
        <div itemprop="articleBody">{Paragraphs(t, r, f, p => p.IsHeading ? $"<h2>{p.Text}</h2>" : $"<p class=\"paragraph article__item\">{p.Text}</p>")}</div></article>{f.Newsletter()}{f.Comments(8)}</main>{f.Teasers(5, false)}{f.Footer()}
        """, false);

    private static string Broadsheet(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        <div id="wrap">{f.Menu(120)}<div{f.Class("content", "inhalt")}><div{f.Class("article", "artikel")}><div>{t.Kicker}</div><h1>{t.Headline}</h1><ul><li>Von {t.Author}</li><li>Aktualisiert am 26.01.2026-18:05</li></ul>
        {f.Figure(t.Captions.Count > 0 ? t.Captions[0] : r.Caption())}<p{f.Class("intro", "anrisstext")}>{t.Teaser}</p>{Paragraphs(t with { Captions = [.. t.Captions.Skip(1)] }, r, f, p => p.IsHeading ? $"<h3>{p.Text}</h3>" : $"<p>{p.Text}</p>")}
        {f.Author(t.Author)}</div>{f.Share()}{f.Comments(3)}<div{f.Class("sidebar", "randspalte")}>{f.Teasers(6, true)}</div></div></div>{f.Footer()}
        """, true, true);

    private static string NewsChannel(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Nav(70)}<div class="content"><div class="content__inner"><article{f.Class("article", "artikel")}><span>{t.Kicker}</span><h1>{t.Headline}</h1><p>26.01.2026, 18:05 Uhr</p>{f.Share()}
        <div{f.Class("article__text", "artikeltext")}><p><b>{t.Teaser}</b></p>{Paragraphs(t, r, f, p => p.IsHeading ? $"<h2>{p.Text}</h2>" : $"<p>{p.Text}</p>", 0.4)}<p><i>Quelle: beispiel.de, jbe/dpa</i></p></div></article></div>{f.Teasers(10, true)}</div>{f.Footer()}{f.Cookies()}
        """, true);

    private static string Regional(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Cookies()}{f.Menu(50)}<div id="page"><div id="main"><div{f.Class("story", "beitrag")}><h1>{t.Headline}</h1><p><strong>{t.Teaser}</strong></p>{Paragraphs(t, r, f, p => p.IsHeading ? $"<p><strong>{p.Text}</strong></p>" : $"<p>{p.Text}</p>")}
        <p>© dpa-infocom, dpa:260126-99-12345/2</p></div>{f.Teasers(4, true)}{f.Newsletter()}</div></div>{f.Footer()}
        """, r.Chance(0.5));

    private static string Ticker(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Nav(50)}<main><h1>{t.Headline}</h1><p{f.Class("lead", "vorspann")}>{t.Teaser}</p>{f.Share()}<div{f.Class("liveblog", "liveticker")}>{Furniture.Many(t.Body.Count, i => t.Body[i].IsHeading ? $"<h2>{t.Body[i].Text}</h2>" : $"<article{f.Class("post", "eintrag")}><time>{10 + (i % 9)}:0{i % 10}</time><p>{t.Body[i].Text}</p></article>")}
        {string.Concat(t.Captions.Select(f.Figure))}</div></main>{f.Teasers(4, false)}{f.Footer()}
        """, true);

    private static string Paywall(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Nav(60)}<main><article><h1>{t.Headline}</h1><p{f.Class("lead", "vorspann")}>{t.Teaser}</p>{Paragraphs(t, r, f, p => p.IsHeading ? $"<h2>{p.Text}</h2>" : $"<p>{p.Text}</p>", 0.1)}
        <div{f.Class("paywall", "bezahlschranke")}><h3>Jetzt weiterlesen mit Beispielblatt Plus</h3><p>Testen Sie vier Wochen lang alle Artikel kostenlos, danach für 9,99 Euro im Monat.</p><ul><li>Zugriff auf alle Inhalte</li><li>Monatlich kündbar</li></ul><a href="/abo">Jetzt testen</a></div></article>{f.Teasers(6, true)}</main>{f.Footer()}
        """, true);

    private static string OldTable(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        <table width="100%"><tr><td colspan="3">{f.Menu(30)}</td></tr><tr><td width="150"><ul>{f.Links(25)}</ul></td><td><h1>{t.Headline}</h1><b>{t.Teaser}</b>{Paragraphs(t, r, f, p => p.IsHeading ? $"<h3>{p.Text}</h3>" : $"<p>{p.Text}", 0.1)}</td><td>{f.Teasers(5, true)}</td></tr></table>{f.Footer()}
        """, false);

    private static string Flat(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Menu(60)}<h1>{t.Headline}</h1><p>{t.Teaser}</p>{Paragraphs(t, r, f, p => p.IsHeading ? $"<h2>{p.Text}</h2>" : $"<p>{p.Text}</p>", 0.15)}{f.Comments(4)}{f.Teasers(6, true)}{f.Footer()}
        """, r.Chance(0.5));

    private static string Swiss(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        <header>{f.Menu(45)}</header><div{f.Class("layout", "gitter")}><main><section><div><span>{t.Kicker}</span><h1>{t.Headline}</h1></div><div>{t.Teaser}</div><div>{t.Author}<br>26.01.2026, 18.05 Uhr</div></section>
        <section>{string.Join('\n', t.Body.Select(p => p.IsHeading ? $"<div><h2>{p.Text}</h2></div>" : $"<div{f.Class("component", "baustein")}><p>{p.Text}</p></div>{(r.Chance(0.2) ? f.ReadAlso() : "")}"))}{string.Concat(t.Captions.Select(f.Figure))}</section>{f.Comments(6)}</main><aside>{f.Teasers(6, true)}</aside></div>{f.Footer()}
        """, true, false, "de-CH");

    private static string Austrian(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Cookies()}{f.Nav(40)}<main><article><header><h2>{t.Kicker}</h2><h1>{t.Headline}</h1><p>{t.Teaser}</p></header><div class="article-body">{Paragraphs(t, r, f, p => p.IsHeading ? $"<h3>{p.Text}</h3>" : $"<p>{p.Text}</p>")}<p>(red, 26.1.2026)</p></div></article>
        <section{f.Class("forum", "forum")}><h1>Forum: {40} Postings</h1>{f.Comments(10)}</section></main>{f.Teasers(4, true)}{f.Footer()}
        """, true, false, "de-AT");

    private static string AppShell(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        <div id="__next"><div><div>{f.Menu(80)}</div><div><div><div><h1>{t.Headline}</h1></div><div><div><p>{t.Teaser}</p></div></div><div>{Paragraphs(t, r, f, p => p.IsHeading ? $"<div><h2>{p.Text}</h2></div>" : $"<div><p>{p.Text}</p></div>", 0.2)}</div></div><div>{f.Teasers(9, true)}</div></div>{f.Footer()}</div></div>{Furniture.Scripts()}
        """, true, r.Chance(0.5));

    private static string Breaks(PageText t, Newsroom r, Furniture f) => Page(t, $"""
        {f.Menu(30)}<div{f.Class("main", "haupt")}><h1>{t.Headline}</h1><div><b>{t.Teaser}</b><br><br>{string.Join("<br><br>", t.Body.Select(p => p.IsHeading ? $"<b>{p.Text}</b>" : p.Text))}</div>{string.Concat(t.Captions.Select(f.Figure))}{f.Share()}</div><div>{f.Teasers(5, true)}</div>{f.Footer()}
        """, false);
}
