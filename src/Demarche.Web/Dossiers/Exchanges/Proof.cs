namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>The acts that prove something, folded away until somebody asks.</summary>
internal static class Proof
{
    public static void Write(ExchangeDesk desk, IEnumerable<string> ids, string? summary = null)
    {
        var (html, acts) = (desk.Html, desk.Find(ids).ToList());
        if (acts.Count == 0) return;
        using (html.In("details"))
        {
            html.Leaf("summary", summary ?? desk.Say.Count("dossier.evidence", acts.Count));
            using (html.In("ul"))
                foreach (var act in acts)
                    using (html.In("li")) desk.Line(act);
        }
    }
}
