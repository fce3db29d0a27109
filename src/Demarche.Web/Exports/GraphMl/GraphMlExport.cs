using System.Globalization;
using System.Text;
using System.Xml;
using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Exports.GraphMl;

/// <summary>Positions as a two-mode network in GraphML 1.0: actors and issues are nodes, a position is an edge from the one to the other with its stance, its sign, its days and how many
/// reports tell it. Exchanges of which no report is chosen are left out.</summary>
internal sealed class GraphMlExport : IExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string On, string Name, string Type)[] Keys =
    [
        ("kind", "node", "kind", "string"), ("label", "node", "label", "string"), ("exchange", "node", "exchange", "string"),
        ("stance", "edge", "stance", "string"), ("sign", "edge", "sign", "int"), ("first", "edge", "first", "string"), ("last", "edge", "last", "string"),
        ("reports", "edge", "reports", "int"), ("onWord", "edge", "onWord", "string"),
    ];

    public string Name => "graphml";

    public string Extension => ".graphml";

    public string MediaType => "application/graphml+xml";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        var chosen = selection == ExportSelection.Whole ? null : context.Reports(selection).Select(report => report.Report.Id).ToHashSet(StringComparer.Ordinal);
        var exchanges = context.Record.Exchanges().Where(exchange => chosen is null || exchange.Reports.Any(chosen.Contains)).ToList();
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, on, name, type) in Keys) Leaf(xml, "key", null, ("id", id), ("for", on), ("attr.name", name), ("attr.type", type));
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "positions");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var actor in exchanges.SelectMany(exchange => exchange.Positions).Select(position => position.Actor).Distinct(StringComparer.Ordinal)) Actor(xml, actor, context);
        foreach (var exchange in exchanges) Exchange(xml, exchange, context);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Actor(XmlWriter xml, string id, ExportContext context) =>
        Node(xml, id, ("kind", "actor"), ("label", (context.Record.FindActor(id) ?? Actors.World.Shared.Find(id))?.Name(context.Say.Language) ?? id));

    private static void Exchange(XmlWriter xml, Exchange exchange, ExportContext context)
    {
        foreach (var issue in exchange.Issues.Where(issue => exchange.Positions.Any(position => position.Issue == issue.Id)))
            Node(xml, issue.Id, ("kind", "issue"), ("label", issue.Proposition.In(context.Say.Language)), ("exchange", exchange.Title.In(context.Say.Language)));
        foreach (var position in exchange.Positions) Edge(xml, position);
    }

    private static void Edge(XmlWriter xml, Position position)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", position.Id);
        xml.WriteAttributeString("source", position.Actor);
        xml.WriteAttributeString("target", position.Issue);
        Data(xml, ("stance", FormatNames.Of(position.Stance)), ("sign", Sign(position.Stance)), ("first", position.Time.Split('/')[0]), ("last", position.Last), ("reports", position.Reports.ToString(CultureInfo.InvariantCulture)), ("onWord", position.OnWord));
        xml.WriteEndElement();
    }

    // For the issue, against it, or for it on a condition.
    private static string Sign(Acts.Stance stance) => stance switch
    {
        Acts.Stance.Demands or Acts.Stance.Supports or Acts.Stance.Offers => "1",
        Acts.Stance.Opposes or Acts.Stance.Rejects => "-1",
        _ => "0",
    };

    private static void Node(XmlWriter xml, string id, params (string Key, string Value)[] data)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", id);
        Data(xml, data);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, params (string Key, string Value)[] data)
    {
        foreach (var (key, value) in data) Leaf(xml, "data", value, ("key", key));
    }

    private static void Leaf(XmlWriter xml, string name, string? value, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, text) in attributes) xml.WriteAttributeString(attribute, text);
        if (value is not null) xml.WriteString(Dossiers.Invisible.Without(value));
        xml.WriteEndElement();
    }
}
