using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Whether a phrase names somebody who can speak. Without knowledge of the world any phrase may, but for pronouns of things and nouns that name an event or a quality.</summary>
internal static class Speakers
{
    public static bool CanSpeak(SentenceView view, WordRange phrase)
    {
        if (phrase.Length == 1 && IsThingPronoun(view.Form(phrase.First))) return false;
        for (var i = phrase.First; i < phrase.End; i++)
            if (view[i].IsNominal) return view[i].Tag == Tag.Name || !IsThing(view.Form(i));
        return true;
    }

    private static bool IsThingPronoun(ReadOnlySpan<char> form) => form is "man" or "Man" or "das" or "Das" or "dies" or "Dies" or "dieses" or "Dieses" or "wer" or "Wer" or "was" or "Was" or "alles" or "Alles";

    private static bool IsThing(ReadOnlySpan<char> form)
    {
        if (SpeechLexicon.IsAgent(form) || SpeechLexicon.IsDocument(form)) return false;
        foreach (var ending in StatementWords.ThingEndings)
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || (form.Length > ending.Length + 2 && form[..^2].EndsWith(ending, StringComparison.OrdinalIgnoreCase) && form.EndsWith("en", StringComparison.Ordinal))) return true;
        return false;
    }
}
