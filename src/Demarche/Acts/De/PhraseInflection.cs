using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>In which cases and which number a phrase may stand, by its words.</summary>
internal sealed class PhraseInflection(TextAnalysis analysis, Func<int, bool> timeWords)
{
    public const Cases AllCases = Cases.Nominative | Cases.Genitive | Cases.Dative | Cases.Accusative;

    /// <summary>What the ending of an adjective without article allows: "ausländische Gäste" stand in another case than "ausländischen Gästen".</summary>
    public Cases StrongCases(int start, int end)
    {
        var i = start;
        while (i < end && analysis.Words[i].Tag == Tag.Number) i++;
        if (i >= end || analysis.Words[i].Stts != Stts.ADJA || !char.IsLower(analysis.Form(i)[0]) && i > 0 && analysis.Words[i - 1].Token.Kind == TokenKind.Word) return AllCases;
        return analysis.Form(i) switch
        {
            [.., 'e', 'm'] => Cases.Dative,
            [.., 'e', 'n'] => Cases.Genitive | Cases.Dative | Cases.Accusative,
            [.., 'e', 's'] => Cases.Nominative | Cases.Accusative,
            [.., 'e', 'r'] => Cases.Nominative | Cases.Genitive | Cases.Dative,
            [.., 'e'] => Cases.Nominative | Cases.Accusative,
            _ => AllCases,
        };
    }

    /// <summary>"[Chinas] Außenminister": stands in the genitive whatever the phrase does.</summary>
    private bool IsOwnerInFront(int word, int end) => word + 1 < end && analysis.Words[word].Tag == Tag.Name && IsOwner(word) && analysis.Words[word + 1].Stts is Stts.NN or Stts.ADJA;

    /// <summary>The case that the first word with one tells; none where no word has a case that is possible.</summary>
    public Cases Likely(int start, int end, Cases possible)
    {
        for (var i = start; i < end; i++)
            if (!IsOwnerInFront(i, end) && analysis.Words[i].Inflection.Case is not Cases.None and var found && (possible == Cases.None || (possible & found) != 0)) return found;
        return Cases.None;
    }

    /// <summary>Of a phrase by its start and its head; none where it may be either.</summary>
    public Numbers Number(int start, int first, int last)
    {
        if (StateAdjectives.BeginsOrganisation(analysis, first)) return Numbers.None;
        for (var i = start; i < last; i++)
            if (analysis.Words[i].Tag == Tag.Number && analysis.Form(i) is not ("ein" or "eine" or "1") && !(i > start && timeWords(i))) return i < first ? Numbers.Plural : Numbers.None;
        if (first > start && analysis.Form(start) is "der" or "Der" or "das" or "Das" or "ein" or "Ein" or "eine" or "Eine" or "dieser" or "Dieser" or "jeder" or "Jeder" or "ihr" or "Ihr" or "sein" or "Sein" or "kein" or "Kein") return Numbers.Singular;
        if (first > start && analysis.Form(start) is "mehrere" or "Mehrere" or "einige" or "Einige" or "viele" or "Viele" or "alle" or "Alle" or "wenige" or "Wenige" or "beide" or "Beide") return Numbers.Plural;
        if (first == start + 1 && analysis.Form(start) is "die" or "Die" && analysis.Words[first].Stts == Stts.NE) return Numbers.None;
        if ((first == start || first == start + 1 && analysis.Form(start) is "die" or "Die") && !Readings(first).IsFound) return Numbers.None;
        if (first > start && analysis.Words[start].Tag == Tag.Adjective && IsEitherNumber(first)) return Numbers.None;
        if (first == start && IsPluralAsSubject(first)) return Numbers.Plural;
        if (first == start && (IsEitherNumber(first) || analysis.Words[first].Stts == Stts.NE || StateAdjectives.IsKnownName(analysis.Form(first)))) return Numbers.None;
        if (first == start + 1 && analysis.Form(start) is "die" or "Die" && !HasFeminineSingular(first)) return Numbers.Plural;
        for (var i = first; i < last; i++)
            if (analysis.Words[i].Inflection.Number is not Numbers.None and var number) return number;
        return Numbers.None;
    }

    /// <summary>A name without article shows no case.</summary>
    public bool IsBareName(int start, int first) => first == start && analysis.Words[first].Tag == Tag.Name && analysis.Words[first].Inflection.Case != Cases.Genitive;

    private bool HasFeminineSingular(int noun)
    {
        var entry = Lexicon.German.Find(analysis.Form(noun));
        if (!entry.IsFound || analysis.Words[noun].Stts != Stts.NN || IsAbbreviation(noun)) return true;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun | WordClasses.Name) && reading.Gender == Genders.Feminine && (reading.Number & Numbers.Singular) != 0 && (reading.Case & (Cases.Nominative | Cases.Accusative)) != 0 && !(reading.Is(ReadingTraits.NominalisedAdjective) && analysis.Form(noun).EndsWith("n", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>Those of the word, else of the last part of a compound.</summary>
    private LexiconEntry Readings(int noun)
    {
        var form = analysis.Form(noun);
        var entry = Lexicon.German.Find(form);
        return !entry.IsFound && LexiconCompounds.TryHead(form, out var head, out _) ? head : entry;
    }

    /// <summary>"Bauern", "Soldaten": a subject in the plural alone, though the singular has the form in other cases.</summary>
    private bool IsPluralAsSubject(int noun)
    {
        var found = Numbers.None;
        foreach (var reading in Readings(noun))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return false;
            else if (reading.Is(WordClasses.Noun | WordClasses.Name) && (reading.Case & Cases.Nominative) != 0) found |= reading.Number;
        return found == Numbers.Plural;
    }

    /// <summary>"Beobachter": singular and plural alike, and nothing before it tells.</summary>
    private bool IsEitherNumber(int noun)
    {
        var found = Numbers.None;
        foreach (var reading in Readings(noun))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return true;
            else if (reading.Is(WordClasses.Noun | WordClasses.Name)) found |= reading.Number;
        return found == (Numbers.Singular | Numbers.Plural);
    }

    /// <summary>"Moskaus Forderung", "Paris' Antwort".</summary>
    public bool IsOwner(int word)
    {
        var form = analysis.Form(word);
        return form[^1] is '\'' or '’' || form[^1] is 's' && (!StateAdjectives.IsKnownName(form) || StateAdjectives.IsKnownName(form[..^1]));
    }

    public bool IsAbbreviation(int word) => !analysis.Form(word).ContainsAnyInRange('a', 'z');
}
