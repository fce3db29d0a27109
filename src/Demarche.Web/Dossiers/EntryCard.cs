using System.Globalization;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>One statement: who said what to whom, in the words of the report, on whose word, by which rule it was found, and where it stands.</summary>
internal static class EntryCard
{
    /// <summary>So many characters of context are shown; the report shows the rest.</summary>
    public const int MostCharacters = 900;

    public static void Write(Page page, DossierEntry entry, SentenceMap sentences)
    {
        var html = page.Html;
        using (html.In("li", ("class", Classes(entry)), ("id", Anchors.Entry(entry))))
        {
            Heading(page, entry);
            if (entry.Shown == Disclosure.Nothing) html.Leaf("p", page.Say["dossier.withheld"], ("class", "withheld"));
            else Words(page, entry, sentences);
            EntryFacts.Write(page, entry);
        }

        html.Break();
    }

    private static string Classes(DossierEntry entry)
    {
        var form = "entry " + FormatNames.Of(entry.Statement.Form);
        return entry.Depth == 0 ? form : form + " nested depth-" + Math.Min(entry.Depth, 3).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The line above the words: number, speaker, addressees, form.</summary>
    public static void Heading(Page page, DossierEntry entry)
    {
        var (html, say, statement) = (page.Html, page.Say, entry.Statement);
        using (html.In("p", ("class", "said")))
        {
            if (entry.Number > 0) Number(page, entry);
            RoleName.Write(page, statement.Speaker, entry, "name", say["dossier.speaker.unknown"]);
            foreach (var addressee in statement.Addressees)
            {
                html.Text(" ");
                html.Leaf("span", say["dossier.to"], ("class", "to"));
                html.Text(" ");
                RoleName.Write(page, addressee, entry, "to", "…");
            }

            html.Text(" ");
            html.Leaf("span", say.Form(statement.Form), ("class", "form"));
            if (statement.Polarity == Polarity.Denied) html.Leaf("span", say["dossier.denied"], ("class", "form denied"));
        }
    }

    private static void Number(Page page, DossierEntry entry)
    {
        var number = page.Say.Number(entry.Number);
        if (entry.Shown == Disclosure.Nothing) page.Html.Leaf("span", number, ("class", "no"));
        else
            page.Html.Leaf("a", number, ("class", "no"), ("href", page.WordsLink(entry)), ("aria-label", page.Say.With("dossier.number.to-words", number)));
        page.Html.Text(" ");
    }

    private static void Words(Page page, DossierEntry entry, SentenceMap sentences)
    {
        var (html, text) = (page.Html, entry.Report.Text.Value);
        var marks = TextMark.Of(entry).ToList();
        var passages = Passage.Shorten(text, entry.Depth > 0 ? Alone(marks) : Passage.Around(sentences, text, InContext(entry, marks)), MostCharacters);
        var marked = new MarkedText(page, text, TextCut.Cut(text.Length, marks));
        using (html.In("blockquote", ("lang", page.Say.LanguageTag(entry.Report.Language))))
        using (html.In("p"))
            for (var i = 0; i < passages.Count; i++)
            {
                if (i > 0) html.Leaf("span", " […] ", ("class", "gap"));
                else if (passages[i].OpensInside) html.Leaf("span", "… ", ("class", "gap"));
                marked.Write(passages[i].Span);
                if (passages[i].EndsInside) html.Leaf("span", " …", ("class", "gap"));
            }
    }

    /// <summary>A statement that stands in another shows its words alone: the sentence stands above it.</summary>
    private static List<Passage> Alone(List<TextMark> marks) =>
        [.. marks.Where(mark => mark.Kind == MarkKind.Content).Select(mark => new Passage(mark.Span, false, false))];

    /// <summary>The words with cue, frame and speaker; one that is named far away is not followed.</summary>
    private static IEnumerable<TextSpan> InContext(DossierEntry entry, List<TextMark> marks)
    {
        var contents = marks.Where(mark => mark.Kind == MarkKind.Content).Select(mark => mark.Span).ToList();
        if (contents.Count == 0) return [];
        var (first, last) = (contents[0].Start - SentenceMap.Reach, contents[^1].End + SentenceMap.Reach);
        return marks.Select(mark => mark.Span)
            .Concat(entry.Statement.Frame.Where(span => span.End <= entry.Report.Text.Value.Length))
            .Where(span => span.End >= first && span.Start <= last);
    }
}
