using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

/// <summary>The catalogue of hostile and broken input (docs/hostile-input.md), as far as intake answers for it: a test for each row, with generated inputs.</summary>
public sealed class HostileInputTest : IDisposable
{
    private const string Long = "Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf bis Ende des Monats prüfen.";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF }, 2)]
    [InlineData(new byte[] { 0xE2, 0x82 }, 1)]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 4)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 3)]
    [InlineData(new byte[] { 0xFF }, 1)]
    public void Row01_InvalidUtf8(byte[] spoiled, int replaced)
    {
        byte[] bytes = [.. "Grüße "u8, .. spoiled, .. " aus Genf"u8];
        folder.Write("a.txt", bytes);
        var report = Assert.Single(folder.Read()).Report!;
        Assert.Equal("Grüße " + new string('\uFFFD', replaced) + " aus Genf", report.Text.Value);
        Assert.Equal(ProblemCodes.TextUndecodable, Assert.Single(report.Problems).Code);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), report.SourceSha256);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Row02_Utf16AndMarks(string charset, bool marked)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes("Der Rat \uFEFFtagt für sich.")];
        folder.Write("a.txt", bytes);
        Assert.Equal("Der Rat \uFEFFtagt für sich.", Assert.Single(folder.Read()).Report!.Text.Value);
    }

    [Theory]
    [InlineData("<meta charset=iso-8859-1>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>")]
    [InlineData("")]
    public void Row03_Windows1252(string meta) =>
        Assert.Contains("„Grüße“ – 5 €", Page([.. Encoding.ASCII.GetBytes(meta + "<p>Die Ministerin sagte am Mittwoch in Genf: "), 0x84, .. "Gr"u8, 0xFC, 0xDF, .. "e"u8, 0x93, 0x20, 0x96, .. " 5 "u8, 0x80, .. " und sonst gar nichts mehr.</p>"u8]).Text.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("Der â€žRatâ€œ tagt fÃ¼r sich in MÃ¼nchen.")]
    [InlineData("Der \u0084Rat\u0093 tagt.")]
    public void Row04_Mojibake(string text)
    {
        folder.Write("a.txt", text);
        var report = Assert.Single(folder.Read()).Report!;
        Assert.Equal(text, report.Text.Value);
        Assert.Equal(ProblemCodes.MojibakeSuspected, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Row05_CharsetsThatDiffer()
    {
        var bytes = Encoding.UTF8.GetBytes("<meta charset='windows-1252'><p>" + Long + "</p>");
        var report = new ReportIntake().Read(bytes, "x", "text/html", "utf-8").Single().Report!;
        Assert.Equal(Long, report.Text.Value);
        Assert.Equal(ProblemCodes.CharsetConflict, Assert.Single(report.Problems).Code);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. bytes];
        Assert.Equal(Long, new ReportIntake().Read(marked, "x", "text/html", "windows-1252").Single().Report!.Text.Value);
    }

    [Theory]
    [InlineData("{\"text\":\"Der \\ud83d Rat\"}", "Der \uFFFD Rat")]
    [InlineData("{\"text\":\"Der \\ude00\\ud83d Rat\"}", "Der \uFFFD\uFFFD Rat")]
    public void Row06_LoneSurrogates(string line, string text)
    {
        var report = Lines(line).Single().Report!;
        Assert.Equal(text, report.Text.Value);
        Assert.Equal(ProblemCodes.TextSurrogate, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Row07_NulAndControls()
    {
        Assert.Equal("Der \uFFFDRat\u0001 tagt.", Lines("{\"text\":\"Der \\u0000Rat\\u0001 tagt.\"}").Single().Report!.Text.Value);
        Assert.Contains("Entwurf\uFFFD\uFFFD bis", Page(Long.Replace("Entwurf", "Entwurf\0&#0;", StringComparison.Ordinal)).Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Row08_InvisibleCharactersStay()
    {
        var text = Long.Replace("Ministerin", "Mini\u00ADste\u200Brin", StringComparison.Ordinal).Replace("Genf", "\u202EGenf\u202C", StringComparison.Ordinal).Replace("Monats", "M\u043Enats", StringComparison.Ordinal);
        Assert.Equal(text, Page("<p>" + text + "</p>").Text.Value);
        Assert.Equal(text, Page("<p>" + text.Replace("\u00AD", "&shy;", StringComparison.Ordinal) + "</p>").Text.Value);
    }

    [Fact]
    public void Row09_CombiningMarksAndEmoji()
    {
        var text = Long.Replace("prüfen", "pru\u0308fen", StringComparison.Ordinal).Replace("Genf", "👨‍👩‍👧 𝔄", StringComparison.Ordinal);
        var report = Page("<p>" + text + "</p>");
        Assert.Equal(text, report.Text.Value);
        var at = text.IndexOf("pru", StringComparison.Ordinal);
        Assert.Equal(at - 4, report.Text.CodePoints.FromUtf16(at));
    }

    [Fact]
    public void Row10_GiantLine()
    {
        var sentences = string.Concat(Enumerable.Repeat(Long + " ", 30_000));
        Assert.Equal(sentences.TrimEnd(), Page("<p>" + sentences + "</p>").Text.Value);
        Assert.Equal(ProblemCodes.ReportTooLarge, new ReportIntake().Read(new byte[(16 << 20) + 1], "x").Single().Problem!.Code);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x><p>")]
    [InlineData("<x-y>")]
    public void Row11_DeepNesting(string tags)
    {
        var report = Page(string.Concat(Enumerable.Repeat(tags, 100_000)) + "</a><p>" + Long);
        Assert.Contains(Long, report.Text.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("<a x='")]
    [InlineData("<p ")]
    [InlineData("&")]
    [InlineData("&#x")]
    [InlineData("<script>")]
    [InlineData("<title>")]
    [InlineData("<![CDATA[")]
    [InlineData("<?")]
    public void Row11_Unclosed(string piece)
    {
        var html = "<p>" + Long + "</p>" + string.Concat(Enumerable.Repeat(piece, 100_000));
        Assert.StartsWith(Long[..20], Page(html).Text.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>böse</script>")]
    [InlineData("<style>böse</style>")]
    [InlineData("<noscript>böse</noscript>")]
    [InlineData("<template>böse</template>")]
    [InlineData("<svg><text>böse</text></svg>")]
    [InlineData("<!-- böse -->")]
    [InlineData("<script><!-- <script>böse</script> böse --></script>")]
    [InlineData("<textarea>böse</textarea>")]
    [InlineData("<select><option>böse</select>")]
    [InlineData("<iframe>böse</iframe>")]
    [InlineData("<span hidden>böse</span>")]
    [InlineData("<span style='display: none'>böse</span>")]
    public void Row12_NoText(string piece) =>
        Assert.Equal(Long, Page("<p>" + Long.Replace("Genf,", "Genf," + piece, StringComparison.Ordinal) + "</p>").Text.Value.Replace("\n\n", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;\">]>", "&x;")]
    [InlineData("<!DOCTYPE r SYSTEM \"http://x.example/r.dtd\">", "x")]
    public void Row13_ExternalEntities(string declaration, string title)
    {
        var received = Feed(declaration + "<rss><channel><item><title>Der Rat " + title + "</title></item></channel></rss>");
        Assert.Equal("Der Rat " + title, received[0].Report!.Text.Value);
    }

    [Fact]
    public void Row14_EntitiesOfHtmlInAFeed() =>
        Assert.Equal("Über\u00A0uns – „Ja“", Feed("<rss><channel><item><title>&Uuml;ber&nbsp;uns &ndash; &bdquo;Ja&ldquo;</title></item></channel></rss>")[0].Report!.Text.Value);

    [Theory]
    [InlineData("Thu, 27 Jan 2022 00:30:00 CET", "2022-01-27")]
    [InlineData("27 Jan 22 23:30 GMT", "2022-01-28")]
    [InlineData("Do., 27. Januar 2022 10:00 MEZ", "2022-01-27")]
    [InlineData("2022-01-27T10:00:00", "2022-01-27")]
    public void Row15_DatesOfFeeds(string written, string day) => Assert.Equal(day, Dated(written).Published!.Value);

    [Fact]
    public void Row15_DatesThatNobodyCanKnow()
    {
        var report = Dated("03/04/2026");
        Assert.Null(report.Published);
        Assert.Equal(ProblemCodes.DateInvalid, Assert.Single(report.Problems).Code);
    }

    [Theory]
    [InlineData("2026-03-29T02:30:00", "2026-03-29")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T02:30:00+02:00", "2026-10-25")]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-29")]
    public void Row16_ChangeOfTheClocks(string written, string day) => Assert.Equal(day, Dated(written).Published!.Value);

    [Theory]
    [InlineData("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>")]
    [InlineData("<pubDate>Thu, 27 Jan 2022 10:00:00 GMT</pubDate><updated>2022-01-20T10:00:00Z</updated>")]
    public void Row17_ImplausibleDates(string dates) => Assert.Contains(
        Feed($"<rss><channel><item><title>Der Rat tagt</title>{dates}</item></channel></rss>")[0].Report!.Problems, problem => problem.Code == ProblemCodes.DateImplausible);

    [Fact]
    public void Row17_PublishedAfterItWasFetched()
    {
        var line = "{\"text\":\"Der Rat tagt.\",\"published\":\"2023-01-27T10:00:00Z\",\"retrieved\":\"2022-01-27T10:00:00Z\"}";
        Assert.Equal(ProblemCodes.DateImplausible, Assert.Single(Lines(line).Single().Report!.Problems).Code);
    }

    [Fact]
    public void Row18_EndlessFeed()
    {
        var received = Feed("<rss><channel>" + string.Concat(Enumerable.Range(0, 30).Select(i => $"<item><title>Der Rat tagt {i}</title></item>")), new() { Items = 20 });
        Assert.Equal(20, received.Count(r => r.Report is not null));
        Assert.Contains(received, r => r.Problem?.Code == ProblemCodes.ItemsTooMany);
    }

    [Theory]
    [InlineData("\"pubstatus\":\"canceled\"", "withdrawn")]
    [InlineData("\"pubstatus\":\"usable\",\"embargoed\":\"2026-01-28T06:00:00+01:00\"", "embargoed")]
    [InlineData("\"pubstatus\":\"usable\",\"signal\":[\"sig:correction\"]", "corrected")]
    public void Row19_WithdrawnEmbargoedCorrected(string properties, string status)
    {
        var json = Encoding.UTF8.GetBytes("{\"format\":\"digitalwires@0.9.1\",\"headline\":\"Der Rat tagt\"," + properties + "}");
        Assert.Equal(status, new ReportIntake().Read(json, "x", "application/json").Single().Report!.Metadata.Status);
    }

    [Fact]
    public void Row20_GzipBombInAnArchive()
    {
        var zeros = Packed(new byte[50_000_000]);
        byte[] page = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. zeros];
        byte[] record = [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: x\r\nContent-Length: {page.Length}\r\n\r\n"), .. page, .. "\r\n\r\n"u8];
        Assert.Equal(ProblemCodes.PackedTooTightly, new ReportIntake().Read("a.warc", new MemoryStream(record)).Single().Problem!.Code);
        Assert.Equal(ProblemCodes.FileBinary, new ReportIntake().Read("a.txt", new MemoryStream(Packed("Der Rat tagt."u8.ToArray()))).Single().Problem!.Code);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nx")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 500\r\n\r\nx")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\nx")]
    [InlineData("kein Archiv")]
    public void Row21_WrongLengths(string archive) =>
        Assert.Equal(ProblemCodes.WarcMalformed, new ReportIntake().Read("a.warc", new MemoryStream(Encoding.ASCII.GetBytes(archive))).Single().Problem!.Code);

    [Theory]
    [InlineData("{\"uri\":\"a\",\"headline\":\"x\",\"headline\":\"y\"}")]
    [InlineData("{\"uri\":\"a\",\"headline\":")]
    [InlineData("{\"uri\":\"a\",\"headline\":\"\\x\"}")]
    public void Row22_BadJson(string json) =>
        Assert.Equal(ProblemCodes.JsonMalformed, new ReportIntake().Read(Encoding.UTF8.GetBytes(json), "x", "application/json").Single().Problem!.Code);

    [Fact]
    public void Row22_DeepJsonAndHugeNumbers()
    {
        var deep = Encoding.UTF8.GetBytes("{\"uri\":\"a\",\"x\":" + new string('[', 100_000));
        Assert.Equal(ProblemCodes.JsonMalformed, new ReportIntake().Read(deep, "x", "application/json").Single().Problem!.Code);
        Assert.Equal("Der Rat", new ReportIntake().Read("{\"uri\":\"a\",\"urgency\":1e400,\"headline\":\"Der Rat\"}"u8.ToArray(), "x", "application/json").Single().Report!.Text.Value);
    }

    [Fact]
    public void Row23_QuotationThatNobodyCloses()
    {
        var report = Page("<h1>Der Rat</h1><p>Der Minister sagte am Mittwoch in Genf: „Wir haben noch sehr viel Zeit.</p><p>Der Rat tagt heute wieder, und die Delegationen bleiben in der Stadt.</p>");
        Assert.All(new Demarche.Reader().Read(report).Statements, statement =>
            Assert.All(statement.Content, span => Assert.DoesNotContain("tagt heute", span.In(report.Text.Value).ToString(), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<script>alert(1)</script>")]
    public void Row24_MarkupInAnArticle(string payload)
    {
        var report = Page("<p>" + payload + "</p><p>" + Long + "</p>");
        Assert.DoesNotContain("alert", report.Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Row27_NamesThatAreNoPaths()
    {
        var report = Lines("{\"uri\":\"../../etc/passwd\",\"text\":\"Der Rat tagt.\"}").Single().Report!;
        Assert.Equal("../../etc/passwd", report.Uri);
        Assert.Equal(ProblemCodes.PathMissing, new ReportIntake().Read([folder["CON.txt"]], Stream.Null).Single().Problem!.Code);
    }

    [Theory]
    [InlineData("a ", 200_000)]
    [InlineData("=?utf-8?Q?", 20_000)]
    [InlineData("Foto: A/", 50_000)]
    [InlineData("(27.", 50_000)]
    [InlineData("Berlin/", 50_000)]
    [InlineData("<meta charset", 20_000)]
    public void Row33_PatternsThatBacktrack(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.NotEmpty(Lines("{\"text\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}"));
        Assert.NotEmpty(new ReportIntake().Read(Encoding.UTF8.GetBytes(text), "x", "text/html"));
        Assert.NotEmpty(new ReportIntake().Read(Encoding.UTF8.GetBytes("Subject: " + text + "\n\n" + text), "x", "message/rfc822"));
        Assert.NotEmpty(Feed("<rss><item><title>x</title><pubDate>" + text + "</pubDate></item></rss>"));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static Report Dated(string date) =>
        Feed($"<rss><channel><language>de</language><item><title>Der Rat tagt heute in der Stadt</title><pubDate>{date}</pubDate></item></channel></rss>")[0].Report!;

    private static List<Received> Feed(string feed, IntakeLimits? limits = null) =>
        [.. new ReportIntake(new() { Limits = limits ?? IntakeLimits.Default }).Read(Encoding.UTF8.GetBytes(feed), "https://bote.example/feed", "application/rss+xml")];

    private static List<Received> Lines(string line) => [.. new ReportIntake().Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(line)))];

    private static Report Page(string html) => Page(Encoding.UTF8.GetBytes(html));

    private static Report Page(byte[] html) => Assert.Single(new ReportIntake().Read(html, "https://bote.example/", "text/html")).Report!;
}
