namespace Demarche.Web.Exports.Layers;

/// <summary>The marks of a report in all layers.</summary>
internal static class ReportMarks
{
    public static StatementLayer Statements { get; } = new();

    public static ActLayer Acts { get; } = new();

    /// <summary>Those of a layer beside each other, by place.</summary>
    public static List<LayerMark> Of(ExportedReport report) =>
        [.. Statements.Of(report.Statements.Select(kept => kept.Statement)), .. Acts.Of(report.Acts.Select(kept => kept.Act))];

    /// <summary>The arrows between marks of a report.</summary>
    public static List<LayerArc> Arcs(ExportedReport report, List<LayerMark> marks) => [.. Acts.Arcs(report.Acts.Select(kept => kept.Act), marks, report.Text)];
}
