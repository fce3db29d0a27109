namespace Demarche.Web.Dossiers;

/// <summary>What was wrong with the reports although they could be read.</summary>
internal static class Problems
{
    public static bool Any(Dossier dossier) => dossier.Reports.Any(report => !report.Read.Problems.IsDefaultOrEmpty);

    public static void Write(Page page)
    {
        if (!Any(page.Dossier)) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "problems"), ("aria-labelledby", "problems-h")))
        {
            html.Leaf("h2", say["dossier.problems"], ("id", "problems-h"));
            using (html.In("ul", ("class", "problems")))
                foreach (var report in page.Dossier.Reports)
                    foreach (var problem in report.Read.Problems)
                        using (html.In("li"))
                        {
                            using (html.In("a", ("href", Links.To(Anchors.Report(report))))) Invisible.Write(html, Phrases.Title(report));
                            html.Text(": ");
                            Invisible.Write(html, Words(say, problem));
                        }
        }

        html.Break();
    }

    private static string Words(Phrases say, Demarche.Reports.Problem problem) =>
        say.Find("problem." + problem.Code) is { } words && !words.Contains('{', StringComparison.Ordinal) ? words : problem.Message;
}
