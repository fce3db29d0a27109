using System.Text;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.Dossier;

/// <summary>A dossier as Markdown: reports by day, under each its statements as quotations with speaker, form and chain; actors are links in double brackets, so that tools for
/// notes join what is said of one. Words of a report never become markup.</summary>
internal sealed class MarkdownDossierExport : IExportFormat
{
    private const string Signs = "\\`*_{}[]<>()#+-.!|~&$";

    public string Name => "markdown";

    public string Extension => ".md";

    public string MediaType => "text/markdown";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("# " + context.Say["export.dossier.title"]);
        foreach (var report in context.Reports(selection)) Report(text, report, context);
    }

    private static void Report(StreamWriter text, ExportedReport report, ExportContext context)
    {
        var say = context.Say;
        text.WriteLine();
        text.WriteLine("## " + Plain(report.Metadata.Title ?? report.Report.Uri));
        text.WriteLine();
        string?[] facts = [report.Metadata.Outlet, DateWording.Of(report.Report.Published?.Value, say), report.Address is { } address ? null : report.Report.Uri];
        text.WriteLine(string.Join(" · ", facts.Where(fact => !string.IsNullOrWhiteSpace(fact)).Select(fact => Plain(fact!))) + (report.Address is { } web ? " · <" + Address(web) + ">" : ""));
        foreach (var kept in report.Statements) Statement(text, report, kept.Statement, context);
    }

    private static void Statement(StreamWriter text, ExportedReport report, Statement statement, ExportContext context)
    {
        var say = context.Say;
        text.WriteLine();
        text.WriteLine("> " + (report.MayWords ? Plain(report.Words(statement.Content)) : Plain(say["dossier.withheld"])));
        text.WriteLine();
        var chain = string.Concat(statement.Via.Select(source => ", " + Plain(say["dossier.via"]) + " " + Who(report, source.Role, say)));
        var (start, end) = report.Report.Text.CodePoints.FromUtf16(new Reports.TextSpan(statement.Content[0].Start, statement.Content[^1].End));
        text.WriteLine($"— {(statement.Speaker is { } speaker ? Who(report, speaker, say) : Plain(say["dossier.speaker.unknown"]))}{chain} · {Plain(say["form." + FormatNames.Of(statement.Form)])} · `{statement.Id}` · {start}–{end}");
    }

    private static string Who(ExportedReport report, Actors.Role role, Wording.Labels say) =>
        report.Actor(role.Actor) is { } actor ? "[[" + Plain(actor.Name(say.Language)) + "]]" : Plain(report.Words(role.Spans) is { Length: > 0 } words ? words : say["dossier.speaker.unknown"]);

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 8);
        foreach (var sign in Invisible.Without(words)) (Signs.Contains(sign) ? plain.Append('\\') : plain).Append(sign);
        return plain.ToString();
    }

    private static string Address(string address) => address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
