namespace Demarche.Web.Dossiers;

/// <summary>The places of a page that can be linked to. The words of a statement have its id itself.</summary>
internal static class Anchors
{
    public static string Words(DossierEntry entry) => entry.Statement.Id;

    public static string Entry(DossierEntry entry) => "e-" + entry.Statement.Id;

    public static string Report(DossierReport report) => "r-" + report.Report.Id;

    public static string Day(DossierDay day) => "day-" + (day.Value is null ? "none" : Invisible.Without(day.Value).Replace(' ', '-'));
}
