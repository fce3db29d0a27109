using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Demarche.Web.Tests.Exports;

/// <summary>Holds FollowTheMoney, schema.org, CSL-JSON, the data package, gold and the dossiers against their rules.</summary>
public sealed class KnowledgeFormatsTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    private static readonly Dictionary<string, string[]> Schemas = new()
    {
        ["Article"] = ["title", "author", "publisher", "publishedAt", "sourceUrl", "language", "bodyText"],
        ["Documentation"] = ["document", "entity", "role", "date", "summary", "recordId", "sourceUrl", "publisher"],
        ["Event"] = ["name", "date", "summary", "involved", "proof", "recordId", "sourceUrl", "publisher"],
        ["Person"] = ["name", "alias", "country", "wikidataId"],
        ["PublicBody"] = ["name", "alias", "country", "wikidataId"],
        ["Organization"] = ["name", "alias", "country", "wikidataId"],
        ["LegalEntity"] = ["name", "alias", "country", "wikidataId"],
    };

    [Fact]
    public void FollowTheMoney_KeepsTheRules()
    {
        var entities = exporting.Lines("ftm");
        var ids = entities.Select(entity => entity.GetProperty("id").GetString()!).ToHashSet();
        Assert.Equal(entities.Count, ids.Count);
        Assert.All(entities, entity =>
        {
            Assert.Equal(["id", "schema", "properties"], entity.EnumerateObject().Select(property => property.Name));
            var allowed = Schemas[entity.GetProperty("schema").GetString()!];
            foreach (var property in entity.GetProperty("properties").EnumerateObject())
            {
                Assert.Contains(property.Name, allowed);
                Assert.All(property.Value.EnumerateArray(), value => Assert.NotEqual("", value.GetString()));
                if (property.Name is "document" or "entity" or "involved" or "proof") Assert.All(property.Value.EnumerateArray(), value => Assert.Contains(value.GetString()!, ids));
                if (property.Name == "country") Assert.Matches("^[a-z]{2}$", property.Value[0].GetString());
            }
        });
        Assert.Contains(entities, entity => entity.GetProperty("schema").GetString() == "Event");
    }

    [Fact]
    public void SchemaOrg_KeepsTheRules()
    {
        var document = exporting.Json("schema-org");
        Assert.Equal("https://schema.org", document.GetProperty("@context").GetString());
        var graph = document.GetProperty("@graph").EnumerateArray().ToList();
        var articles = graph.Where(node => Type(node) == "NewsArticle").Select(node => node.GetProperty("@id").GetString()).ToHashSet();
        Assert.All(graph.Where(node => Type(node) != "NewsArticle"), node =>
        {
            Assert.Contains(Type(node), (string[])["Quotation", "Claim"]);
            Assert.NotEqual("", node.GetProperty("text").GetString());
            Assert.Contains(node.GetProperty(Type(node) == "Claim" ? "appearance" : "isPartOf").GetProperty("@id").GetString(), articles);
        });
        Assert.Equal(graph.Count, graph.Select(node => node.GetProperty("@id").GetString()).Distinct().Count());
    }

    [Fact]
    public void Csl_KeepsTheRules()
    {
        string[] known = ["id", "type", "title", "author", "container-title", "issued", "URL", "language", "archive", "note"];
        Assert.All(exporting.Json("csl").EnumerateArray(), item =>
        {
            Assert.All(item.EnumerateObject(), property => Assert.Contains(property.Name, known));
            Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
            if (item.TryGetProperty("issued", out var issued)) Assert.Equal(3, issued.GetProperty("date-parts")[0].GetArrayLength());
        });
    }

    [Fact]
    public void DataPackage_KeepsTheRules()
    {
        var files = exporting.Files("datapackage");
        var package = JsonElement.Parse(files["datapackage.json"]);
        Assert.Equal("tabular-data-package", package.GetProperty("profile").GetString());
        Assert.Matches("^[a-z0-9._-]+$", package.GetProperty("name").GetString());
        var keys = new Dictionary<string, HashSet<string>>();
        foreach (var resource in package.GetProperty("resources").EnumerateArray())
        {
            var bytes = files[resource.GetProperty("path").GetString()!];
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), resource.GetProperty("hash").GetString());
            var rows = Csv(Encoding.UTF8.GetString(bytes));
            var schema = resource.GetProperty("schema");
            var fields = schema.GetProperty("fields").EnumerateArray().ToList();
            Assert.Equal(rows[0], fields.Select(field => field.GetProperty("name").GetString()));
            Assert.All(rows, row => Assert.Equal(fields.Count, row.Count));
            for (var column = 0; column < fields.Count; column++)
                Assert.All(rows.Skip(1).Select(row => row[column]).Where(cell => cell.Length > 0), cell => Assert.Matches(fields[column].GetProperty("type").GetString() switch { "integer" => "^[0-9]+$", "date" => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", _ => "" }, cell));
            var key = rows[0].IndexOf(schema.GetProperty("primaryKey").GetString()!);
            keys[resource.GetProperty("name").GetString()!] = [.. rows.Skip(1).Select(row => row[key])];
            Assert.Equal(rows.Count - 1, keys[resource.GetProperty("name").GetString()!].Count);
            if (schema.TryGetProperty("foreignKeys", out _)) Assert.All(rows.Skip(1), row => Assert.Contains(row[rows[0].IndexOf("report")], keys["reports"]));
        }

        Assert.Equal(["reports", "actors", "statements", "acts"], keys.Keys);
    }

    [Fact]
    public void GraphMl_KeepsTheRules()
    {
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var document = XDocument.Parse(exporting.Text("graphml").TrimStart('\uFEFF'));
        Assert.Equal(ns + "graphml", document.Root!.Name);
        var keys = document.Root.Elements(ns + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("for")!.Value);
        var graph = document.Root.Element(ns + "graph")!;
        Assert.Equal("directed", graph.Attribute("edgedefault")!.Value);
        var nodes = graph.Elements(ns + "node").Select(node => node.Attribute("id")!.Value).ToList();
        Assert.Equal(nodes.Count, nodes.Distinct().Count());
        Assert.All(graph.Elements(ns + "node").Elements(ns + "data"), data => Assert.Equal("node", keys[data.Attribute("key")!.Value]));
        Assert.All(graph.Elements(ns + "edge").Elements(ns + "data"), data => Assert.Equal("edge", keys[data.Attribute("key")!.Value]));
        Assert.All(graph.Elements(ns + "edge"), edge =>
        {
            Assert.Contains(edge.Attribute("source")!.Value, nodes);
            Assert.Contains(edge.Attribute("target")!.Value, nodes);
            Assert.Contains(edge.Elements(ns + "data").Single(data => data.Attribute("key")!.Value == "sign").Value, (string[])["-1", "0", "1"]);
        });
        Assert.Equal(exporting.Record.Exchanges().Sum(exchange => exchange.Positions.Length), graph.Elements(ns + "edge").Count());
    }

    [Fact]
    public void Gold_HoldsWhatAPersonHasGoneThrough()
    {
        Assert.Single(exporting.Lines("gold"));
        var read = ExportingRecord.Signs(uri: "https://example.org/gold");
        exporting.Record.Keep(read);
        exporting.Record.Decide(new(read.Report.Id, "review", "\"accepted\"", null, "A", DateTimeOffset.UnixEpoch));
        exporting.Record.Decide(new(read.Statements[0].Id, "form", "\"reported\"", null, "A", DateTimeOffset.UnixEpoch));
        var lines = exporting.Lines("gold");
        Assert.Equal(read.Report.Id, Assert.Single(lines, line => Kind(line) == "report").GetProperty("id").GetString());
        Assert.Equal("reported", Assert.Single(lines, line => Kind(line) == "statement").GetProperty("form").GetString());
        Assert.True(exporting.Record.Forget(read.Report.Id, "test", "A"));
    }

    [Fact]
    public void Markdown_TakesNoMarkupFromReports()
    {
        var page = exporting.Text("markdown");
        Assert.StartsWith("# ", page, StringComparison.Ordinal);
        Assert.Contains("> „Wir\\_helfen\\\\ \\-\\> weiter“", page, StringComparison.Ordinal);
        Assert.Contains("[[Antony Blinken]]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", exporting.Text("html"), StringComparison.Ordinal);
    }

    private static string? Type(JsonElement node) => node.GetProperty("@type").GetString();

    private static string? Kind(JsonElement line) => line.GetProperty("kind").GetString();

    private static List<List<string>> Csv(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[i++]);
            else if (csv[i] == '"') quoted = !quoted;
            else if (!quoted && csv[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == ',') continue;
                rows.Add(row);
                row = [];
                i++;
            }
            else cell.Append(csv[i]);
        }

        return rows;
    }
}
