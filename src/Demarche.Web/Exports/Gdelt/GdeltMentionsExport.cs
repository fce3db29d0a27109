using System.Globalization;
using System.Text;
using Demarche.Actors;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.Gdelt;

/// <summary>Mentions shaped as those of GDELT 2.0: 16 tab-separated columns without a heading; each says which report tells of an event, and where. Offsets count code points of the frozen text.</summary>
internal sealed class GdeltMentionsExport : IExportFormat
{
    /// <summary>How many columns a mention has.</summary>
    public const int Columns = 16;

    // "WEB" in GDELT's list of kinds; what has no address on the web is a "citation only".
    private const string Web = "1";
    private const string CitationOnly = "2";

    public string Name => "gdelt-mentions";

    public string Extension => ".mentions.CSV";

    public string MediaType => "text/tab-separated-values";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var one in GdeltEvent.All(selection, context)) GdeltEvent.Row(text, Cells(one));
    }

    private static IEnumerable<string> Cells(GdeltEvent one)
    {
        var (report, act) = (one.Report, one.Act);
        return
        [
            one.Number, one.Days.Digits + "000000", one.Added, report.Address is null ? CitationOnly : Web, report.Metadata.Outlet ?? "", report.Address ?? report.Report.Uri, Sentence(report, act.Evidence[0].Start),
            Offset(report, act.Actors.FirstOrDefault()), Offset(report, act.Recipients.FirstOrDefault()), Number(report.Report.Text.CodePoints.FromUtf16(act.Evidence[0].Start)),
            "1", "100", Number(report.Report.Text.CodePoints.Length), "", report.Metadata.TranslatedFrom is { } from ? "srclc:" + from : "", "",
        ];
    }

    // Counted from 1; 1 is the lead.
    private static string Sentence(ExportedReport report, int at) => Number(TextBlock.Of(report.Report).TakeWhile(block => block.Span.Start <= at).Count());

    private static string Offset(ExportedReport report, Role? role) => role is { Spans.IsDefaultOrEmpty: false } ? Number(report.Report.Text.CodePoints.FromUtf16(role.Spans[0].Start)) : "-1";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
