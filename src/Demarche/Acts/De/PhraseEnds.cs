using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Where a phrase ends and another begins with no mark between, and what its head is.</summary>
internal sealed class PhraseEnds(TextAnalysis analysis, ActFrames frames, Func<int, bool> timeWords)
{
    private static readonly string[] Abstract = ["heit", "keit", "schaft", "ität", "tion", "tionen", "ungen", "ismus"];

    private readonly PhraseInflection inflection = new(analysis, timeWords);

    /// <summary>"deren Lieferung [Rom] gefordert hatte": behind a noun that is no title a name begins a phrase.</summary>
    public int OwnerBehind(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (analysis.Words[i].Stts == Stts.NE && analysis.Words[i - 1].Stts == Stts.NN && !SpeechLexicon.IsAgent(analysis.Form(i - 1))) return i;
        return WithoutSecondNoun(start, WithoutFalseGenitive(start, end), default);
    }

    /// <summary>"wies die Forderung [der Premier]": what stands behind the head and cannot be a genitive begins a phrase of its own.</summary>
    public int WithoutFalseGenitive(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (analysis.Words[i].Tag is not (Tag.Article or Tag.Determiner) || !analysis.Words[i - 1].IsNominal && !(analysis.Words[i - 1].Tag == Tag.Number && timeWords(i - 1))) continue;
            if (i == start + 1 && StateAdjectives.IsState(analysis.Form(start))) return i;
            var stop = NounPhrase.End(analysis, i, end);
            if (timeWords(i - 1) && stop > i && (IsDaytime(analysis.Form(i - 1)) || PartyNouns.Are(analysis, new(i, stop)))) return i;
            if ((PhraseCase.Of(analysis, new(i, Math.Max(stop, i + 1))) & Cases.Genitive) == 0) return i;
            if ((PhraseCase.Of(analysis, new(i, Math.Max(stop, i + 1))) & Cases.Dative) != 0 && inflection.Likely(i, Math.Max(stop, i + 1), Cases.None) == Cases.Dative) return i;
        }

