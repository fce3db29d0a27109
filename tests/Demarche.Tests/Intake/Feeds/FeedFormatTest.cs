using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake.Feeds;

public sealed class FeedFormatTest
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
        <title>Der Bote</title><link>https://bote.example/</link><language>de-AT</language>
        <item><title>Genf &amp; Wien verhandeln</title><link>https://bote.example/1</link><guid isPermaLink="false">abc-1</guid><pubDate>Thu, 27 Jan 2022 00:05:00 +0100</pubDate><dc:creator>Jana Beispiel</dc:creator>
        <media:title>Bild</media:title><description>&lt;p&gt;Die Gespräche gehen weiter.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Die Ministerin sagte, man habe Zeit.</p><p>Eine Antwort steht aus.</p>]]></content:encoded></item>
        <item><title>Nur eine Zeile</title><guid>https://bote.example/2</guid></item>
        <item><description/></item></channel></rss>
        """;

    [Fact]
    public void Read_Rss()
    {
        var received = Read(Rss);
        var first = received[0].Report!;
        Assert.Equal("Genf & Wien verhandeln\n\nDie Gespräche gehen weiter.\n\nDie Ministerin sagte, man habe Zeit.\n\nEine Antwort steht aus.", first.Text.Value);
        Assert.Equal([PartRole.Headline, PartRole.Teaser, PartRole.Body, PartRole.Body], first.Parts.Select(part => part.Role));
        Assert.Equal(("https://bote.example/1", "Der Bote", "Jana Beispiel", "de-AT"), (first.Uri, first.Metadata.Outlet, first.Metadata.Author, first.Language));
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Metadata, "Europe/Vienna"), first.Published);
        Assert.Equal(("https://bote.example/2", "Nur eine Zeile"), (received[1].Report!.Uri, received[1].Report!.Text.Value));
        Assert.Equal((ProblemCodes.TextMissing, 3), (received[2].Problem!.Code, received[2].Problem!.Line));
    }

    [Fact]
    public void Read_Atom()
    {
        var report = Read("""
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de"><a:title type="text">Kurier</a:title><a:entry><a:id>tag:kurier.example,2022:7</a:id><a:title type="html">Wien &amp;lt;wartet&amp;gt;</a:title>
            <a:link rel="enclosure" href="https://kurier.example/7.mp3"/><a:link href="https://kurier.example/7"/><a:updated>2022-01-28T10:00:00Z</a:updated><a:published>2022-01-27T23:30:00Z</a:published><a:author><a:name>Max Muster</a:name></a:author>
            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Rat <b>tagt</b> &amp; berät.</p><p>Er tagt lange.</p></div></a:content></a:entry></a:feed>
            """)[0].Report!;
        Assert.Equal("Wien <wartet>\n\nDer Rat tagt & berät.\n\nEr tagt lange.", report.Text.Value);
        Assert.Equal(("https://kurier.example/7", "Max Muster", "2022-01-28", "2022-01-28T10:00:00Z"), (report.Uri, report.Metadata.Author, report.Published!.Value, report.Metadata.Updated));
    }

    [Fact]
    public void Read_Rss1()
    {
        var report = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Blatt</title></channel>
            <item rdf:about="https://blatt.example/3"><title>Note aus Bern</title><link>https://blatt.example/3</link><dc:date>2022-01-27</dc:date><description>Bern antwortet.</description></item></rdf:RDF>
            """)[0].Report!;
        Assert.Equal(("https://blatt.example/3", "Blatt", "2022-01-27", "Note aus Bern\n\nBern antwortet."), (report.Uri, report.Metadata.Outlet, report.Published!.Value, report.Text.Value));
    }

    [Theory]
    [InlineData("Thu, 27 Jan 2022 14:05:00 +0100", "2022-01-27T14:05:00+01:00")]
    [InlineData("27 Jan 22 14:05 CET", "2022-01-27T14:05:00+01:00")]
    [InlineData("Do, 27 Mär 2022 14:05:00 MEZ", "2022-03-27T14:05:00+01:00")]
    [InlineData("Thu, 7 Jan 2022", "2022-01-07")]
    [InlineData("Thursday, 27-Jan-22 14:05:00 GMT", "2022-01-27T14:05:00Z")]
    [InlineData("2022-01-27 14:05:00 +0100", "2022-01-27T14:05:00+01:00")]
    [InlineData("2022-01-27T14:05:00.123Z", "2022-01-27T14:05:00Z")]
    [InlineData("2022-01-27T14:05", "2022-01-27T14:05:00")]
    [InlineData("20220127T140500+0100", "2022-01-27T14:05:00+01:00")]
    [InlineData("January 27, 2022 14:05 EST", "2022-01-27T14:05:00-05:00")]
    [InlineData("27.01.2022, 14:05 Uhr", "2022-01-27")]
    [InlineData("27 Jan 2022 14:05:00 XYZT", "2022-01-27")]
    [InlineData("31 Feb 2022 10:00:00 GMT", "31 Feb 2022 10:00:00 GMT")]
    [InlineData("03/04/2026", "03/04/2026")]
    public void Dates_ByTables(string written, string iso) => Assert.Equal(iso, Dates.Iso(written));

    [Theory]
    [InlineData("<rss><channel><item><title>Der Rat&nbsp;tagt &uuml;ber Genf</title></channel></rss>", "Der Rat\u00A0tagt über Genf")]
    [InlineData("<rss><channel><item><title>Rat & Tat</title></item>", "Rat & Tat")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"bös\">]><rss><channel><item><title>Der Rat &a; tagt</title></item></channel></rss>", "Der Rat &a; tagt")]
    [InlineData("<rss><channel><item><title>Der Rat <b>tagt</title></item></channel></rss>", "Der Rat tagt")]
    public void Read_NotWellFormed(string feed, string title)
    {
        var received = Read(feed);
        Assert.Equal(title, received[0].Report!.Text.Value);
        Assert.Equal(ProblemCodes.XmlMalformed, received[1].Problem!.Code);
    }

    private static List<Received> Read(string feed) => [.. new ReportIntake().Read(Encoding.UTF8.GetBytes(feed), "https://bote.example/feed", "application/rss+xml")];
}
