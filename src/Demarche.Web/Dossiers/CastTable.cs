using Demarche.Actors;

namespace Demarche.Web.Dossiers;

/// <summary>The cast at a glance: who speaks, in which office since when, how often; name and number lead to the statements.</summary>
internal static class CastTable
{
    // With fewer the list of their statements is itself the overview.
    private const int Fewest = 3;

    public static void Write(Page page)
    {
        var speaking = page.Dossier.Actors.Where(actor => !actor.Spoken.IsEmpty).ToArray();
        if (speaking.Length < Fewest) return;
        var html = page.Html;
        using (html.In("table", ("class", "cast")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
                foreach (var column in (string[])["actor", "office", "statements"])
                    html.Leaf("th", page.Say["dossier.column." + column], ("scope", "col"), ("class", "c-" + column));
            using (html.In("tbody"))
                foreach (var actor in speaking) Row(page, actor);
        }

        html.Break();
    }

    private static void Row(Page page, DossierActor actor)
    {
        var (html, say) = (page.Html, page.Say);
        var link = Links.To(say.ActorAnchor(actor.Actor.Id)!);
        using (html.In("tr"))
        {
            using (html.In("td", ("class", "c-actor")))
            using (html.In("a", ("href", link))) Invisible.Write(html, actor.Actor.Name(say.Language));
            using (html.In("td", ("class", "c-office"))) Invisible.Write(html, string.Join("; ", Offices(page, actor)));
            using (html.In("td", ("class", "c-statements"))) html.Leaf("a", say.Number(actor.Spoken.Length), ("href", link));
        }

        html.Break();
    }

    /// <summary>The offices that the reports give him, each with the time that the tables know of it; who has none is called by his kind.</summary>
    public static IEnumerable<string> Offices(Page page, DossierActor actor)
    {
        var say = page.Say;
        var named = actor.Offices.Where(office => office != actor.Actor.Id && say.OfficeName(office, actor.Actor.Id) is not null).ToArray();
        return named.Length == 0 ? [say.ActorType(actor.Actor.Type)] : named.Select(office => Dated(page, office, actor.Actor.Id));
    }

    private static string Dated(Page page, string office, string actor)
    {
        var (say, name) = (page.Say, page.Say.OfficeName(office, actor)!);
        var days = page.Dossier.Reports.Select(report => EdtfOrder.Day(report.Report.Published?.Value)).OfType<string>().Where(day => day.Length == 10).Order(StringComparer.Ordinal).ToArray();
        if (days.Length == 0 || World.Shared.TermsOf(actor).FirstOrDefault(term => term.Office == office && term.Overlaps(days[0], days[^1])) is not { } term) return name;
        return say.With(term.Until is null ? "office.since" : "office.from-until", name, say.Date(term.Since), say.Date(term.Until));
    }
}
