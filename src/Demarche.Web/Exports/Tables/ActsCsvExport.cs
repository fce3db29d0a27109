using System.Text;
using Demarche.Record;

namespace Demarche.Web.Exports.Tables;

/// <summary>Acts as comma-separated values (RFC 4180); one row an act.</summary>
/// <param name="spreadsheetSafe">As <see cref="CsvWriter"/> has it.</param>
internal sealed class ActsCsvExport(bool spreadsheetSafe) : IExportFormat
{
    public string Name => spreadsheetSafe ? "csv-acts-safe" : "csv-acts";

    public string Extension => ".acts.csv";

    public string MediaType => "text/csv";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var csv = new CsvWriter(text, spreadsheetSafe);
        csv.Row(ActTableRows.Columns);
        foreach (var report in context.Reports(selection with { WithRejected = true }))
            foreach (var row in Rows(report)) csv.Row(row);
    }

    /// <summary>The rows of one report.</summary>
    public static IEnumerable<string?[]> Rows(ExportedReport report) => report.Acts.Select(kept => ActTableRows.Row(
        new ActEntry(kept.Act, kept.Review, report.Kept.Entry, report.Report.Text, [.. report.Actors], report.Word(kept.Act))));
}
