using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether somebody of political or public role is meant by some words (<c>lexicon/de/act-parties.tsv</c>, <c>agent-nouns.tsv</c>, names).</summary>
internal static class PartyNouns
{
    private static readonly HeadSet Public = Load("party");
    private static readonly HeadSet Persons = Load("private");
    private static readonly HeadSet Private = new([.. Persons.Nouns, .. Load("thing").Nouns]);
    private static readonly HeadSet Shares = Load("share");

    /// <summary>By the nouns and names at the head of a phrase; a pronoun may be anybody.</summary>
    public static bool Are(TextAnalysis analysis, WordRange words)
    {
        if (analysis.Words[words.First].Tag is Tag.Pronoun or Tag.Determiner && words.Length == 1) return !IsThing(analysis.Form(words.First));
        var hasNoun = false;
        for (var i = words.First; i < words.End; i++)
        {
            if (hasNoun && (analysis.Words[i].Tag is Tag.Article or Tag.Determiner or Tag.Preposition || NounPhrase.IsGenitiveBehind(analysis, i, words.End))) return false;
            if (!hasNoun && analysis.Words[i].Tag == Tag.Adjective && StateAdjectives.Is(analysis.Form(i)) && IsLiving(analysis, i + 1, words.End)) return true;
            if (!analysis.Words[i].IsNominal || IsOwnerOfNext(analysis, i, words.End) || i > words.First && i + 1 < words.End && analysis.Words[i + 1].Stts == Stts.NN && Places.IsOfTown(analysis.Form(i))) continue;
            if (hasNoun && (IsGenitiveOfState(analysis.Form(i)) || IsOwner(analysis, i))) return false;
            if (analysis.Words[i].Stts != Stts.NN) return true;
            if (!hasNoun && i + 1 < words.End && Shares.Has(Nouns.Lemma(analysis.Form(i)))) return Are(analysis, new(i + 1, words.End));
            hasNoun = true;
            if (KindOf(analysis.Form(i)) is not PartyKind.Neither and var kind) return kind == PartyKind.Public;
        }

        return false;
    }

    /// <summary>"die Absage [Petersens]": a name in the genitive.</summary>
    public static bool IsOwner(TextAnalysis analysis, int word) => analysis.Words[word] is { Tag: Tag.Name, Inflection.Case: Cases.Genitive } && analysis.Form(word) is [.., 's'];

    /// <summary>Whether a noun or name by itself means one: the "NATO" of "NATO-Angebot", not the "Software" of "Software-Angebot".</summary>
    public static bool Is(ReadOnlySpan<char> form) => KindOf(form) == PartyKind.Public;

    /// <summary>Whether the noun at the head of a phrase is a person, of private life as well.</summary>
    public static bool IsPerson(TextAnalysis analysis, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (analysis.Words[i].Stts == Stts.NN) return IsPerson(analysis.Form(i), Nouns.Of(analysis.Form(i)));
        return false;
    }

    private static bool IsPerson(ReadOnlySpan<char> form, NounForm noun) => noun.IsPerson ??= Persons.Contains(noun.Lemmas[0]) || SpeechLexicon.IsAgent(form) || IsPerson(form);

    private static PartyKind KindOf(ReadOnlySpan<char> form)
    {
        // "nach Hause", "zu Hause": no house of anybody.
        if (form is "Hause") return PartyKind.Neither;
        var noun = Nouns.Of(form);
        return noun.Kind ??= Judge(form, noun.Lemmas[0]);
    }

    private static PartyKind Judge(ReadOnlySpan<char> form, string lemma)
    {
        if (Private.Has(lemma)) return PartyKind.Private;
        if (Public.Has(lemma) || lemma is [.., 'e'] && Public.Has($"{lemma}r") || SpeechLexicon.IsAgent(form) || IsPlural(form)) return PartyKind.Public;
        if (Private.Contains(lemma)) return PartyKind.Private;
        return IsPerson(form) || IsPublic(form, lemma) ? PartyKind.Public : PartyKind.Neither;
    }

