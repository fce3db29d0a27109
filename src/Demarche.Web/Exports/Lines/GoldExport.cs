using Demarche.RecordFormat;

namespace Demarche.Web.Exports.Lines;

/// <summary>Gold: record lines of the reports that a person has gone through, with the entries as people made them. A reader can be scored against it.</summary>
internal sealed class GoldExport : IExportFormat
{
    public string Name => "gold";

    public string Extension => ".gold.jsonl";

    public string MediaType => "application/x-ndjson";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var writer = new RecordWriter(output);
        writer.WriteHeader("people");
        foreach (var report in context.Reports(selection with { ReviewedOnly = true }))
            if (report.MayText) writer.Write(report.AsRead());
    }
}
