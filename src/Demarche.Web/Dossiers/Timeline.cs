namespace Demarche.Web.Dossiers;

/// <summary>The statements by time: under the day of the report, in the order of the text. A day that is not known is never invented.</summary>
internal static class Timeline
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "statements"), ("aria-labelledby", "statements-h")))
        {
            html.Leaf("h2", say["dossier.statements"], ("id", "statements-h"));
            html.Leaf("p", say["dossier.statements.note"], ("class", "note"));
            foreach (var day in page.Dossier.Days) Day(page, day);
        }

        html.Break();
    }

    private static void Day(Page page, DossierDay day)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("class", "day"), ("id", Anchors.Day(day)), ("aria-labelledby", Anchors.Day(day) + "-h")))
        {
            using (html.In("h3", ("id", Anchors.Day(day) + "-h")))
            {
                html.Leaf("span", say.Date(day.Value));
                html.Leaf("small", say.Count("dossier.count.reports", day.Reports.Length) + " · "
                    + say.Count("dossier.count.statements", day.Reports.Sum(report => report.Entries.Length)));
            }

            foreach (var report in day.Reports) Report(page, report);
        }

        html.Break();
    }

    private static void Report(Page page, DossierReport report)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("h4", ("class", "from")))
        {
            if (report.Report.Metadata.Outlet is { Length: > 0 } outlet)
                using (html.In("span", ("class", "outlet"))) Invisible.Write(html, outlet);
            html.Text(" ");
            using (html.In("a", ("href", Links.To(Anchors.Report(report))))) Invisible.Write(html, Phrases.Title(report));
        }

        if (report.Entries.IsEmpty) html.Leaf("p", say["dossier.no-statements"], ("class", "note"));
        else Entries(page, report);
    }

    private static void Entries(Page page, DossierReport report)
    {
        var sentences = new SentenceMap(report.Report);
        using (page.Html.In("ol", ("class", "entries")))
            foreach (var entry in report.Entries) EntryCard.Write(page, entry, sentences);
    }
}
