namespace Demarche.Web.Dossiers;

/// <summary>The foot of the page: what read the reports, and what the reader of the page should keep in mind.</summary>
internal static class Colophon
{
    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("footer", ("class", "colophon")))
        {
            html.Leaf("p", say["dossier.colophon"]);
            var readers = page.Dossier.Reports.Select(report => report.Read.Reader).Distinct(StringComparer.Ordinal).Take(8);
            html.Leaf("p", Invisible.Without(say.With("dossier.reader", Product.Version, string.Join(", ", readers))));
        }

        html.Break();
    }
}
