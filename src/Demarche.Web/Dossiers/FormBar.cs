using System.Globalization;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>A bar of the forms in their share and colours. It only repeats what words say beside it and is hidden from those who listen.</summary>
internal static class FormBar
{
    private const int Width = 1000;

    public static void Write(Page page, IEnumerable<DossierEntry> entries, string kind)
    {
        var counts = entries.CountBy(entry => entry.Statement.Form).ToDictionary();
        var all = counts.Values.Sum();
        if (all == 0) return;
        using (page.Html.In("svg", ("class", kind), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            var done = 0;
            foreach (var form in Enum.GetValues<StatementForm>())
            {
                if (!counts.TryGetValue(form, out var count)) continue;
                Piece(page.Html, form, Offset(done, all), Offset(done + count, all));
                done += count;
            }
        }
    }

    private static int Offset(int count, int all) => (int)((long)Width * count / all);

    private static void Piece(HtmlWriter html, StatementForm form, int start, int end) =>
        html.Leaf("rect", null, ("class", FormatNames.Of(form)), ("x", Text(start)), ("width", Text(Math.Max(1, end - start))), ("height", "10"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
