using Demarche.RecordFormat;

namespace Demarche.Web.Exports.Lines;

/// <summary>Record lines (record format 1): the entries as they were made, then what people decided about them, so that <c>load</c> takes them back.</summary>
internal sealed class RecordLinesExport : IExportFormat
{
    public string Name => "jsonl";

    public string Extension => ".jsonl";

    public string MediaType => "application/x-ndjson";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var writer = new RecordWriter(output);
        writer.WriteHeader(new Reader().Fingerprint);
        var decisions = new List<Correction>();
        foreach (var report in context.Reports(selection with { WithRejected = true }))
        {
            writer.Write(AsMade(report));
            decisions.AddRange(report.Kept.Corrections.Select(kept => kept.Correction));
        }

        foreach (var decision in decisions.OrderBy(one => one.At).ThenBy(one => one.Entry, StringComparer.Ordinal)) writer.WriteCorrection(decision);
    }

    private static ReadReport AsMade(ExportedReport report) => report.Kept.Read with
    {
        Statements = [.. report.Statements.Select(entry => entry.AsMade)],
        Acts = [.. report.Acts.Select(entry => entry.AsMade)],
    };
}
