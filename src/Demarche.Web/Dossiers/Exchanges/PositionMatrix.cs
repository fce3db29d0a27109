using Demarche.Acts;
using Demarche.Exchanges;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>Who stands where: issues down, actors across; in each cell the newest stance, its day and how many reports tell it, and behind it the words.</summary>
internal static class PositionMatrix
{
    private const int MostActors = 6;

    public static void Write(ExchangeDesk desk, Exchange exchange)
    {
        if (exchange.Positions.IsEmpty) return;
        var html = desk.Html;
        var actors = exchange.Positions.CountBy(position => position.Actor).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostActors).Select(pair => pair.Key).ToList();
        var cells = exchange.Positions.ToLookup(position => (position.Issue, position.Actor));
        html.Leaf("h4", desk.Say["dossier.positions"]);
        using (html.In("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"{desk.Say["dossier.positions"]}: {Invisible.Without(exchange.Title.In(desk.Say.Language))}")))
        using (html.In("table", ("class", "matrix")))
        {
            Head(desk, actors);
            using (html.In("tbody"))
                foreach (var issue in exchange.Issues.Where(issue => actors.Any(actor => cells.Contains((issue.Id, actor))))) Row(desk, issue, actors, cells);
        }

        html.Break();
    }

    private static void Head(ExchangeDesk desk, List<string> actors)
    {
        var html = desk.Html;
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Leaf("th", desk.Say["dossier.column.issue"], ("scope", "col"));
            foreach (var actor in actors) html.Leaf("th", Invisible.Without(desk.Name(actor)), ("scope", "col"));
        }
    }

    private static void Row(ExchangeDesk desk, Issue issue, List<string> actors, ILookup<(string, string), Position> cells)
    {
        var html = desk.Html;
        using (html.In("tr"))
        {
            html.Leaf("th", Invisible.Without(issue.Proposition.In(desk.Say.Language)), ("scope", "row"));
            foreach (var actor in actors)
                using (html.In("td")) Cell(desk, [.. cells[(issue.Id, actor)].OrderByDescending(position => position.Last, StringComparer.Ordinal).ThenBy(position => position.Stance)]);
        }
    }

    private static void Cell(ExchangeDesk desk, List<Position> positions)
    {
        if (positions.Count == 0) return;
        var (html, say, newest) = (desk.Html, desk.Say, positions[0]);
        using (html.In("details"))
        {
            using (html.In("summary"))
            {
                html.Leaf("span", desk.Stance(newest.Stance), ("class", "form " + Colour(newest.Stance)));
                html.Leaf("small", $"{say.Date(newest.Last)} · {say.Count("dossier.count.reports", newest.Reports)}");
            }

            foreach (var position in positions) Spell(desk, position);
        }
    }

    private static void Spell(ExchangeDesk desk, Position position)
    {
        var html = desk.Html;
        html.Leaf("p", $"{desk.Stance(position.Stance)}, {desk.Say.Date(position.Time)}; {desk.Word(position.OnWord)}", ("class", "note"));
        using (html.In("ul"))
            foreach (var act in desk.Find(position.Acts))
                using (html.In("li")) desk.Line(act);
    }

    private static string Colour(Stance stance) => stance switch
    {
        Stance.Demands => "direct",
        Stance.Supports or Stance.Offers => "indirect",
        Stance.Conditional => "reported",
        _ => "indirectFreeIndirect",
    };
}