    /// <summary>"Uiguren", "Sunniten", "Muslime": the plural of a people that the lexicon does not know.</summary>
    private static bool IsPlural(ReadOnlySpan<char> form) => form is [.., 'e', 'n'] && (Public.Has(form[..^1]) || Public.Has(form[..^2])) || form is [.., 'e'] && Public.Has(form[..^1]);

    /// <summary>Pronouns for things and facts.</summary>
    private static bool IsThing(ReadOnlySpan<char> form) => form is "das" or "Das" or "dies" or "Dies" or "was" or "Was" or "dieses" or "Dieses" or "alles" or "Alles" or "nichts" or "Nichts" or "etwas";

    /// <summary>"[Russlands] Handlungen".</summary>
    private static bool IsOwnerOfNext(TextAnalysis analysis, int word, int end) =>
        word + 1 < end && analysis.Words[word].Stts == Stts.NE && analysis.Form(word)[^1] is 's' or '\'' or '’' && (analysis.Words[word + 1].Stts == Stts.NN || word + 2 < end && analysis.Words[word + 1].Stts == Stts.ADJA && analysis.Words[word + 2].Stts == Stts.NN);

    /// <summary>"der Beitritt [Moldaus]".</summary>
    private static bool IsGenitiveOfState(ReadOnlySpan<char> form) => form is [.., 's'] && !StateAdjectives.IsState(form) && StateAdjectives.IsState(form[..^1]);

    /// <summary>"kirgisische Ingenieure": of a state, and people by the ending of their noun.</summary>
    private static bool IsLiving(TextAnalysis analysis, int first, int end)
    {
        while (first < end && !analysis.Words[first].IsNominal) first++;
        return first < end && analysis.Form(first) is var form && (form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("ern", StringComparison.Ordinal) || form.EndsWith("eure", StringComparison.Ordinal) || form.EndsWith("euren", StringComparison.Ordinal) || form.EndsWith("innen", StringComparison.Ordinal)) && !Private.Contains(Nouns.Lemma(form));
    }

    /// <summary>"Bewaffnete", "Streikende": an adjective that has become a noun, in a form that is no neuter alone; "Norwegerin", "Terrorist".</summary>
    private static bool IsPerson(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("erin", StringComparison.Ordinal) || form.EndsWith("erinnen", StringComparison.Ordinal) || form.EndsWith("ist", StringComparison.Ordinal) && form.Length > 6 || form.EndsWith("isten", StringComparison.Ordinal)) return true;
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(WordClasses.Noun) && reading.Is(ReadingTraits.NominalisedAdjective) && reading.Gender != Genders.Neuter) return true;
        return false;
    }

    private static bool IsPublic(ReadOnlySpan<char> form, string lemma) => Public.Contains(lemma) || Public.ContainsAnyForm(form) || IsFigure(form) || IsDoubleName(form) || StateAdjectives.IsKnownName(form) || form.LastIndexOf('-') is > 0 and var last && StateAdjectives.IsKnownName(form[(last + 1)..]);

    /// <summary>"Dalai-Lama", "Al-Shabaab": two capitals and no word that the lexicon knows.</summary>
    private static bool IsDoubleName(ReadOnlySpan<char> form) =>
        form.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]) && !Lexicon.German.Find(form[(hyphen + 1)..]).Has(WordClasses.Noun) && !LexiconCompounds.TryHead(form[(hyphen + 1)..], out _, out _);

    /// <summary>Capitals alone: an abbreviation, as of bodies and states.</summary>
    private static bool IsFigure(ReadOnlySpan<char> form) => form.Length > 1 && !form.ContainsAnyInRange('a', 'z') && char.IsUpper(form[0]);

    private static HeadSet Load(string kind) => new(WordList.Rows("lexicon/de/act-parties.tsv").Where(row => row[1] == kind).Select(row => row[0]));
}
