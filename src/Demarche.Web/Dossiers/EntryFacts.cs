using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>The line below an entry's words: chain, medium, time, doubts, translation, rule, and the link to the words in the report.</summary>
internal static class EntryFacts
{
    public static void Write(Page page, DossierEntry entry)
    {
        var (html, say, statement) = (page.Html, page.Say, entry.Statement);
        using (html.In("ul", ("class", "facts")))
        {
            foreach (var source in statement.Via) Via(page, source, entry);
            Within(page, entry);
            Fact(page, statement.Medium is { } medium ? say.Medium(medium) : null);
            Fact(page, statement.Occasion is { } occasion ? say.Occasion(occasion.Type) : null);
            Fact(page, Time(say, entry));
            Fact(page, statement.Place is { } place && say.Who(place, entry) is { } where ? say.With("dossier.said-in", where) : null);
            Fact(page, Phrases.Words(statement.Hedge, entry) is { Length: > 0 } hedge ? say.With("dossier.hedge", say.Quote(hedge)) : null, "warn");
            Fact(page, Translation(say, entry), "warn");
            Fact(page, statement.Origin == Origin.Machine ? null : say[statement.Origin == Origin.Person ? "dossier.origin.person" : "dossier.origin.import"]);
            Rule(page, entry);
            if (entry.Shown != Disclosure.Nothing)
                using (html.In("li", ("class", "go")))
                    html.Leaf("a", say["dossier.in-report"], ("href", page.WordsLink(entry)), ("aria-label", Where(say, entry)));
        }
    }

    private static string? Where(Phrases say, DossierEntry entry) =>
        entry.Number > 0 ? say.With("dossier.in-report.number", say["dossier.in-report"], say.Number(entry.Number)) : null;

    /// <summary>The date in words; where nobody knows it, the words that name it.</summary>
    private static string? Time(Phrases say, DossierEntry entry)
    {
        if (entry.Statement.Time is not { } time) return null;
        if (time.Value is { } value) return say.With("dossier.said-at", say.Date(value));
        return Phrases.Words(time.Spans, entry) is { Length: > 0 } words ? say.With("dossier.said-at", say.Quote(words)) : null;
    }

    private static void Fact(Page page, string? fact, string? kind = null)
    {
        if (string.IsNullOrEmpty(fact)) return;
        using (page.Html.In("li", ("class", kind))) Invisible.Write(page.Html, fact);
    }

    private static void Via(Page page, Source source, DossierEntry entry)
    {
        using (page.Html.In("li", ("class", "via")))
        {
            page.Html.Text(page.Say["dossier.via"] + " ");
            RoleName.Write(page, source.Role, entry, "source", page.Say["dossier.source.unknown"]);
        }
    }

    private static void Within(Page page, DossierEntry entry)
    {
        if (entry.Within is not { } outer) return;
        using (page.Html.In("li"))
        {
            page.Html.Text(page.Say["dossier.within"] + " ");
            page.Html.Leaf("a", page.Say.Number(outer.Number), ("href", Links.To(Anchors.Entry(outer))));
        }
    }

    /// <summary>Words in quotation marks that nobody said like this: the report, or the speaker's words in it, are translated.</summary>
    private static string? Translation(Phrases say, DossierEntry entry)
    {
        var original = entry.Report.Metadata.TranslatedFrom;
        if (!entry.Statement.Translated && string.IsNullOrEmpty(original)) return null;
        var key = entry.Statement.Form == StatementForm.Direct ? "dossier.translated.quotation" : "dossier.translated";
        return string.IsNullOrEmpty(original) ? say[key] : say.With(key + ".from", say.LanguageName(original));
    }

    private static void Rule(Page page, DossierEntry entry)
    {
        if (entry.Statement.Rule is not { Length: > 0 } rule) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("li", ("class", "rule")))
        {
            html.Text(say["dossier.rule"] + " ");
            using (html.In("code")) Invisible.Write(html, rule);
            if (page.Options.Measured?.Of(ReadingLanguage.Of(entry.Report), rule) is not { } precision) return;
            html.Text(" " + say.With("dossier.rule.precision", precision.Percent));
        }
    }
}
