namespace Demarche.Web.Dossiers;

/// <summary>The top of the page: what this is, when it was made and by what.</summary>
internal static class Masthead
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("header", ("class", "masthead"), ("id", "top")))
        {
            html.Leaf("p", say["dossier.kicker"], ("class", "kicker"));
            using (html.In("h1")) Invisible.Write(html, page.Dossier.Title);
            html.Leaf("p", Line(page), ("class", "made"));
            if (page.Options.Share) html.Leaf("p", say["dossier.share"], ("class", "notice"));
        }

        html.Break();
    }

    private static string Line(Page page)
    {
        var made = page.Say.With("dossier.made", page.Say.Date(page.Options.Made), Product.Version);
        return Period(page) is { } period ? period + " · " + made : made;
    }

    /// <summary>From the first known day to the last; a month that a day in it follows says nothing more.</summary>
    private static string? Period(Page page)
    {
        var known = page.Dossier.Days.Where(day => day.Value is not null).Select(day => day.Value!).ToList();
        var days = known.Where((day, place) => place + 1 == known.Count || !known[place + 1].StartsWith(day, StringComparison.Ordinal)).ToList();
        if (days.Count == 0) return null;
        return days.Count == 1 || days.Exists(day => day.Contains('/', StringComparison.Ordinal))
            ? page.Say.With("dossier.reports-of", page.Say.Date(days[0]))
            : page.Say.With("dossier.reports-of", page.Say.Date(days[0] + "/" + days[^1]));
    }
}
