using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>The reports themselves: the frozen text, or excerpts of it, with every statement in its colour and its number.</summary>
internal static class FullReports
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "texts"), ("aria-labelledby", "texts-h")))
        {
            html.Leaf("h2", say[page.Options.Share ? "dossier.texts.excerpts" : "dossier.texts"], ("id", "texts-h"));
            foreach (var report in page.Dossier.Reports) Report(page, report);
        }

        html.Break();
    }

    private static void Report(Page page, DossierReport report)
    {
        var html = page.Html;
        var anchor = Anchors.Report(report);
        using (html.In("article", ("class", "report"), ("id", anchor), ("aria-labelledby", anchor + "-h")))
        {
            var headline = report.Shown == Disclosure.Whole ? Headline(report.Report) : null;
            using (html.In("header"))
            {
                ReportFacts.Write(page, report, withOutlet: true);
                if (headline is null)
                    using (html.In("h3", ("id", anchor + "-h"))) Invisible.Write(html, Phrases.Title(report));
            }

            using (html.In("div", ("class", "text"), ("lang", page.Say.LanguageTag(report.Report.Language)))) Text(page, report, headline, anchor + "-h");
        }

        html.Break();
    }

    public static TextBlock? Headline(Report report)
    {
        foreach (var block in TextBlock.Of(report))
            if (block.Role == PartRole.Headline) return block;
        return null;
    }

    private static void Text(Page page, DossierReport report, TextBlock? headline, string headlineId)
    {
        var (html, say) = (page.Html, page.Say);
        if (report.Shown == Disclosure.Nothing) html.Leaf("p", say["dossier.withheld.text"], ("class", "withheld"), ("lang", say.Language));
        else new ReportText(page, report).Write(headline, headlineId, "h3");
    }
}
