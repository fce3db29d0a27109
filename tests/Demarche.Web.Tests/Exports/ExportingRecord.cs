using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Exports;
using Demarche.Wording;

namespace Demarche.Web.Tests.Exports;

/// <summary>A record with the reports of the exchange, one with signs beyond U+FFFF and every sign that formats use, and acts in two of them.</summary>
public sealed class ExportingRecord : IDisposable
{
    private const string Wire = "😊 Moskau [Eil] | *Neu*\n\nDie USA lieferten 300 Raketen an die Ukraine; „Wir_helfen\\ -> weiter“, sagte 🇩🇪 Blinken am Mittwoch.\n\nRussland forderte eine Antwort der NATO.";

    private readonly string folder = Directory.CreateTempSubdirectory("exports").FullName;

    public ExportingRecord()
    {
        Record = SqliteRecord.Open(Path.Combine(folder, "record.db"));
        foreach (var read in Exchange.Reports.Append(Signs()).Append(Withheld()).Append(Excerpted())) Record.Keep(read);
    }

    public IRecord Record { get; }

    public ExportContext Context => new(Record, Labels.English, new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A report whose words and marks hold every sign that some format treats in its own way.</summary>
    internal static ReadReport Signs(TextRights rights = TextRights.Keep, string uri = "https://example.org/zeichen?a=1&b=2")
    {
        var sketch = new Sketch(uri, Wire)
        {
            Published = "2022-01-27",
            Metadata = new ReportMetadata { Title = "=cmd|' /C calc'!A0", Outlet = "Wire\tOne", Author = "A. \"B\" C", Rights = new ReportRights(null, rights) },
        };
        sketch.Knows(
            new Actor("state:USA", ActorType.State, "Vereinigte Staaten", "United States") { Country = "USA", Code = "USA" },
            new Actor("state:RUS", ActorType.State, "Russland", "Russia") { Country = "RUS", Code = "RUS", Wikidata = "Q159" },
            new Actor("state:UKR", ActorType.State, "Ukraine", "Ukraine") { Country = "UKR", Code = "UKR" },
            new Actor("org:NATO", ActorType.Alliance, "NATO", "NATO") { Code = "IGOWSTNAT" },
            new Actor("person:Q7821917", ActorType.Person, "Antony Blinken", "Antony Blinken") { Country = "USA", Code = "USAGOV", Wikidata = "Q7821917" });
        sketch.Says(StatementForm.Direct, "„Wir_helfen\\ -> weiter“", sketch.Role("Blinken", "person:Q7821917"), "sagte", "sagte 🇩🇪 Blinken am Mittwoch");
        var read = sketch.Read();
        return read with { Acts = [Deliver(read, sketch), Demand(read, sketch)] };
    }

    /// <summary>The whole export of a format.</summary>
    public byte[] Bytes(string format, ExportSelection? selection = null)
    {
        using var output = new MemoryStream();
        ExportFormats.Find(format)!.Write(output, selection ?? ExportSelection.Whole, Context);
        return output.ToArray();
    }

    public string Text(string format, ExportSelection? selection = null) => Encoding.UTF8.GetString(Bytes(format, selection));

    public JsonElement Json(string format, ExportSelection? selection = null) => JsonElement.Parse(Text(format, selection));

    public List<JsonElement> Lines(string format, ExportSelection? selection = null) => [.. Text(format, selection).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    /// <summary>The export of one report.</summary>
    public static ExportSelection Only(string report) => new() { Query = ExportSelection.Whole.Query with { Report = report } };

    /// <summary>The files of an archive.</summary>
    public Dictionary<string, byte[]> Files(string format, ExportSelection? selection = null)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes(format, selection)));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var file = entry.Open();
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    public void Dispose()
    {
        Record.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ReadReport Withheld() => Signs(TextRights.None, "https://example.org/verboten");

    private static ReadReport Excerpted() => Signs(TextRights.Excerpt, "https://example.org/auszug");

    private static Act Deliver(ReadReport read, Sketch sketch) => new()
    {
        Id = ActId.Of(read.Report.Id, [sketch.Find("Die USA lieferten 300 Raketen an die Ukraine")], read.Report.Text),
        Report = read.Report.Id,
        Code = ActTable.Shared.Find(ActName.Deliver, "militaryAid"),
        Actors = [sketch.Role("Die USA", "state:USA")],
        Recipients = [sketch.Role("die Ukraine", "state:UKR")],
        Matter = [sketch.Find("300 Raketen")],
        Items = [new Quantity(sketch.Find("300 Raketen"), "piece") { Value = 300, Of = sketch.Find("Raketen") }],
        Time = new TimeReference("2022-01-26", "explicit", []),
        Evidence = [sketch.Find("Die USA lieferten 300 Raketen an die Ukraine")],
    };

    private static Act Demand(ReadReport read, Sketch sketch) => new()
    {
        Id = ActId.Of(read.Report.Id, [sketch.Find("Russland forderte eine Antwort der NATO")], read.Report.Text),
        Report = read.Report.Id,
        Code = ActTable.Shared.Find(ActName.Demand),
        Actors = [sketch.Role("Russland", "state:RUS")],
        Recipients = [sketch.Role("NATO", "org:NATO")],
        OnWord = read.Statements[0].Id,
        Relates = [new ActRelation(RelationType.ReactsTo, ActId.Of(read.Report.Id, [sketch.Find("Die USA lieferten 300 Raketen an die Ukraine")], read.Report.Text))],
        Evidence = [sketch.Find("Russland forderte eine Antwort der NATO")],
    };
}
