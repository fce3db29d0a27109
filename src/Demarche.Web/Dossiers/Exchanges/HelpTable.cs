using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>The ledger of help: who, how far, to whom, what, when, on whose word.</summary>
internal static class HelpTable
{
    public static void Write(ExchangeDesk desk, Exchange exchange)
    {
        if (exchange.Help.IsEmpty) return;
        var html = desk.Html;
        html.Leaf("h4", desk.Say["dossier.help"]);
        using (html.In("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"{desk.Say["dossier.help"]}: {Invisible.Without(exchange.Title.In(desk.Say.Language))}")))
        using (html.In("table", ("class", "ledger")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
                foreach (var column in (string[])["who", "stage", "to", "what", "when", "word"]) html.Leaf("th", desk.Say["dossier.help." + column], ("scope", "col"));
            using (html.In("tbody"))
                foreach (var help in exchange.Help) Row(desk, help);
        }

        html.Break();
    }

    private static void Row(ExchangeDesk desk, HelpEntry help)
    {
        var (html, say) = (desk.Html, desk.Say);
        using (html.In("tr"))
        {
            html.Leaf("td", Invisible.Without(desk.Names(help.Who)));
            using (html.In("td")) html.Leaf("span", say["helpStage." + FormatNames.Of(help.Stage)], ("class", "form " + Colour(help.Stage)));
            html.Leaf("td", Invisible.Without(desk.Names(help.To)));
            using (html.In("td"))
            {
                if (desk.Find(help.Acts).FirstOrDefault() is { What: { Length: > 0 } words })
                    using (html.In("q")) Invisible.Write(html, words);
                Proof.Write(desk, help.Acts);
            }

            html.Leaf("td", say.Date(help.Time));
            html.Leaf("td", Invisible.Without(desk.Word(help.OnWord)));
        }
    }

    private static string Colour(HelpStage stage) => stage switch
    {
        HelpStage.Delivered or HelpStage.Authorised => "indirect",
        HelpStage.Blocked or HelpStage.Refused => "indirectFreeIndirect",
        HelpStage.Asked => "direct",
        _ => "reported",
    };
}
