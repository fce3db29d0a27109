namespace Demarche.Web.Dossiers;

/// <summary>The reports: day, outlet, title, where they come from, how much was found in them.</summary>
internal static class ReportTable
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "reports"), ("aria-labelledby", "reports-h")))
        {
            html.Leaf("h2", say["dossier.reports"], ("id", "reports-h"));
            using (html.In("table"))
            {
                using (html.In("thead"))
                using (html.In("tr"))
                    foreach (var column in (string[])["day", "outlet", "title", "statements"])
                        html.Leaf("th", say["dossier.column." + column], ("scope", "col"), ("class", "c-" + column));
                using (html.In("tbody"))
                    foreach (var report in page.Dossier.Reports) Row(page, report);
            }
        }

        html.Break();
    }

    private static void Row(Page page, DossierReport report)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("tr"))
        {
            Day(page, report.Report.Published?.Value);
            using (html.In("td", ("class", "c-outlet"))) Invisible.Write(html, report.Report.Metadata.Outlet ?? say["dossier.outlet.unknown"]);
            using (html.In("td", ("class", "c-title")))
            {
                using (html.In("a", ("href", Links.To(Anchors.Report(report))))) Invisible.Write(html, Phrases.Title(report));
                ReportFacts.Write(page, report, withOutlet: false);
            }

            using (html.In("td", ("class", "c-statements")))
            {
                html.Text(say.Number(report.Entries.Length));
                FormBar.Write(page, report.Entries, "bar small");
            }
        }

        html.Break();
    }

    private static void Day(Page page, string? published)
    {
        var html = page.Html;
        using (html.In("td", ("class", "c-day")))
        {
            html.Text(page.Say.Date(EdtfOrder.Day(published)));
            if (published is not null && EdtfDate.Parse(published)?.Clock is { } clock) html.Leaf("small", page.Say.With("date.time", clock));
        }
    }
}
