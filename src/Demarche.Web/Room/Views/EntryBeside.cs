using System.Globalization;
using Demarche.RecordFormat;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Room.Views;

/// <summary>One statement beside the text it stands in: the text has the words, so that here stands who, to whom, how and by which rule.</summary>
internal static class EntryBeside
{
    /// <summary>So many characters of the words are shown, to be told from its neighbours.</summary>
    private const int Short = 90;

    public static void Write(Page page, DossierEntry entry)
    {
        var html = page.Html;
        using (html.In("li", ("class", Classes(entry)), ("id", Anchors.Entry(entry)), ("data-entry", entry.Number.ToString(CultureInfo.InvariantCulture)), ("tabindex", "-1")))
        {
            EntryCard.Heading(page, entry);
            if (entry.Shown != Disclosure.Nothing)
                using (html.In("p", ("class", "said-words"), ("lang", page.Say.LanguageTag(entry.Report.Language))))
                    Invisible.Write(html, Phrases.Words(entry.Statement.Content, entry, Short));
            EntryFacts.Write(page, entry);
        }

        html.Break();
    }

    private static string Classes(DossierEntry entry)
    {
        var form = "entry beside " + FormatNames.Of(entry.Statement.Form);
        return entry.Depth == 0 ? form : form + " nested depth-" + Math.Min(entry.Depth, 3).ToString(CultureInfo.InvariantCulture);
    }
}
