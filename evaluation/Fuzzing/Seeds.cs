using System.IO.Compression;
using System.Text;
using Demarche.Evaluation.Extraction;

namespace Demarche.Evaluation.Fuzzing;

/// <summary>Inputs that look real, one or more of each format: what the fuzzing begins with.</summary>
/// <param name="Name">The ending tells the format.</param>
internal sealed record Seed(string Name, byte[] Bytes)
{
    private const string Dpa = """{"format":"digitalwires@0.9.1","urn":"urn:x","headline":"Genf wartet","article_html":"<p>Die Ministerin sagte: «Wir haben Zeit.»</p>","associations":[{"caption":"Bild"}],"signal":["sig:correction"]}""";

    private const string Ninjs = """[{"uri":"a","type":"text","pubStatus":"usable","headlines":[{"role":"main","value":"Genf wartet"}],"bodies":[{"contentType":"text/html","value":"<p>Eins &amp; zwei.</p>"}],"firstCreated":"2022-01-27T14:05:00+01:00"}]""";

    private const string Rss = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bote</title><item><title>A &amp; B</title><link>https://b.example/1</link><pubDate>Thu, 27 Jan 2022 14:05:00 +0100</pubDate><content:encoded><![CDATA[<p>Der Rat tagt.</p>]]></content:encoded></item></channel></rss>""";

    private const string Atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>K</title><entry><id>x</id><title type="html">A &lt;b&gt;</title><updated>2022-01-27T14:05:00Z</updated><content type="xhtml"><div><p>Der Rat tagt.</p></div></content></entry></feed>""";

    private const string Nitf = """<!DOCTYPE nitf SYSTEM "n.dtd"><nitf><head><docdata><doc-id id-string="1"/></docdata></head><body><body.head><hedline><hl1>Genf</hl1></hedline></body.head><body.content><p>Der Rat tagt.</p></body.content></body></nitf>""";

    private const string NewsMl = """<newsMessage><itemSet><newsItem guid="a"><itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Genf</headline></contentMeta><contentSet><inlineXML><html><body><p>Eins.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>""";

    private const string Mail = "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\nContent-Type: multipart/mixed; boundary=x\r\nDate: Thu, 27 Jan 2022 14:05:00 +0100\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDer Rat tagt=2E\r\n--x--\r\n";

    private const string Lines = "{\"uri\":\"1\",\"text\":\"Der Rat \\u201etagt\\u201c.\",\"published\":\"2022-01-27\"}\n{\"html\":\"<p>Der Rat tagt seit heute in Genf und will nicht gehen.</p>\"}\n";

    public static IReadOnlyList<Seed> All { get; } =
    [
        .. Layouts.All.Select((layout, i) => new Seed(layout.Name + ".html", Page(layout, i))), Of("dpa.json", Dpa), Of("ninjs.json", Ninjs), Of("rss.xml", Rss), Of("atom.xml", Atom), Of("a.nitf", Nitf),
        Of("newsml.xml", NewsMl), Of("mail.eml", Mail), Of("a.jsonl", Lines), Of("a.md", "# Genf\n\nDer *Rat* [tagt](https://x.example).\n\n> „Ja“\n"), Of("a.txt", "Genf (dpa) – Der Rat „tagt“.\n"),
        new("a.warc", Warc(false)), new("b.warc.gz", Warc(true)),
    ];

    private static Seed Of(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Page(Layout layout, int seed)
    {
        var room = new Newsroom(new Random(seed));
        return Encoding.UTF8.GetBytes(layout.Build(room.Article(2, 5), room, new Furniture(room, seed % 6)));
    }

    private static byte[] Warc(bool packed)
    {
        var archive = new List<byte>();
        for (var i = 0; i < 3; i++)
        {
            var page = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Genf {i}</h1><p>Die Ministerin sagte in Genf, man habe noch Zeit genug für eine Antwort.</p>");
            byte[] record = [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://b.example/{i}\r\nContent-Length: {page.Length}\r\n\r\n"), .. page, .. "\r\n\r\n"u8];
            archive.AddRange(packed ? Pack(record) : record);
        }

        return [.. archive];
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
