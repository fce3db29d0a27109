using System.Globalization;
using Demarche.Exchanges;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>The exchanges that the reports tell of together: documents, threads, positions, time, help.</summary>
internal static class ExchangeSection
{
    public static bool Any(Dossier dossier) => !dossier.Exchanges.IsEmpty;

    public static string Anchor(int number) => "exchange-" + number.ToString(CultureInfo.InvariantCulture);

    public static void Write(Page page)
    {
        if (!Any(page.Dossier)) return;
        var desk = new ExchangeDesk(page);
        var html = page.Html;
        using (html.In("section", ("id", "exchanges"), ("aria-labelledby", "exchanges-h")))
        {
            desk.Heading("h2", "dossier.exchanges", "exchanges-h");
            html.Leaf("p", page.Say["dossier.exchanges.note"], ("class", "note"));
            for (var i = 0; i < page.Dossier.Exchanges.Length; i++) One(desk, page.Dossier.Exchanges[i], Anchor(i + 1));
        }

        html.Break();
    }

    private static void One(ExchangeDesk desk, Exchange exchange, string anchor)
    {
        var (html, say) = (desk.Html, desk.Say);
        using (html.In("section", ("class", "exchange"), ("id", anchor), ("aria-labelledby", anchor + "-h")))
        {
            html.Leaf("h3", Invisible.Without(exchange.Title.In(say.Language)), ("id", anchor + "-h"));
            html.Leaf("p", $"{say.Date(Stretch(exchange))} · {say.Count("dossier.count.reports", exchange.Reports.Length)}", ("class", "note"));
            DocumentList.Write(desk, exchange);
            ThreadBoard.Write(desk, exchange);
            PositionMatrix.Write(desk, exchange);
            ExchangeTimeline.Write(desk, exchange);
            HelpTable.Write(desk, exchange);
        }

        html.Break();
    }

    private static string Stretch(Exchange exchange) => exchange.First.Length == 0 || exchange.First == exchange.Last ? exchange.Last : exchange.First + "/" + exchange.Last;
}
