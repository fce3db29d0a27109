namespace Demarche.Web.Dossiers;

/// <summary>The contents that stay in sight. Lists that would be longer than <see cref="Most"/> are left to their sections.</summary>
internal static class Contents
{
    private const int Most = 24;

    /// <summary>Those who speak most; the section has them all.</summary>
    private const int Voices = 12;

    public static void Write(Page page)
    {
        var (html, say, dossier) = (page.Html, page.Say, page.Dossier);
        using (html.In("nav", ("class", "contents"), ("aria-label", say["dossier.contents"])))
        using (html.In("ul"))
        {
            Item(page, "overview", "dossier.overview", []);
            Item(page, "reports", "dossier.reports", []);
            if (Differences.Any(dossier)) Item(page, "differences", "dossier.differences", []);
            Item(page, "statements", "dossier.statements", dossier.Days.Select(day => (Anchors.Day(day), say.Date(day.Value))));
            Item(page, "actors", "dossier.actors", dossier.Actors.Take(Voices).Select(actor => (say.ActorAnchor(actor.Actor.Id)!, actor.Actor.Name(say.Language))));
            Item(page, "texts", page.Options.Share ? "dossier.texts.excerpts" : "dossier.texts", Texts(page));
            if (Problems.Any(dossier)) Item(page, "problems", "dossier.problems", []);
            if (RuleTable.Any(dossier)) Item(page, "rules", "dossier.rules", []);
        }

        html.Break();
    }

    private static void Item(Page page, string anchor, string key, IEnumerable<(string Anchor, string Name)> below)
    {
        var html = page.Html;
        var items = below.Take(Most + 1).ToList();
        using (html.In("li"))
        {
            html.Leaf("a", page.Say[key], ("href", Links.To(anchor)));
            if (items.Count is 0 or > Most) return;
            using (html.In("ul"))
                foreach (var (to, name) in items)
                    using (html.In("li"))
                    using (html.In("a", ("href", Links.To(to)))) Invisible.Write(html, name);
        }
    }

    /// <summary>By outlet, with the day where an outlet has more than one report.</summary>
    private static IEnumerable<(string, string)> Texts(Page page)
    {
        var outlets = page.Dossier.Reports.CountBy(report => report.Report.Metadata.Outlet ?? "", StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return page.Dossier.Reports.Select(report => (Anchors.Report(report), report.Report.Metadata.Outlet switch
        {
            null or "" => Phrases.Title(report),
            var outlet when outlets[outlet] > 1 => outlet + ", " + page.Say.Date(EdtfOrder.Day(report.Report.Published?.Value)),
            var outlet => outlet,
        }));
    }
}
