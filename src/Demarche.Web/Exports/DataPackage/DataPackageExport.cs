using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.RecordFormat;
using Demarche.Web.Exports.Tables;

namespace Demarche.Web.Exports.DataPackage;

/// <summary>A Frictionless tabular data package: reports, actors, statements and acts as CSV tables with their schemas, keys and hashes in <c>datapackage.json</c>, as one archive.</summary>
internal sealed class DataPackageExport : IExportFormat
{
    private static readonly string[] ReportColumns = ["report", "uri", "url", "title", "outlet", "author", "day", "language", "status", "rights", "sha256"];
    private static readonly string[] ActorColumns = ["actor", "type", "name_de", "name_en", "country", "country2", "code", "wikidata"];

    public string Name => "datapackage";

    public string Extension => ".zip";

    public string MediaType => "application/zip";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var tables = new Tables();
        foreach (var report in context.Reports(selection)) tables.Add(report);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var table in tables.All)
        {
            using var file = PerReportArchive.Entry(archive, table.Path, context.Now).Open();
            table.CopyTo(file);
        }

        using var described = PerReportArchive.Entry(archive, "datapackage.json", context.Now).Open();
        JsonOutput.Document(described, json => Describe(json, tables, context));
    }

    private static void Describe(Utf8JsonWriter json, Tables tables, ExportContext context) => json.Object(() =>
    {
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "demarche");
        json.WriteString("title", "Demarche");
        json.WriteString("created", context.Now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("resources");
        foreach (var table in tables.All) json.Object(() => table.Describe(json));
        json.WriteEndArray();
    });

    // The four tables, written to temporary files: each is whole before its hash is known.
    private sealed class Tables : IDisposable
    {
        private readonly HashSet<string> actors = new(StringComparer.Ordinal);
        private readonly Table reportTable = new("reports", "report", ReportColumns);
        private readonly Table actorTable = new("actors", "actor", ActorColumns);
        private readonly Table statementTable = new("statements", "statement", StatementTable.Columns);
        private readonly Table actTable = new("acts", "act", ActTableRows.Columns);

        public IEnumerable<Table> All => [reportTable, actorTable, statementTable, actTable];

        public void Add(ExportedReport report)
        {
            var metadata = report.Metadata;
            reportTable.Row(report.Report.Id, report.Report.Uri, report.Address, metadata.Title, metadata.Outlet, metadata.Author, report.Day, report.Report.Language, metadata.Status, FormatNames.Of(metadata.Rights.Text), report.Report.Text.Sha256);
            foreach (var actor in report.Actors.Where(actor => actors.Add(actor.Id)))
                actorTable.Row(actor.Id, FormatNames.Of(actor.Type), actor.NameDe, actor.NameEn, actor.Country, Codes.TwoLetters(actor.Country), actor.Code, actor.Wikidata);
            foreach (var row in StatementTable.Rows(report.Kept, report.Statements)) statementTable.Row(row);
            foreach (var row in ActsCsvExport.Rows(report)) actTable.Row(row);
        }

        public void Dispose()
        {
            foreach (var table in All) table.Dispose();
        }
    }

    private sealed class Table : IDisposable
    {
        private readonly FileStream file = new(System.IO.Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        private readonly StreamWriter text;
        private readonly CsvWriter csv;
        private readonly string key;
        private readonly IReadOnlyList<string> columns;

        public Table(string name, string key, IReadOnlyList<string> columns)
        {
            (Name, this.key, this.columns) = (name, key, columns);
            text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true);
            csv = new CsvWriter(text, spreadsheetSafe: false);
            csv.Row(columns);
        }

        public string Name { get; }

        public string Path => Name + ".csv";

        public void Row(params string?[] cells) => csv.Row(cells);

        public void CopyTo(Stream output)
        {
            text.Flush();
            file.Position = 0;
            file.CopyTo(output);
        }

        public void Describe(Utf8JsonWriter json)
        {
            file.Position = 0;
            json.WriteString("profile", "tabular-data-resource");
            json.WriteString("name", Name);
            json.WriteString("path", Path);
            json.WriteString("format", "csv");
            json.WriteString("mediatype", "text/csv");
            json.WriteString("encoding", "utf-8");
            json.WriteNumber("bytes", file.Length);
            json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file)));
            json.Object("dialect", () => json.WriteString("lineTerminator", "\r\n"));
            json.Object("schema", () => Schema(json));
        }

        public void Dispose()
        {
            text.Dispose();
            file.Dispose();
        }

        private void Schema(Utf8JsonWriter json)
        {
            json.WriteStartArray("fields");
            foreach (var column in columns)
                json.Object(() =>
                {
                    json.WriteString("name", column);
                    json.WriteString("type", column switch { "start" or "end" => "integer", "day" => "date", _ => "string" });
                });
            json.WriteEndArray();
            json.WriteString("primaryKey", key);
            if (key is "report" or "actor") return;
            json.WriteStartArray("foreignKeys");
            json.Object(() =>
            {
                json.WriteString("fields", "report");
                json.Object("reference", () =>
                {
                    json.WriteString("resource", "reports");
                    json.WriteString("fields", "report");
                });
            });
            json.WriteEndArray();
        }
    }
}
