using System.Text;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.Dossier;

/// <summary>One self-contained HTML page that needs no script; whole texts become excerpts, because it is made to be passed on.</summary>
internal sealed class HtmlDossierExport : IExportFormat
{
    public string Name => "html";

    public string Extension => ".html";

    public string MediaType => "text/html";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var options = new DossierOptions { Made = DateOnly.FromDateTime(context.Now.Date), Share = true, Measured = ShippedRules.Measurement };
        new DossierWriter(context.Say, options).Write(text, [.. context.Reports(selection).Select(report => report.AsRead())], context.Say["export.dossier.title"]);
    }
}
