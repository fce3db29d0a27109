using Demarche.Actors;
using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Statements;

namespace Demarche.Web.Dossiers;

/// <summary>The statements by actor: who he is, and what the reports say that he said.</summary>
internal static class Cast
{
    /// <summary>So many characters of an entry's words make its short line.</summary>
    private const int Short = 140;

    public static void Write(Page page)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("section", ("id", "actors"), ("aria-labelledby", "actors-h")))
        {
            html.Leaf("h2", say["dossier.actors"], ("id", "actors-h"));
            CastTable.Write(page);
            foreach (var actor in page.Dossier.Actors) Actor(page, actor);
            if (!page.Dossier.Unattributed.IsEmpty) Unattributed(page);
        }

        html.Break();
    }

    private static void Actor(Page page, DossierActor actor)
    {
        var (html, say) = (page.Html, page.Say);
        var anchor = say.ActorAnchor(actor.Actor.Id)!;
        using (html.In("section", ("class", "actor"), ("id", anchor), ("aria-labelledby", anchor + "-h")))
        {
            using (html.In("h3", ("id", anchor + "-h"))) Invisible.Write(html, actor.Actor.Name(say.Language));
            Portrait(page, actor);
            Lines(page, actor.Spoken, withWords: false);
            Numbers(page, "dossier.actor.relayed", actor.Relayed);
            Numbers(page, "dossier.actor.addressed", actor.Addressed);
        }

        html.Break();
    }

    private static void Portrait(Page page, DossierActor actor)
    {
        var (html, say) = (page.Html, page.Say);
        using (html.In("ul", ("class", "facts")))
        {
            foreach (var fact in Facts(page, actor).Distinct(StringComparer.Ordinal))
                using (html.In("li")) Invisible.Write(html, fact);
            if (!actor.Spoken.IsEmpty) html.Leaf("li", say.Count("dossier.count.statements", actor.Spoken.Length));
        }
    }

    private static IEnumerable<string> Facts(Page page, DossierActor actor)
    {
        var say = page.Say;
        yield return say.ActorType(actor.Actor.Type);
        foreach (var office in CastTable.Offices(page, actor)) yield return office;
        if (say.ActorName(actor.Actor.Of) is { } of) yield return of;
        if (actor.Actor.Type != ActorType.State && actor.Actor.Country is { } country) yield return say.ActorName("state:" + country) ?? country;
        if (!actor.Actor.Members.IsDefaultOrEmpty) yield return string.Join(", ", actor.Actor.Members.Select(member => say.ActorName(member) ?? member));
    }

    private static void Unattributed(Page page)
    {
        var html = page.Html;
        using (html.In("section", ("class", "actor"), ("id", "unattributed"), ("aria-labelledby", "unattributed-h")))
        {
            html.Leaf("h3", page.Say["dossier.unattributed"], ("id", "unattributed-h"));
            Lines(page, page.Dossier.Unattributed, withWords: true);
        }
    }

    private static void Lines(Page page, IReadOnlyCollection<DossierEntry> entries, bool withWords)
    {
        if (entries.Count == 0) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("ol", ("class", "lines")))
            foreach (var entry in entries)
                using (html.In("li", ("class", FormatNames.Of(entry.Statement.Form))))
                {
                    html.Leaf("span", say.Number(entry.Number), ("class", "no"));
                    html.Text(" ");
                    Cue(page, entry);
                    using (html.In("a", ("href", Links.To(Anchors.Entry(entry))))) Invisible.Write(html, Line(say, entry));
                    html.Text(" ");
                    html.Leaf("small", Where(say, entry, withWords));
                }
    }

    // "einen Angriff zu planen" is no words of one who denies it: what introduces the words belongs to them.
    private static void Cue(Page page, DossierEntry entry)
    {
        var (html, say) = (page.Html, page.Say);
        if (entry.Statement.Polarity == Polarity.Denied)
        {
            html.Leaf("span", say["dossier.denied"], ("class", "form denied"));
            html.Text(" ");
        }

        var cue = entry.Statement.Form == StatementForm.Direct ? "" : Phrases.Words(entry.Statement.Cue, entry, Short);
        if (cue.Length == 0 || IsSmall(cue)) return;
        using (html.In("span", ("class", "cue"))) Invisible.Write(html, cue + ":");
        html.Text(" ");
    }

    // "laut" and "so" say nothing without the source behind them.
    private static bool IsSmall(string cue) =>
        Lexicon.German.FindIgnoringCase(cue).Has(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Conjunction);

    private static string Line(Phrases say, DossierEntry entry)
    {
        var words = string.Join(' ', Phrases.Words(entry.Statement.Content, entry, Short).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? say.Form(entry.Statement.Form) : words;
    }

    private static string Where(Phrases say, DossierEntry entry, bool withWords)
    {
        var where = say.Date(EdtfOrder.Day(entry.Report.Published?.Value));
        if (entry.Report.Metadata.Outlet is { Length: > 0 } outlet) where += ", " + outlet;
        if (withWords && say.Who(entry.Statement.Speaker, entry) is { } who) where = who + ", " + where;
        return Invisible.Without(where);
    }

    private static void Numbers(Page page, string key, IReadOnlyCollection<DossierEntry> entries)
    {
        if (entries.Count == 0) return;
        var (html, say) = (page.Html, page.Say);
        using (html.In("p", ("class", "numbers")))
        {
            html.Text(say[key]);
            foreach (var entry in entries)
            {
                html.Text(" ");
                html.Leaf("a", say.Number(entry.Number), ("href", Links.To(Anchors.Entry(entry))));
            }
        }
    }
}
