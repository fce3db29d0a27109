using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The object of a verb of speech that tells by itself what was said: "fordert eine Untersuchung", "sprach von Verrat", "hält den Plan für falsch".</summary>
internal static class ReportedObject
{
    /// <summary>Whether the clause has an object of the kind that its verb asks for, and it is not in marks: then the marks hold the statement.</summary>
    public static bool Is(SentenceView view, int c, VerbGroup group, WordRange speaker)
    {
        foreach (var zone in Addressees.Zones(view, c))
            if (First(view, zone, group.Word, speaker) is { IsEmpty: false } found) return !IsQuoted(view, found);
        return false;
    }

    /// <summary>"Als Grund wurde … genannt": a passive that says as what something is given out.</summary>
    public static bool IsNamedAs(SentenceView view, int c, VerbGroup group)
    {
        var clause = view.Clauses[c];
        if (!group.Word.Asks("als") || !AsksObject(group.Word)) return false;
        for (var i = clause.First; i < clause.End - 1; i++)
            if (view.Is(i, "als") && view[i + 1].Tag is not (Tag.Adjective or Tag.Participle)) return true;
        return false;
    }

    private static WordRange First(SentenceView view, WordRange zone, SpeechWord word, WordRange speaker)
    {
        for (var i = zone.First; i < zone.End - 1; i++)
            if (word.Asks(view.Form(i)) && Describes(view, i + 1)) return new WordRange(i + 1, i + 2);
        var wanted = word.Asks("**") ? 2 : 1;
        foreach (var phrase in Phrase.Of(view, zone.First, zone.End))
            if (!phrase.Range.Overlaps(speaker) && (phrase.IsGoverned ? word.Asks(phrase.PrepositionOf(view)) : AsksObject(word) && IsAccusative(view, phrase) && --wanted == 0)) return phrase.Range;
        return default;
    }

    private static bool AsksObject(SpeechWord word) => word.Asks("*") || word.Asks("**");

    private static bool IsAccusative(SentenceView view, Phrase phrase) => view[Math.Max(view.First, phrase.First - 1)].Tag != Tag.Coordinator && !IsNoObject(view.Form(phrase.First)) && PhraseCase.Of(view, phrase).HasFlag(Cases.Accusative);

    /// <summary>"als haltlos", "von zwischen 1.000 und 3.000": what is no phrase, yet describes.</summary>
    private static bool Describes(SentenceView view, int i) => view[i].Tag is Tag.Adjective or Tag.Participle or Tag.Adverb or Tag.Preposition or Tag.Number or Tag.Article or Tag.Negation;

    private static bool IsNoObject(ReadOnlySpan<char> form) => form is "sich" or "es" or "Es" or "man" or "niemand";

    /// <summary>The object holds somebody's words in marks, or they follow it.</summary>
    private static bool IsQuoted(SentenceView view, WordRange found)
    {
        for (var i = found.First; i <= found.End && i < view.End; i++)
            if (view.Analysis.QuotationOf(i) is >= 0 and var q) return QuotedWords.IsStatement(view, new WordRange(view.Analysis.Quotations[q].First, view.Analysis.Quotations[q].End));
        return false;
    }
}
