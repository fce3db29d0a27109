using System.Text;
using System.Xml;
using Demarche.Web.Dossiers;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>A list of the room as an Atom feed (RFC 4287), for readers who want to hear of what is new.</summary>
internal static class AtomFeed
{
    public const string Type = "application/atom+xml";

    /// <summary>The last part of a feed's address, behind that of its list.</summary>
    public const string Name = "feed.atom";

    /// <summary>So many entries it has at most.</summary>
    public const int Most = 100;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static IResult Of(string title, IEnumerable<FeedEntry> entries, RoomVisit visit, HttpRequest request)
    {
        var root = $"{request.Scheme}://{request.Host}";
        var all = entries.ToList();
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, visit.Say.Language);
            Leaf(xml, "title", visit.Say.Format("room.window", title));
            Leaf(xml, "id", root + visit.With("page", null));
            Leaf(xml, "updated", Moment(all.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max()));
            Link(xml, "self", root + visit.With("page", null));
            foreach (var entry in all) Entry(xml, entry, root);
            xml.WriteEndElement();
        }

        return Results.Bytes(body.ToArray(), Type + "; charset=utf-8");
    }

    private static void Entry(XmlWriter xml, FeedEntry entry, string root)
    {
        xml.WriteStartElement("entry", Namespace);
        Leaf(xml, "title", entry.Title);
        Leaf(xml, "id", "urn:demarche:" + entry.Id);
        Leaf(xml, "updated", Moment(entry.Updated));
        Link(xml, "alternate", root + entry.Address);
        if (entry.Words.Length > 0) Leaf(xml, "summary", entry.Words);
        xml.WriteStartElement("author", Namespace);
        Leaf(xml, "name", entry.Author);
        xml.WriteEndElement();
        xml.WriteEndElement();
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
