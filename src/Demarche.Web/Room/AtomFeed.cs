using System.Text;
using System.Xml;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Dossiers;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>A list of statements as an Atom feed (RFC 4287), for readers who want to hear of new ones.</summary>
internal static class AtomFeed
{
    public const string Type = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int LongestTitle = 120;

    public static IResult Of(Page<StatementEntry> page, RoomVisit visit, HttpRequest request)
    {
        var root = $"{request.Scheme}://{request.Host}";
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            Leaf(xml, "title", visit.Say.Format("room.window", visit.Chosen("q") ?? visit.Say["room.statements"]));
            Leaf(xml, "id", root + visit.With("page", null));
            Leaf(xml, "updated", Moment(page.Items.Length > 0 ? page.Items[0].Report.KeptAt : DateTimeOffset.UnixEpoch));
            Link(xml, "self", root + visit.With("page", null));
            foreach (var entry in page.Items) Entry(xml, entry, root);
            xml.WriteEndElement();
        }

        return Results.Bytes(body.ToArray(), Type + "; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, StatementEntry entry, string root)
    {
        var words = entry.Report.Rights == TextRights.None ? "" : string.Join(" … ", entry.Statement.Content.Select(span => span.In(entry.Text.Value).ToString()));
        xml.WriteStartElement("entry", Namespace);
        Leaf(xml, "title", Title(entry, words));
        Leaf(xml, "id", "urn:demarche:" + entry.Statement.Id);
        Leaf(xml, "updated", Moment(entry.Report.KeptAt));
        Link(xml, "alternate", root + RoomVisit.StatementAddress(entry.Report.Id, entry.Statement.Id));
        if (words.Length > 0) Leaf(xml, "summary", words);
        xml.WriteStartElement("author", Namespace);
        Leaf(xml, "name", entry.Report.Outlet ?? entry.Report.Uri);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Title(StatementEntry entry, string words)
    {
        var shown = words.Length <= LongestTitle ? words : words[..WordEdges.Before(words, LongestTitle, 0)] + " …";
        return entry.Speaker is { } speaker ? $"{speaker.NameDe}: {shown}" : shown.Length > 0 ? shown : entry.Statement.Id;
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Leaf(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Invisible.Without(text));

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
