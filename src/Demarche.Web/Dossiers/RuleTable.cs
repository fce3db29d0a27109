namespace Demarche.Web.Dossiers;

/// <summary>The rules that found the entries, and how often each is right where that has been measured.</summary>
internal static class RuleTable
{
    public static bool Any(Dossier dossier) => dossier.Entries.Any(entry => !string.IsNullOrEmpty(entry.Statement.Rule));

    public static void Write(Page page)
    {
        if (!Any(page.Dossier)) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "rules"), ("aria-labelledby", "rules-h")))
        {
            html.Leaf("h2", say["dossier.rules"], ("id", "rules-h"));
            html.Leaf("p", Note(page), ("class", "note"));
            using (html.In("table", ("class", "rules")))
            {
                using (html.In("thead"))
                using (html.In("tr"))
                    foreach (var column in (string[])["name", "here", "right"]) html.Leaf("th", say["dossier.rules." + column], ("scope", "col"));
                using (html.In("tbody"))
                    foreach (var (rule, count) in Rules(page.Dossier)) Row(page, rule, count);
            }
        }

        html.Break();
    }

    private static string Note(Page page)
    {
        var note = page.Say["dossier.rules.note"];
        return page.Options.Measured is { } measured
            ? note + " " + page.Say.With("dossier.rules.measured", measured.Set, page.Say.Date(measured.Day))
            : note;
    }

    private static IEnumerable<KeyValuePair<string, int>> Rules(Dossier dossier) => dossier.Entries
        .Where(entry => !string.IsNullOrEmpty(entry.Statement.Rule))
        .CountBy(entry => entry.Statement.Rule!, StringComparer.Ordinal)
        .OrderByDescending(rule => rule.Value)
        .ThenBy(rule => rule.Key, StringComparer.Ordinal);

    private static void Row(Page page, string rule, int count)
    {
        var (html, say) = (page.Html, page.Say);
        var precision = page.Options.Measured?.Rules.GetValueOrDefault(rule);
        using (html.In("tr"))
        {
            using (html.In("td"))
            using (html.In("code")) Invisible.Write(html, rule);
            html.Leaf("td", say.Number(count));
            html.Leaf("td", precision is { Found: > 0 }
                ? say.With("dossier.rules.figure", precision.Percent, say.Number(precision.Right), say.Number(precision.Found))
                : say["dossier.rules.unknown"]);
        }
    }
}
