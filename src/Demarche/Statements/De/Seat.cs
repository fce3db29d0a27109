using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"die Regierung in Lomé", "ein Sprecher des Ministeriums in Koblenz, Peter Arp,": the place of a body belongs to its phrase. Behind a person it tells where was spoken
/// ("sagte der Minister in Brüssel").</summary>
internal static class Seat
{
    /// <summary>More words than a place has: "der iranischen Hauptstadt".</summary>
    private const int LongestPlace = 4;

    /// <summary>The end of a phrase with the seat behind it, and with what goes on behind that; else the same end.</summary>
    public static int Beyond(SentenceView view, int first, int end, int limit)
    {
        if (end <= first || end + 1 >= limit || view.Form(end) is not ("in" or "im" or "aus") || !IsBody(view, first, end - 1)) return end;
        var place = NounPhrase.End(view.Analysis, end + 1, Math.Min(limit, end + 1 + LongestPlace));
        if (place == end + 1 || !IsPlace(view, end + 1, place)) return end;
        return NounPhrase.Continued(view.Analysis, place, limit, Reach.Coordination | Reach.Apposition);
    }

    /// <summary>An abbreviation, or a common noun for no person, with an article or in the plural: a bare one may be a name ("erklärte Blinken in Washington").</summary>
    private static bool IsBody(SentenceView view, int first, int last)
    {
        if (view[last].Token.Kind == TokenKind.CloseBracket) return true;
        if (view[last].Tag == Tag.Name) return !view.Form(last).ContainsAnyInRange('a', 'z');
        var shown = view[first].Tag is Tag.Article or Tag.Determiner or Tag.Adjective || view[last].Inflection.Number == Numbers.Plural;
        return shown && view[last].Tag == Tag.Noun && !IsPerson(view.Form(last));
    }

    private static bool IsPerson(ReadOnlySpan<char> form) => SpeechLexicon.IsAgent(form) && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("in", StringComparison.Ordinal) || form.EndsWith("ent", StringComparison.Ordinal));

    private static bool IsPlace(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (view[i].IsNominal && (view[i].Tag == Tag.Name || PlacePhrase.IsPlace(view.Form(i)))) return true;
        return false;
    }
}
