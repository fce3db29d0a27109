using System.Text;
using Demarche.Record;

namespace Demarche.Web.Exports.Tables;

/// <summary>Acts as comma-separated values (RFC 4180); one row an act.</summary>
internal sealed class ActsCsvExport : IExportFormat
{
    public string Name => "csv-acts";

    public string Extension => ".acts.csv";

    public string MediaType => "text/csv";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var csv = new CsvWriter(text, spreadsheetSafe: false);
        csv.Row(ActTableRows.Columns);
        foreach (var report in context.Reports(selection with { WithRejected = true }))
            foreach (var row in Rows(report)) csv.Row(row);
    }

    /// <summary>The rows of one report.</summary>
    public static IEnumerable<string?[]> Rows(ExportedReport report) => report.Acts.Select(kept => ActTableRows.Row(
        new ActEntry(kept.Act, kept.Review, report.Kept.Entry, report.Report.Text, [.. report.Actors], report.Word(kept.Act))));
}
