using System.Text;

namespace Demarche.Web.Exports.Tables;

/// <summary>Statements as comma-separated values (RFC 4180); one row a statement. The safe kind is for spreadsheets, which run cells that look like formulas.</summary>
internal sealed class StatementsCsvExport(bool spreadsheetSafe) : IExportFormat
{
    public string Name => spreadsheetSafe ? "csv-safe" : "csv";

    public string Extension => ".csv";

    public string MediaType => "text/csv";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var csv = new CsvWriter(text, spreadsheetSafe);
        csv.Row(StatementTable.Columns);
        foreach (var report in context.Reports(selection with { WithRejected = true }))
            foreach (var row in StatementTable.Rows(report.Kept, report.Statements)) csv.Row(row);
    }
}
