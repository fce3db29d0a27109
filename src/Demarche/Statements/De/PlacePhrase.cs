using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"sagte Stoltenberg in Brüssel": where words were said, as their frame tells. Only a known place, or a name without an article behind "in"; not what belongs to another noun
/// ("die Lage in Syrien"), which tells what the words are about.</summary>
internal static class PlacePhrase
{
    private const ReadingTraits Places = ReadingTraits.City | ReadingTraits.Country | ReadingTraits.Region | ReadingTraits.Place;

    public static WordRange? Of(TextAnalysis analysis, Draft draft)
    {
        if (!IsVerbal(analysis, draft)) return null;
        var occasion = OccasionPhrase.Of(analysis, draft)?.Words;
        foreach (var range in FrameWords.Of(analysis, draft))
            for (var i = range.First; i < range.End - 1; i++)
                if (At(analysis, draft, i, range, occasion) is { } found) return found;
        return null;
    }

    /// <summary>A verb introduces the words, or they are reported speech; a noun's sentence ("die Drohung nahm in Brüssel niemand ernst") tells of something else.</summary>
    private static bool IsVerbal(TextAnalysis analysis, Draft draft)
    {
        if (draft.Cue.Count == 0) return true;
        foreach (var range in draft.Cue)
            for (var i = range.First; i < range.End; i++)
                if (analysis.Words[i].Tag is Tag.Finite or Tag.Participle or Tag.Infinitive) return true;
        return false;
    }

    private static WordRange? At(TextAnalysis analysis, Draft draft, int i, WordRange range, WordRange? occasion)
    {
        if (analysis.Form(i) is not ("in" or "In") || analysis.QuotationOf(i) >= 0 || IsOfAnother(analysis, draft, i, range, occasion)) return null;
        var end = i + 1;
        while (end < range.End && end < i + 4 && IsPart(analysis, end, i)) end++;
        var place = new WordRange(i + 1, end);
        return place.IsEmpty || !IsKnown(analysis, place) || draft.Speaker.Exists(speaker => speaker.Overlaps(place) && !IsPersonBefore(analysis, speaker, i)) || IsOfAnotherVerb(analysis, draft, end, range) ? null : place;
    }

    /// <summary>The next finite verb is not the one that introduces the words: "dessen Verkündung in Den Haag begann".</summary>
    private static bool IsOfAnotherVerb(TextAnalysis analysis, Draft draft, int from, WordRange range)
    {
        for (var i = from; i < range.End; i++)
            if (analysis.Words[i].Tag == Tag.Finite) return draft.Cue.Count > 0 && !draft.Cue.Exists(cue => cue.Contains(i));
        return false;
    }

    /// <summary>"ein Sprecher in Berlin", "Stoltenberg in Brüssel": a person stands before the preposition; where a body stands ("die Behörden in Gaza"), the place may be only the body's.</summary>
    private static bool IsPersonBefore(TextAnalysis analysis, WordRange speaker, int preposition)
    {
        var before = preposition - 1;
        if (!speaker.Contains(before)) return true;
        if (analysis.Words[before].Tag == Tag.Name) return !IsPlace(analysis, before);
        if (IsBare(analysis, speaker, before)) return true;
        for (var i = speaker.First; i < before; i++)
            if (analysis.Words[i].IsNominal) return false;
        return SpeechLexicon.IsAgent(analysis.Form(before)) && (analysis.Form(before).EndsWith("er", StringComparison.Ordinal) || analysis.Form(before).EndsWith("in", StringComparison.Ordinal));
    }

    /// <summary>"Blinken", "Außenminister Blinken": a noun in the singular without an article is a name that happens to be a word.</summary>
    private static bool IsBare(TextAnalysis analysis, WordRange speaker, int last)
    {
        for (var i = speaker.First; i <= last; i++)
            if (!analysis.Words[i].IsNominal) return false;
        return analysis.Words[last].Inflection.Number != Numbers.Plural && !SpeechLexicon.IsDocument(analysis.Form(last));
    }

    private static bool IsPart(TextAnalysis analysis, int word, int preposition) =>
        analysis.Words[word].IsNominal && !analysis.Words[word].Is(FunctionClass.Month | FunctionClass.Weekday | FunctionClass.TimeNoun) && (word == preposition + 1 || analysis.Words[word].Tag == Tag.Name);

    private static bool IsKnown(TextAnalysis analysis, WordRange place)
    {
        for (var i = place.First; i < place.End; i++)
            if (IsPlace(analysis, i)) return true;
        return analysis.Words[place.First].Tag == Tag.Name && !IsPerson(analysis, place.First) && OccasionNouns.Of(analysis.Form(place.First)) is null;
    }

    private static bool IsPlace(TextAnalysis analysis, int word) => IsPlace(analysis.Form(word));

    public static bool IsPlace(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(Places)) return true;
        return false;
    }

    private static bool IsPerson(TextAnalysis analysis, int word)
    {
        foreach (var reading in Lexicon.German.Find(analysis.Form(word)))
            if (reading.Is(ReadingTraits.FirstName)) return true;
        return false;
    }

    /// <summary>Behind a noun the place is that noun's, unless the noun is the speaker, the occasion or a time.</summary>
    private static bool IsOfAnother(TextAnalysis analysis, Draft draft, int preposition, WordRange range, WordRange? occasion)
    {
        if (preposition == range.First) return false;
        var before = analysis.Words[preposition - 1];
        if (!before.IsNominal || before.Is(FunctionClass.Month | FunctionClass.Weekday | FunctionClass.TimeNoun)) return false;
        return !draft.Speaker.Exists(speaker => speaker.Contains(preposition - 1) && IsPersonBefore(analysis, speaker, preposition)) && occasion?.Contains(preposition - 1) != true && !draft.Addressee.Exists(addressee => addressee.Contains(preposition - 1));
    }
}
