using Demarche.Language;

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

    private static IEnumerable<KeyValuePair<(ReadingLanguage? Language, string Name), int>> Rules(Dossier dossier) => dossier.Entries
        .Where(entry => !string.IsNullOrEmpty(entry.Statement.Rule))
        .CountBy(entry => (Language: ReadingLanguage.Of(entry.Report), Name: entry.Statement.Rule!))
        .OrderByDescending(rule => rule.Value)
        .ThenBy(rule => rule.Key.Name, StringComparer.Ordinal)
        .ThenBy(rule => rule.Key.Language?.Code, StringComparer.Ordinal);

    /// <summary>Where reports are in several languages, a rule's name does not tell whose it is.</summary>
    private static bool IsShared(Dossier dossier) => dossier.Entries.Select(entry => ReadingLanguage.Of(entry.Report)).Distinct().Skip(1).Any();

    private static void Row(Page page, (ReadingLanguage? Language, string Name) rule, int count)
    {
        var (html, say) = (page.Html, page.Say);
        var precision = page.Options.Measured?.Of(rule.Language, rule.Name);
        using (html.In("tr"))
        {
            using (html.In("td"))
            using (html.In("code")) Invisible.Write(html, rule.Name);
            if (IsShared(page.Dossier) && rule.Language is { } language) html.Text($" ({say.LanguageName(language.Code)})");
            html.Leaf("td", say.Number(count));
            html.Leaf("td", precision is not null
                ? say.With("dossier.rules.figure", precision.Percent, say.Number(precision.Right), say.Number(precision.Found))
                : say["dossier.rules.unknown"]);
        }
    }
}
