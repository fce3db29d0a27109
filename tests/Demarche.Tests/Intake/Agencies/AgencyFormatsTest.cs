using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake.Agencies;

public sealed class AgencyFormatsTest
{
    [Fact]
    public void Read_Dpa()
    {
        var report = Read("application/json", """
            {"format":"digitalwires@0.9.1","type":"article","entry_id":"e1","urn":"urn:newsml:dpa.com:20090101:220127-99-123456","version_created":"2022-01-27T15:00:00+01:00","content_created":"2022-01-27T14:05:00+01:00",
             "version":3,"pubstatus":"usable","signal":"sig:correction","language":"de","urgency":3,"kicker":"Diplomatie","headline":"Genf wartet auf Antwort","subhead":null,"teaser":"Die Frist läuft ab.",
             "byline":"Von Jana Beispiel, dpa","dateline":"Genf (dpa)","article_html":"<section class=\"main\"><p>Die Ministerin sagte am Mittwoch: «Wir haben Zeit.»</p><h2>Kritik</h2><p>Eine Antwort steht aus.</p></section>",
             "infobox_html":null,"linkbox_html":"<ul><li>Verweis</li></ul>","creditline":"dpa-infocom","usageterms":"Nur für Kunden","notepad":{"header_html":"<h1>Notizblock</h1>","public_html":"<p>Öffentliche Notiz</p>",
             "nonpublic_html":"<p>nicht zur Veröffentlichung: 030 1234567</p>"},"ednotes":[{"role":"r","ednote":"intern","is_publishable":false}],"associations":[{"type":"image","caption":"Die Ministerin in Genf"}]}
            """);
        Assert.Equal(
            "Diplomatie\n\nGenf wartet auf Antwort\n\nDie Frist läuft ab.\n\nVon Jana Beispiel, dpa\n\nGenf (dpa)\n\nDie Ministerin sagte am Mittwoch: «Wir haben Zeit.»\n\nKritik\n\nEine Antwort steht aus.\n\nDie Ministerin in Genf",
            report.Text.Value);
        Assert.Equal([PartRole.Kicker, PartRole.Headline, PartRole.Teaser, PartRole.Byline, PartRole.Dateline, PartRole.Body, PartRole.Crosshead, PartRole.Body, PartRole.Caption], report.Parts.Select(p => p.Role));
        Assert.Equal(("urn:newsml:dpa.com:20090101:220127-99-123456", "dpa", "agency", "corrected", "Nur für Kunden"), (report.Uri, report.Metadata.Outlet, report.Metadata.Genre, report.Metadata.Status, report.Metadata.Rights.Terms));
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Metadata, "Europe/Berlin"), report.Published);
        Assert.DoesNotContain("1234567", report.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"pubstatus\":\"canceled\"", "withdrawn")]
    [InlineData("\"embargoed\":\"2022-01-28T06:00:00+01:00\"", "embargoed")]
    [InlineData("\"pubstatus\":\"usable\"", "usable")]
    public void Read_DpaStatus(string property, string status) =>
        Assert.Equal(status, Read("application/json", "{\"format\":\"digitalwires@0.9.1\",\"headline\":\"Der Rat tagt\"," + property + "}").Metadata.Status);

    [Theory]
    [InlineData("""{"uri":"http://x.example/1","standard":{"name":"ninjs","version":"3.1"},"type":"text","language":"de","pubStatus":"usable","firstCreated":"2022-01-27T14:05:00+01:00","headlines":[{"role":"sub","value":"Nebensache"},{"role":"main","value":"Genf wartet"}],"descriptions":[{"role":"summary","value":"Die Frist läuft ab."}],"bodies":[{"contentType":"text/plain","value":"flach"},{"contentType":"application/xhtml+xml","value":"<p>Eins.</p><p>Zwei.</p>"}],"infoSources":[{"name":"dpa"}]}""")]
    [InlineData("""{"uri":"http://x.example/1","type":"text","pubstatus":"usable","firstcreated":"2022-01-27T14:05:00+01:00","headlines":[{"value":"Genf wartet"}],"descriptions":[{"value":"Die Frist läuft ab."}],"bodies":[{"contenttype":"text/html","value":"<p>Eins.</p><p>Zwei.</p>"}],"infosources":[{"literal":"dpa"}]}""")]
    [InlineData("""{"uri":"http://x.example/1","type":"text","pubstatus":"usable","versioncreated":"2022-01-27T14:05:00+01:00","headline":"Genf wartet","description_text":"Die Frist läuft ab.","body_xhtml":"<div><p>Eins.</p><p>Zwei.</p></div>","infosources":[{"name":"dpa"}]}""")]
    public void Read_Ninjs(string item)
    {
        var report = Read("application/json", item);
        Assert.Equal("Genf wartet\n\nDie Frist läuft ab.\n\nEins.\n\nZwei.", report.Text.Value);
        Assert.Equal(("http://x.example/1", "dpa", "usable", "2022-01-27"), (report.Uri, report.Metadata.Outlet, report.Metadata.Status, report.Published!.Value));
    }

    [Fact]
    public void Read_NinjsWithoutText()
    {
        var received = new ReportIntake().Read(Encoding.UTF8.GetBytes("""[{"uri":"a","type":"picture","pubstatus":"usable","headline":"Bild"},{"x":1},{"uri":"b","pubstatus":"canceled","headline":"Zurückgezogen"}]"""), "x", "application/json").ToList();
        Assert.Equal([ProblemCodes.TextMissing, ProblemCodes.FormatUnknown, null], received.Select(r => r.Problem?.Code));
        Assert.Equal("withdrawn", received[2].Report!.Metadata.Status);
    }

    [Theory]
    [InlineData("{\"uri\":1,\"uri\":2}")]
    [InlineData("[1,2")]
    [InlineData("")]
    public void Read_JsonThatIsNone(string json)
    {
        var received = new ReportIntake().Read(Encoding.UTF8.GetBytes(json), "x", "application/json");
        Assert.All(received, r => Assert.True(r.Problem!.Code is ProblemCodes.JsonMalformed or ProblemCodes.FileEmpty));
    }

    [Fact]
    public void Read_Nitf()
    {
        var report = Read("text/xml", """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf xml:lang="de"><head><title>T</title><docdata management-status="canceled"><doc-id id-string="nitf-1"/><date.release norm="20220127T140500+0100"/></docdata></head>
            <body><body.head><hedline><hl1>Genf wartet</hl1><hl2>Die Frist läuft ab</hl2></hedline><byline>Von Jana Beispiel</byline><distributor>AQF</distributor></body.head>
            <body.content><p lede="true">Die <person>Ministerin</person> sagte nichts.</p><media media-type="image"><media-caption>Das Palais in Genf</media-caption></media><hl2>Kritik</hl2><block><p>Eine Antwort steht aus.</p></block></body.content></body></nitf>
            """);
        Assert.Equal("Genf wartet\n\nDie Frist läuft ab\n\nDie Ministerin sagte nichts.\n\nKritik\n\nEine Antwort steht aus.\n\nDas Palais in Genf", report.Text.Value);
        Assert.Equal(("nitf-1", "AQF", "withdrawn", "2022-01-27"), (report.Uri, report.Metadata.Outlet, report.Metadata.Status, report.Published!.Value));
    }

    [Fact]
    public void Read_NewsMl()
    {
        var received = new ReportIntake().Read(Encoding.UTF8.GetBytes("""
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:a" version="2" xml:lang="de"><itemMeta><provider qcode="x"><name>AQF</name></provider><versionCreated>2022-01-27T15:00:00+01:00</versionCreated>
            <firstCreated>2022-01-27T14:05:00+01:00</firstCreated><pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/></itemMeta><contentMeta><headline>Genf wartet</headline><by>Jana Beispiel</by></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Eins.</p><p>Zwei.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem guid="urn:b"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Zurück</headline></contentMeta></newsItem><newsItem guid="urn:c"/></itemSet></newsMessage>
            """), "x", "application/xml").ToList();
        var first = received[0].Report!;
        Assert.Equal(("urn:a", "Genf wartet\n\nEins.\n\nZwei.", "AQF", "corrected", "2022-01-27"), (first.Uri, first.Text.Value, first.Metadata.Outlet, first.Metadata.Status, first.Published!.Value));
        Assert.Equal("withdrawn", received[1].Report!.Metadata.Status);
        Assert.Equal(ProblemCodes.TextMissing, received[2].Problem!.Code);
    }

    private static Report Read(string mediaType, string text) => Assert.Single(new ReportIntake().Read(Encoding.UTF8.GetBytes(text), "x", mediaType)).Report!;
}