        return end;
    }

    /// <summary>"am Abend [der Vereinbarung] zugestimmt": behind them a phrase of its own begins.</summary>
    private static bool IsDaytime(ReadOnlySpan<char> form) => form is "Abend" or "Morgen" or "Mittag" or "Nachmittag" or "Vormittag" or "Nacht" or "Mittwoch" || form.Length > 5 && form.EndsWith("tag", StringComparison.Ordinal) && form is "Montag" or "Dienstag" or "Donnerstag" or "Freitag" or "Samstag" or "Sonntag";

    /// <summary>"in Kürze [Hubschrauber]", "im Mai [Panzer]", "zwingen Menschenrechtlern zufolge [Lehrer]": behind a noun that is neither title nor measure another common noun begins a phrase.</summary>
    public int WithoutSecondNoun(int start, int end, WordRange front)
    {
        if (end <= front.End && start <= front.First + 1 && analysis.Words[start].Tag is Tag.Article or Tag.Determiner or Tag.Adjective && frames.IsA(Nouns.Lemma(analysis.Form(Head(start, end).First)), "named")) return end;
        if (end == front.End && start == front.First && analysis.Words[start].Stts == Stts.NE) return end;
        var isInBrackets = false;
        for (var i = start + 1; i < end; i++)
        {
            // "die NPR ([National Public Radio])": what a name stands for.
            if (i - 1 > start) isInBrackets = analysis.Words[i - 1].Token.Kind switch { TokenKind.OpenBracket => true, TokenKind.CloseBracket => false, _ => isInBrackets };
            if (isInBrackets) continue;
            if (analysis.Form(i - 1) is "Kürze" or "Zukunft" || analysis.Words[i].Tag == Tag.Number && timeWords(i - 1) && !timeWords(i)) return i;
            if (IsNameBefore(i) || analysis.Words[i].Stts == Stts.NN && Places.IsOfTown(analysis.Form(i - 1)) || IsLed(i - 1) || IsNumbered(start, i, end) || IsNameInTitle(start, i, end)) continue;
            if (IsPlaceBehindSeveral(start, i) || IsSecondState(start, i) || IsOwnerOfNext(start, i, end) || IsNameBehindDeed(i, end) || IsNameBehindBody(i, end)) return i;
            if (timeWords(i - 1) && !timeWords(i) && analysis.Words[i].IsNominal && analysis.Words[i - 1].IsNominal) return i;
            if (analysis.Words[i].Stts == Stts.NN && analysis.Words[i - 1].Stts == Stts.NN && !IsTitleOrMeasure(i - 1, i, start)) return i;
            if (analysis.Words[i].IsNominal && analysis.Words[i - 1].Stts == Stts.NE && IsCommonNoun(i) && !IsSurname(i, end) && !inflection.IsOwner(i - 1) && !inflection.IsAbbreviation(i - 1)) return i;
            if (i == start + 1 && analysis.Words[i] is { Stts: Stts.NN, Inflection.Number: Numbers.Plural } && inflection.IsAbbreviation(start) && StateAdjectives.IsKnownName(analysis.Form(start))) return i;
            if (i == start + 1 && IsPluralTakenForName(i)) return i;
            if (i == start + 2 && analysis.Words[i].Stts == Stts.NN && analysis.Words[start].Tag == Tag.Article && inflection.IsAbbreviation(i - 1) && analysis.Form(i - 1) is not ("US" or "UN") && StateAdjectives.IsKnownName(analysis.Form(i - 1))) return i;
        }

        return end;
    }

    /// <summary>"im Zentrum [Barrikaden], die …": no title, and no place that is called by a name.</summary>
    private bool IsPluralTakenForName(int i) =>
        i > 1 && analysis.Words[i].Stts == Stts.NE && analysis.Words[i - 1].Stts == Stts.NN && analysis.Words[i - 2].Stts == Stts.APPRART && !SpeechLexicon.IsAgent(analysis.Form(i - 1)) && !frames.IsA(Nouns.Lemma(analysis.Form(i - 1)), "site") && IsCommonNoun(i) && HasPlural(analysis.Form(i));

    private static bool HasPlural(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(WordClasses.Noun) && IsDativePlural(reading)) return true;
        return false;
    }

    /// <summary>"bei einem Angriff [Karim Soltan] töteten": no deed is called by a name.</summary>
    private bool IsNameBehindDeed(int i, int end) =>
        analysis.Words[i].Stts == Stts.NE && analysis.Words[i - 1].Stts == Stts.NN && (NounPhrase.IsFirstName(analysis, i) || LastName(i, end) > i) && analysis.Form(LastName(i, end)) is not [.., 's'] && Nouns.Lemma(analysis.Form(i - 1)) is var noun && (frames.IsA(noun, "assault") || frames.IsA(noun, "talk") || frames.IsA(noun, "suffered"));

    /// <summary>"erklärte die US-Regierung [Soltan] zum Feind", "nahm die Polizei [Kurt Lanz] fest": a body that is called by its state has no name behind it, and none that of a person.</summary>
    private bool IsNameBehindBody(int i, int end)
    {
        if (analysis.Words[i].Stts != Stts.NE || analysis.Words[i - 1].Stts != Stts.NN) return false;
        var body = analysis.Form(i - 1);
        var noun = Nouns.Lemma(body);
        if (body.IndexOf('-') is > 0 and var hyphen && PartyNouns.Is(body[..hyphen])) return frames.IsA(noun, "seat") && !frames.IsA(noun, "envoy");
        return LastName(i, end) > i && NounPhrase.IsFirstName(analysis, i) && (frames.IsA(noun, "organ") || noun is "Regierung" or "Armee" or "Miliz");
    }

    private int LastName(int i, int end)
    {
        while (i + 1 < end && analysis.Words[i + 1].Stts == Stts.NE) i++;
        return i;
    }

    /// <summary>"dass die Ärzte [Lanz' Frau] warnten": a name in the genitive before a noun begins a phrase behind one with an article.</summary>
    private bool IsOwnerOfNext(int start, int i, int end) =>
        i > start + 1 && i + 1 < end && analysis.Words[start].Tag == Tag.Article && analysis.Words[i - 1].Stts == Stts.NN && analysis.Words[i].Stts == Stts.NE && inflection.IsOwner(i) && analysis.Words[i + 1].Stts == Stts.NN;

    /// <summary>"Den Haag [Moskau]", "Schweden 2014 [Palästina]": behind a name the name of a state begins a phrase, but "Long Island" is one.</summary>
    private bool IsSecondState(int start, int i)
    {
        if (analysis.Words[i].Stts != Stts.NE || analysis.Words[i - 1].Stts != Stts.NE && !IsNameOfNouns(start, i) && !(analysis.Words[i - 1].Tag == Tag.Number && i > start + 1 && analysis.Words[i - 2].Stts == Stts.NE)) return false;
        return StateAdjectives.IsState(analysis.Form(i)) && analysis.Form(i) is not "Island";
    }

    /// <summary>"die Vereinigten Staaten", "den Vereinten Nationen".</summary>
    private bool IsNameOfNouns(int start, int end) =>
        end > start + 1 && analysis.Form(end - 1) is "Staaten" or "Nationen" or "Emirate" or "Emiraten" && analysis.Form(end - 2) is "Vereinigten" or "Vereinigte" or "Vereinten" or "Vereinte" or "Arabischen" or "Arabische";

    /// <summary>"Präsident Paolo [Stein]": the last word behind a first name that is no place's and no plural.</summary>
    private bool IsSurname(int i, int end) => i == end - 1 && i > 1 && analysis.Words[i - 2].Stts == Stts.NN && NounPhrase.IsFirstName(analysis, i - 1) && analysis.Words[i].Inflection.Number != Numbers.Plural;

    /// <summary>"das [Auswärtige] Amt", "das [Rote] Kreuz": a capital adjective before a noun makes a name with it.</summary>
    private bool IsNameBefore(int i)
    {
        if (analysis.Words[i].Stts != Stts.NN || i < 2 || analysis.Words[i - 2].Tag is not (Tag.Article or Tag.Determiner or Tag.Preposition) && !inflection.IsOwner(i - 2) && analysis.Form(i - 2) is not ("Internationale" or "Internationalen")) return false;
        if (analysis.Form(i - 1) is "Internationale" or "Internationalen" or "Hohe" or "Hohen") return true;
        if (analysis.Words[i - 1].Stts != Stts.NN) return analysis.Words[i - 1].Stts == Stts.NE && NounPhrase.IsCapitalised(analysis.Form(i - 1));
        foreach (var reading in Lexicon.German.Find(analysis.Form(i - 1)))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return Agrees(analysis.Form(i - 2), analysis.Form(i)) && !SpeechLexicon.IsAgent(analysis.Form(i - 1)) && analysis.Form(i - 1) is not ("Grünen" or "Linken" or "Linke" or "Liberalen" or "Konservativen");
        return false;
    }

    /// <summary>"den [Vereinten] Nationen", but not "den [Verletzten] Hilfe", "dem [Angeklagten] Untreue": whether a noun can have a determiner that ends like this.</summary>
    private static bool Agrees(ReadOnlySpan<char> determiner, ReadOnlySpan<char> noun)
    {
        var entry = Lexicon.German.Find(noun);
        if (determiner is not [.., 'e', 'n' or 'm'] || !entry.IsFound && !LexiconCompounds.TryHead(noun, out entry, out _)) return true;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun) && (determiner[^1] == 'n' ? IsDativePlural(reading) || reading.Gender == Genders.Masculine && reading.Case.HasFlag(Cases.Accusative) : reading.Gender != Genders.Feminine && reading.Case.HasFlag(Cases.Dative) && reading.Number.HasFlag(Numbers.Singular))) return true;
        return false;
    }

    private static bool IsDativePlural(Reading reading) => reading.Number.HasFlag(Numbers.Plural) && reading.Case.HasFlag(Cases.Dative);

    /// <summary>"bot den Parteien [Genf] an": several are not called by one name of a place.</summary>
    private bool IsPlaceBehindSeveral(int start, int i)
    {
        if (analysis.Words[i].Stts != Stts.NE || analysis.Words[i - 1].Stts != Stts.NN || analysis.Form(start) is not ("den" or "Den" or "beiden" or "Beiden" or "allen" or "Allen") || i + 1 >= analysis.Words.Length || analysis.Words[i + 1].Tag == Tag.Coordinator || analysis.Words[i + 1].Token.Kind is TokenKind.Comma or TokenKind.Dash) return false;
        var entry = Lexicon.German.Find(analysis.Form(i - 1));
        if (!PlacePhrase.IsPlace(analysis.Form(i)) || !entry.IsFound && !LexiconCompounds.TryHead(analysis.Form(i - 1), out entry, out _)) return false;
        var isSeveral = false;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun) && reading.Number.HasFlag(Numbers.Singular) && !reading.Is(ReadingTraits.NominalisedAdjective)) return false;
            else isSeveral |= IsDativePlural(reading);
        return isSeveral;
    }

    /// <summary>"die [Nato-geführte] Truppe": small behind its hyphen, and so no noun.</summary>
    private bool IsLed(int word) => analysis.Form(word) is var form && form.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && char.IsLower(form[hyphen + 1]) && form[^1] is 'e' or 'n' or 'r' or 's' or 'm';

    /// <summary>"Nord [Stream] 2": behind a name, with a number behind it.</summary>
    private bool IsNumbered(int start, int i, int end) => i > start && i + 2 == end && analysis.Words[i].IsNominal && analysis.Words[i - 1].IsNominal && analysis.Form(i + 1) is [>= '1' and <= '9'];

    /// <summary>", Sprecherin der Organisation [Aufbruch],": between commas and behind a title no other phrase begins.</summary>
    private bool IsNameInTitle(int start, int i, int end)
    {
        if (i + 1 != end || end >= analysis.Words.Length || start == 0 || analysis.Words[end].Token.Kind != TokenKind.Comma || analysis.Words[start - 1].Token.Kind != TokenKind.Comma) return false;
        var head = Head(start, end).First;
        return head + 1 < i && analysis.Words[head + 1].Tag == Tag.Article && SpeechLexicon.IsAgent(analysis.Form(head)) && frames.IsA(Nouns.Lemma(analysis.Form(i - 1)), "named");
    }

    private bool IsCommonNoun(int word)
    {
        var found = false;
        if (StateAdjectives.IsKnownName(analysis.Form(word))) return false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(word)))
        {
            if (reading.Is(WordClasses.Name) && analysis.Words[word].Stts != Stts.NN) return false;
            found |= reading.Is(WordClasses.Noun);
        }

        return found || IsAbstract(analysis.Form(word)) || analysis.Words[word].Stts == Stts.NN && LexiconCompounds.TryHead(analysis.Form(word), out _, out _);
    }

    /// <summary>By the endings that make nouns of adjectives and verbs.</summary>
    private static bool IsAbstract(ReadOnlySpan<char> form)
    {
        foreach (var ending in Abstract)
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsTitleOrMeasure(int word, int next, int start) =>
        word > start && analysis.Words[word - 1].Tag is Tag.Number && !PartyNouns.Is(analysis.Form(word)) || SpeechLexicon.IsAgent(analysis.Form(word)) && !IsCommonNoun(next) || analysis.Form(word) is "Millionen" or "Milliarden" or "Million" or "Milliarde" or "Zehntausende" or "Zehntausenden" or "Hunderte" or "Hunderten" or "Tausende" or "Tausenden" or "Hunderttausende" or "Dutzende" or "Dutzenden" or "Dutzend" or "Prozent" || analysis.Form(word)[^1] == '-' || !char.IsLetter(analysis.Form(word)[^1]) || IsGroupOf(word, next, start);

    /// <summary>"ein [Trupp] Soldaten", "eine [Salve] Raketen".</summary>
    private bool IsGroupOf(int word, int next, int start) => word > start && analysis.Words[next].Inflection.Number == Numbers.Plural && analysis.Words[start].Tag is Tag.Article or Tag.Determiner && frames.IsA(Nouns.Lemma(analysis.Form(word)), "group");

    public (int First, int End) Head(int start, int end)
    {
        var first = start;
        while (first < end && (!analysis.Words[first].IsNominal || first > start && first + 1 < end && analysis.Words[first + 1].Stts == Stts.NN && Places.IsOfTown(analysis.Form(first)))) first++;
        // Behind a genitive that stands in front ("die von Russland …") the last run before a genitive article counts.
        var last = first;
        while (last < end && (analysis.Words[last].IsNominal || analysis.Words[last].Tag == Tag.Number && !NounPhrase.IsGenitiveBehind(analysis, last, end))) last++;
        if (last < end && (analysis.Words[last].Tag is Tag.Adjective or Tag.Preposition or Tag.Participle && !(last > first && char.IsUpper(analysis.Form(last)[0])) || analysis.Words[last].Token.Kind == TokenKind.OpenBracket || analysis.Words[last].Tag == Tag.Coordinator && analysis.Words[start + 1].Tag == Tag.Preposition) && !HasGenitive(last, end) && Later(last, end) is { } later) return later;
        return first < end ? (first, Math.Max(last, first + 1)) : (end - 1, end);
    }

    /// <summary>"die Einfuhr [spanischer Melonen]"; a group is who is in it: "eine Gruppe [spanischer Senatoren]".</summary>
    private bool HasGenitive(int at, int end) => NounPhrase.IsGenitiveBehind(analysis, at, end) && !frames.IsA(Nouns.Lemma(analysis.Form(at - 1)), "group");

    private (int First, int End)? Later(int at, int end)
    {
        var i = at;
        while (i < end && !(analysis.Words[i].Tag is Tag.Adjective or Tag.Participle && (analysis.Words[i - 1].IsNominal || analysis.Words[i - 1].Tag is Tag.Adverb or Tag.Number || analysis.Words[i - 1].Token.Kind == TokenKind.CloseBracket) && i + 1 < end && (analysis.Words[i + 1].IsNominal || analysis.Words[i + 1].Tag == Tag.Adjective || analysis.Words[i + 1].Token.Kind == TokenKind.Quote))) i++;
        while (i < end && !analysis.Words[i].IsNominal) i++;
        if (i >= end) return null;
        var last = i;
        while (last < end && analysis.Words[last].IsNominal) last++;
        return (i, last);
    }
}
