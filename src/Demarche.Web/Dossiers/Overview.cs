using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>The counts at a glance, and how to read the colours.</summary>
internal static class Overview
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "overview"), ("class", "overview"), ("aria-labelledby", "overview-h")))
        {
            html.Leaf("h2", say["dossier.overview"], ("id", "overview-h"));
            Counts(page);
            Legend(page);
        }

        html.Break();
    }

    private static void Counts(Page page)
    {
        using (page.Html.In("dl", ("class", "counts")))
        {
            Count(page, "dossier.count.reports", page.Dossier.Reports.Length);
            Count(page, "dossier.count.statements", page.Dossier.Entries.Count());
            Count(page, "dossier.count.actors", page.Dossier.Actors.Length);
            Count(page, "dossier.count.days", page.Dossier.Days.Count(day => day.Value is not null));
        }
    }

    private static void Count(Page page, string key, int number)
    {
        using (page.Html.In("div"))
        {
            page.Html.Leaf("dt", page.Say[key + (number == 1 ? ".noun.one" : ".noun.many")]);
            page.Html.Leaf("dd", page.Say.Number(number));
        }
    }

    private static void Legend(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        var counts = page.Dossier.Entries.CountBy(entry => entry.Statement.Form).ToDictionary();
        html.Leaf("h3", say["dossier.legend"]);
        FormBar.Write(page, page.Dossier.Entries, "bar");
        using (html.In("dl", ("class", "legend")))
            foreach (var form in Enum.GetValues<StatementForm>()) Form(page, form, counts.GetValueOrDefault(form));
        using (html.In("p", ("class", "key")))
        {
            html.Leaf("span", say["dossier.legend.speaker"], ("class", "who"));
            html.Text(" · ");
            html.Leaf("span", say["dossier.legend.cue"], ("class", "cue"));
            html.Text(" · " + say["dossier.legend.number"]);
        }
    }

    private static void Form(Page page, StatementForm form, int count)
    {
        var html = page.Html;
        using (html.In("div"))
        {
            using (html.In("dt")) html.Leaf("span", page.Say.Form(form), ("class", "swatch " + FormatNames.Of(form)));
            using (html.In("dd"))
            {
                html.Leaf("span", page.Say.Number(count), ("class", "n"));
                html.Text(" " + page.Say.FormMeaning(form));
            }
        }
    }
}
