using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake.Html;

public sealed class HtmlFormatTest
{
    private const string First = "Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf bis Ende des Monats pr&uuml;fen und dann antworten.";
    private const string Second = "Das Au&szlig;enministerium in Bern best&#228;tigte den Eingang der Note, wollte sich zum Inhalt aber nicht &#xE4;u&szlig;ern.";

    private const string Page = $$"""
        <!DOCTYPE html>
        <html lang="de-CH"><head><meta charset="utf-8"><title>Genf wartet auf Antwort | Bote</title>
        <script type="application/ld+json">"@type":</script>
        <script type="application/ld+json">[{"@graph":[{"@type":["NewsArticle"],"headline":"Genf wartet auf Antwort","datePublished":"2022-01-27T00:30:00Z","author":{"name":"Jana Beispiel"} }] }]</script>
        <meta property="og:site_name" content="Der Bote &amp; Kurier"><link rel="canonical" href="https://bote.example/genf"></head><body>
        <nav><ul><li><a href="/">Start</a></li><li><a href="/politik">Politik</a></li></ul></nav>
        <article><span class="kicker">Verhandlungen</span><h1>Genf wartet auf Antwort</h1><p class="lead">Der Streit um den Entwurf geht in die dritte Woche, und keine Seite gibt nach.</p>
        <figure><img src="a.jpg"><figcaption>Die Ministerin vor dem Palais in Genf <span>Foto: Max Muster/dpa</span></figcaption></figure>
        <p>{{First}}
           „Wir   haben <b>Zeit</b>“, f&uuml;gte sie hinzu.</p>
        <p>Mehr zum Thema: <a href="/x">Was im Entwurf steht</a></p>
        <h2>Kritik aus Wien</h2><p>{{Second}}<script>document.write("nie")</script></p></article>
        <section class="comments"><h2>2 Kommentare</h2><p>Das ist ja wieder typisch, so kann man mit Partnern nicht umgehen, finde ich.</p></section>
        <footer>© Der Bote</footer></body></html>
        """;

    [Fact]
    public void Read_TheArticleAndNothingElse()
    {
        var report = Read(Page);
        Assert.Equal(
            """
            Verhandlungen

            Genf wartet auf Antwort

            Der Streit um den Entwurf geht in die dritte Woche, und keine Seite gibt nach.

            Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf bis Ende des Monats prüfen und dann antworten. „Wir haben Zeit“, fügte sie hinzu.

            Kritik aus Wien

            Das Außenministerium in Bern bestätigte den Eingang der Note, wollte sich zum Inhalt aber nicht äußern.

            Die Ministerin vor dem Palais in Genf Foto: Max Muster/dpa
            """.ReplaceLineEndings("\n"),
            report.Text.Value);
        Assert.Equal(
            [PartRole.Kicker, PartRole.Headline, PartRole.Teaser, PartRole.Body, PartRole.Crosshead, PartRole.Body, PartRole.Caption, PartRole.Credit],
            report.Parts.Select(part => part.Role));
    }

    [Fact]
    public void Read_WhatThePageSaysOfItself()
    {
        var report = Read(Page);
        Assert.Equal(("Genf wartet auf Antwort", "Der Bote & Kurier", "Jana Beispiel", "https://bote.example/genf"), (report.Metadata.Title, report.Metadata.Outlet, report.Metadata.Author, report.Metadata.Canonical));
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Metadata, "Europe/Zurich"), report.Published);
        Assert.Equal("de-CH", report.Language);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("iso-8859-15")]
    [InlineData("gb18030")]
    public void Source_EveryWordStandsInTheBytes(string charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Page.Replace("utf-8", charset, StringComparison.Ordinal))];
        var report = Read(bytes);
        SourceMaps.Check(report, bytes);
        foreach (var word in (string[])["Wir haben Zeit", "Entwurf bis Ende", "Max Muster"])
        {
            var start = report.Text.Value.IndexOf(word, StringComparison.Ordinal);
            var (from, to) = report.Source!.Of(new(start, start + word.Length), report.Text.Value)!.Value;
            Assert.StartsWith(word[..3], encoding.GetString(bytes[from..to]), StringComparison.Ordinal);
            Assert.Contains(word[^4..], encoding.GetString(bytes[from..to]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Source_BehindDamage()
    {
        byte[] bytes = [.. "<p>Der \uFEFFRat "u8, 0xE2, 0x82, 0xFF, .. " tagt seit heute morgen in Genf und ber\u00E4t, wie \U0001F600 es weitergehen soll.</p>"u8];
        var report = Read(bytes);
        SourceMaps.Check(report, bytes);
        Assert.Equal(ProblemCodes.TextUndecodable, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Read_PageInALine()
    {
        var line = "{\"uri\":\"1\",\"outlet\":\"Kurier\",\"html\":" + System.Text.Json.JsonSerializer.Serialize(Page) + "}";
        var report = Assert.Single(new ReportIntake().Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(line)))).Report!;
        Assert.Equal((Read(Page).Text.Value, "Kurier", "1"), (report.Text.Value, report.Metadata.Outlet, report.Uri));
        Assert.Null(report.Source);
    }

    [Fact]
    public void Read_WithoutAnArticle()
    {
        var received = new ReportIntake().Read(Encoding.UTF8.GetBytes("<ul><li><a href='a'>Eins</a><li><a href='b'>Zwei</a></ul>"), "x", "text/html");
        Assert.Equal(ProblemCodes.ArticleMissing, Assert.Single(received).Problem!.Code);
    }

    [Fact]
    public void Read_BehindAPaywall()
    {
        var page = $"<article><h1>Genf wartet auf Antwort</h1><p>{First}<p>{Second}<div><h3>Jetzt weiterlesen mit Bote Plus</h3><p>Sie haben noch kein Abo und wollen alles lesen, was wir schreiben?</div></article>";
        var report = Read(page);
        Assert.Equal(ProblemCodes.ArticlePartial, Assert.Single(report.Problems).Code);
        Assert.DoesNotContain("Abo", report.Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextOnlyInTheDataForMachines()
    {
        var body = string.Join(' ', Enumerable.Range(1, 20).Select(i => $"Das ist der {i}. Satz des Artikels, den die Seite nur Maschinen gibt."));
        var report = Read($"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Kurz\",\"articleBody\":\"{body}\"}}</script><h1>Kurz</h1><p>Die Seite zeigt nur diesen einen Satz und sonst nichts.</p>");
        Assert.Contains("20. Satz", report.Text.Value, StringComparison.Ordinal);
    }

    private static Report Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    private static Report Read(byte[] page) => Assert.Single(new ReportIntake().Read(page, "https://bote.example/genf", "text/html")).Report!;
}
