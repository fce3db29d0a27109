namespace Demarche.Web.Exports.Csl;

/// <summary>CSL-JSON: one item a statement, as reference managers take them.</summary>
internal sealed class CslExport : IExportFormat
{
    public string Name => "csl";

    public string Extension => ".csl.json";

    public string MediaType => "application/vnd.citationstyles.csl+json";

    public void Write(Stream output, ExportSelection selection, ExportContext context) => JsonOutput.Document(output, json =>
    {
        json.WriteStartArray();
        foreach (var report in context.Reports(selection))
        {
            foreach (var kept in report.Statements) CslItem.Write(json, kept.Statement, report.Report);
            json.Flush();
        }

        json.WriteEndArray();
    });
}
