using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>The writings that passed: whose, to whom, when, by whose hand, secret or published.</summary>
internal static class DocumentList
{
    public static void Write(ExchangeDesk desk, Exchange exchange)
    {
        if (exchange.Documents.IsEmpty) return;
        var html = desk.Html;
        html.Leaf("h4", desk.Say["dossier.documents"]);
        using (html.In("ul", ("class", "board")))
            foreach (var document in exchange.Documents) One(desk, document);
        html.Break();
    }

    private static void One(ExchangeDesk desk, PassedDocument document)
    {
        var (html, say) = (desk.Html, desk.Say);
        using (html.In("li"))
        {
            html.Leaf("b", say["documentType." + FormatNames.Of(document.Type)]);
            html.Text($" {desk.Names(document.By)}" + (document.To.IsEmpty ? "" : " → " + desk.Names(document.To)));
            if (document.Time is { } time) html.Text(", " + say.Date(time));
            if (document.DeliveredBy is { } hand) html.Text(", " + say.With("document.delivered-by", desk.Name(hand)));
            if (!document.ApprovedBy.IsEmpty) html.Text(", " + say.With("document.approved-by", desk.Names(document.ApprovedBy)));
            html.Text(" ");
            if (document.Confidential is { } secret) html.Leaf("span", say[secret ? "document.confidential" : "document.published"], ("class", secret ? "form reported" : "form indirect"));
            Proof.Write(desk, document.Acts);
        }
    }
}
