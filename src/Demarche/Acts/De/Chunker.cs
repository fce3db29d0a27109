using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Finds the noun phrases of a stretch of words.</summary>
/// <param name="analysis">The text.</param>
/// <param name="frames">The frames, which say what nouns are.</param>
/// <param name="timeWords">Whether a word belongs to an expression of time.</param>
internal sealed class Chunker(TextAnalysis analysis, ActFrames frames, Func<int, bool> timeWords)
{
    private bool isPassive;

    /// <summary>What stands in front of the verb of a main clause: one phrase.</summary>
    private WordRange front;

    /// <summary>The phrases of a verb's stretches, in text order.</summary>
    public List<Chunk> Of(VerbUnit unit)
    {
        List<Chunk> chunks = [];
        isPassive = unit.IsPassive || unit.IsWithSein;
        front = unit.Zone is { Kind: ClauseKind.Main, IsConditional: false } && unit.Finite > unit.First ? new(unit.First, unit.Finite) : default;
        var relative = unit.Zone.Kind == ClauseKind.Relative ? unit.Zone.First : -1;
        foreach (var part in unit.Parts)
            for (var i = part.First; i < part.End && !IsSource(part); i++)
            {
                if (Bounded(unit, chunks, i, part.End) is > 0 and var more && At(-1, i + more, part.End) is { } counted)
                {
                    chunks.Add(counted with { First = i, Likely = more == 1 ? Cases.None : counted.Likely });
                    i = counted.End - 1;
                    continue;
                }

                if (analysis.Form(i) is "sondern" && chunks.Count > 0 && IsDenied(chunks[^1])) chunks.RemoveAt(chunks.Count - 1);
                if (IsExample(part, i))
                {
                    if (IsBehindVerbs(unit, part)) return chunks;
                    i = EndOfExamples(unit, part, i);
                    continue;
                }

                if (analysis.Words[i].Stts == Stts.ADJD && i + 1 < part.End && analysis.Words[i + 1].Stts == Stts.NN) continue;
                if (analysis.Words[i].Tag == Tag.Adverb && analysis.Form(i) is "auch" or "sogar" or "selbst" or "erneut" or "bereits" or "Auch" or "Sogar" or "Selbst" or "Erneut" or "Bereits") continue;
                var governor = Governs(i, part.End) && !(i == unit.Zone.First && unit.Zone.Kind == ClauseKind.Adverbial && analysis.Words[i].Tag != Tag.Preposition) ? i : -1;
                var start = governor < 0 ? i : i + 1;
                if (governor >= 0 && analysis.Words[start].Tag == Tag.Adverb && timeWords(start))
                {
                    i = start;
                    continue;
                }

                while (governor >= 0 && start + 1 < part.End && IsBetween(start)) start++;
                var bound = governor >= 0 ? Bounds.Before(analysis, start, part.End) : 0;
                start += bound;
                var isRelative = relative >= 0 && start <= relative + 1 && i == relative && analysis.Form(start) is "der" or "die" or "das" or "den" or "dem" or "denen" or "welche" or "welcher" or "welches";
                if (chunks.Count > 0 && analysis.Form(i) is "zufolge" && chunks[^1] is { IsGoverned: false } source && source.End >= i - 1)
                {
                    chunks.RemoveAt(chunks.Count - 1);
                    continue;
                }

                if ((isRelative ? Pronoun(governor, start, part.End) : At(governor, start, part.End)) is not { } chunk) continue;
                i = chunk.End - 1;
                if (bound > 0) chunk = chunk with { First = start - bound };
                if (JoinedOver(unit, chunks, chunk) is { } subject) chunks[^1] = subject;
                else if (chunks.Count == 0 || Joined(chunks[^1], chunk) is not { } joined) chunks.Add(chunk);
                else chunks[^1] = joined;
            }

        return chunks;
    }

    /// <summary>"bis zu 100", "mehr als 100", as a subject "über 100": how many words bound a number; 0 for none.</summary>
    private int Bounded(VerbUnit unit, List<Chunk> chunks, int i, int end)
    {
        if (analysis.Form(i) is "über" or "Über" && i + 1 < end && analysis.Words[i + 1].Tag == Tag.Number && (i == unit.First || i - 1 == unit.Finite) && chunks.TrueForAll(chunk => chunk.IsGoverned)) return 1;
        if (i + 2 >= end || analysis.Words[i + 2].Tag != Tag.Number || i > 0 && analysis.Words[i - 1].Tag == Tag.Preposition) return 0;
        return analysis.Form(i) is "bis" or "Bis" && analysis.Form(i + 1) is "zu" || analysis.Form(i) is "mehr" or "Mehr" or "weniger" or "Weniger" && analysis.Form(i + 1) is "als" ? 2 : 0;
    }

    /// <summary>", so der Minister,": whose words these are.</summary>
    private bool IsSource(WordRange part) => part.First > 0 && part.Length > 1 && analysis.Form(part.First) is "so" && analysis.Words[part.First - 1].Token.Kind == TokenKind.Comma && NounPhrase.End(analysis, part.First + 1, part.End) > part.First + 1;

    /// <summary>What names some of what was said before: "[darunter 283 Tonnen Munition]"; none where nothing does.</summary>
    public WordRange? Examples(List<WordRange> parts)
    {
        foreach (var part in parts)
            for (var i = part.First + 1; i < part.End; i++)
                if (IsExample(part, i)) return new(i, parts[^1].End);
        return null;
    }

    /// <summary>"darunter auch …": what follows names some of what was said before.</summary>
    private bool IsExample(WordRange part, int i) => i > part.First && (analysis.Form(i - 1) is "darunter" && IsAtEdge(part, i - 1) || i > part.First + 1 && analysis.Form(i - 1) is "ihnen" && analysis.Form(i - 2) is "unter" && IsAtEdge(part, i - 2));

    /// <summary>"nicht [Truppen], sondern Berater", "[keine Truppen], sondern Berater".</summary>
    private bool IsDenied(Chunk chunk) => Negation.Is(analysis, chunk.First) || chunk.Start > 0 && analysis.Form(chunk.Start - 1) is "nicht" or "Nicht";

    /// <summary>The last comma in front of the verb, where the examples stand between commas; else the last word.</summary>
    private int EndOfExamples(VerbUnit unit, WordRange part, int i)
    {
        for (var end = Math.Min(unit.Main, part.End) - 1; end > i; end--)
            if (analysis.Words[end].Token.Kind == TokenKind.Comma) return end;
        return part.End;
    }

    /// <summary>"nahm 20 Menschen fest, [darunter X], der Anwalt von Y": nothing behind it belongs to the verb.</summary>
    private bool IsBehindVerbs(VerbUnit unit, WordRange part)
    {
        for (var i = part.First; i < unit.End; i++)
            if (unit.Holds(i) && analysis.Words[i].Tag is Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated) return false;
        return true;
    }

    private bool IsAtEdge(WordRange part, int i) => i == part.First || analysis.Words[i - 1].Token.Kind == TokenKind.Comma;

    private bool Governs(int i, int end) => i + 1 < end && (analysis.Words[i].Stts is Stts.APPR or Stts.APPRART || analysis.Form(i) is "wie" && i > 0 && analysis.Words[i - 1].IsNominal || analysis.Form(i) is "als" or "Als" && !(i > 0 && analysis.Form(i - 1) is "mehr" or "Mehr" or "weniger" or "Weniger"));

    /// <summary>"gegen [auch] …", "in [erneut] …".</summary>
    private bool IsBetween(int i) => analysis.Words[i].Tag == Tag.Adverb && analysis.Words[i].Stts is not (Stts.PAV or Stts.PIS) && analysis.Words[i].Tag != Tag.Pronoun;

    private Chunk? At(int governor, int start, int limit)
    {
        var word = analysis.Words[start];
        if (PartOf(start, limit) is > 0 and var whole) return Share(governor, start, whole);
        var noun = QuotedJudgement.NounBehind(analysis, start, limit);
        if (noun is null && (word.Tag == Tag.Pronoun || word.Stts == Stts.PRELAT || IsThisOne(start, limit))) return Pronoun(governor, start, limit);
        if (IsQuotedClause(start)) return null;
        var attributed = LongAttributes.End(analysis, start, limit);
        var end = noun is { } attribute ? NounPhrase.End(analysis, attribute, limit) : governor >= 0 && IsYear(start) ? start + 1 : attributed ?? NounPhrase.End(analysis, start, limit);
        if (end == start) return governor < 0 && Pointers.IsBare(analysis, start, limit) ? Pronoun(governor, start, limit) : null;
        if (end == start + 1 && end < limit && analysis.Words[start].Stts == Stts.NE && IsOwner(start) && analysis.Words[end].Stts == Stts.ADJA) end = NounPhrase.End(analysis, end, limit);
        if (end == start + 1 && IsObjectOfParticiple(start, limit)) end = NounPhrase.End(analysis, end, limit);
        var core = attributed is null ? start : Head(start, end).First;
        end = WithoutSecondNoun(core, WithoutFalseGenitive(core, QuotedJudgement.Cut(analysis, start, end)));
        var (first, last) = Head(start, end);
        if (IsGroup(end - 1, end, limit) && NounPhrase.End(analysis, end + 1, limit) is var those && those > end + 1) ((first, last), end) = (Head(end + 1, those), those);
        var range = new WordRange(start, Math.Max(last, start + 1));
        var isAttributed = first > start + 1 && analysis.Words[start + 1].Tag == Tag.Preposition && analysis.Words[start].Tag is Tag.Article or Tag.Determiner;
        var possible = IsTitled(start, end) ? AllCases & ~Cases.Genitive : isAttributed ? LongAttributes.CasesOf(analysis, start, first, last) : PhraseCase.Of(analysis, range) & StrongCases(start, last);
        return new(governor, start, Seats.End(analysis, frames, end - 1, end, limit, isPassive), first, last)
        {
            Possible = possible,
            Likely = IsBareName(start, first) ? Cases.None : isAttributed ? Likely(start, start + 1, possible) : Likely(start, last, possible),
            Number = Number(start, first, last),
            IsTime = IsTime(start, first, last) && !(governor >= 0 && analysis.Form(governor) is "zu"),
        };
    }

    /// <summary>"eine Gruppe [von Soldaten]", "Dutzende [von Booten]".</summary>
    private bool IsGroup(int noun, int end, int limit) => end + 1 < limit && analysis.Form(end) is "von" && analysis.Words[noun].Stts == Stts.NN && frames.IsA(Nouns.Lemma(analysis.Form(noun)), "group");

    /// <summary>"hätten [„Zivilisten kaltblütig getötet“]": no name, as a verb ends it.</summary>
    private bool IsQuotedClause(int mark) =>
        analysis.Words[mark].Token.Kind == TokenKind.Quote && analysis.QuotationOf(mark) is >= 0 and var q && analysis.Quotations[q].End - 2 is var last && last > mark && analysis.Words[last].Tag is Tag.Participle or Tag.Infinitive or Tag.Finite;

    /// <summary>"beschuldigte [dieser] Israel".</summary>
    private bool IsThisOne(int word, int limit) => analysis.Form(word) is "dieser" or "Dieser" && word + 1 < limit && analysis.Words[word + 1].Stts == Stts.NE;

    /// <summary>"[Steine] werfende Demonstranten".</summary>
    private bool IsObjectOfParticiple(int noun, int limit) =>
        noun + 2 < limit && analysis.Words[noun].Stts == Stts.NN && analysis.Words[noun + 1].Stts == Stts.ADJA && analysis.Words[noun + 2].Stts == Stts.NN && analysis.Form(noun + 1) is [.., 'e', 'n', 'd', 'e'] or [.., 'e', 'n', 'd', 'e', 'n' or 'r'] && !PartyNouns.Are(analysis, new(noun, noun + 1));

    /// <summary>"mit [Präsident] Abdullahi": a title before a name has no ending.</summary>
    private bool IsTitled(int start, int end) => start + 1 < end && analysis.Words[start].Stts == Stts.NN && analysis.Words[start + 1].Stts == Stts.NE && SpeechLexicon.IsAgent(analysis.Form(start));

    /// <summary>"seit [2018] Erkenntnisse".</summary>
    private bool IsYear(int word) => analysis.Words[word].Tag == Tag.Number && analysis.Form(word) is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] && timeWords(word) && word + 1 < analysis.Words.Length && !timeWords(word + 1);

    /// <summary>The end of "[zwei] der Länder", "[einer] der 54 Rebellen"; 0 for none.</summary>
    private int PartOf(int start, int limit)
    {
        if (analysis.Words[start].Tag != Tag.Number && analysis.Form(start) is not ("einer" or "Einer" or "eines" or "Eines" or "keiner" or "Keiner") || start + 2 >= limit || analysis.Form(start + 1) is not "der") return 0;
        var end = NounPhrase.End(analysis, start + 1, limit);
        return end > start + 2 && (PhraseCase.Of(analysis, new(start + 1, end)) & Cases.Genitive) != 0 ? end : 0;
    }

    private Chunk Share(int governor, int start, int end)
    {
        var (first, last) = Head(start + 1, end);
        return new(governor, start, Math.Max(last, start + 2), first, last) { Possible = AllCases & ~Cases.Genitive, Likely = Cases.None, Number = analysis.Words[start].Tag == Tag.Number ? Numbers.Plural : Numbers.Singular };
    }

    private const Cases AllCases = Cases.Nominative | Cases.Genitive | Cases.Dative | Cases.Accusative;

    /// <summary>What the ending of an adjective without article allows: "ausländische Gäste" stand in another case than "ausländischen Gästen".</summary>
    private Cases StrongCases(int start, int end)
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

    private Chunk Pronoun(int governor, int start, int limit)
    {
        // "deren Sprecher", "beide Seiten" belong to the noun behind them.
        if (analysis.Form(start) is "deren" or "dessen" or "Deren" or "Dessen" or "beide" or "alle" or "viele" or "einige" or "mehrere" or "keiner" or "Beide" or "Alle" or "Viele" or "Einige" or "Mehrere" && NounPhrase.End(analysis, start + 1, limit) is var end && end > start + 1 && analysis.Words[start + 1].Tag is not (Tag.Article or Tag.Determiner))
        {
            if (OwnerBehind(start + 1, end) is var cut && cut < end) end = cut;
            var (first, last) = Head(start + 1, end);
            return new(governor, start, end, first, last) { Possible = PhraseCase.Of(analysis, new(start + 1, last)), Likely = Likely(start + 1, last, Cases.None), Number = analysis.Form(start) is "deren" or "dessen" or "Deren" or "Dessen" or "keiner" ? Number(start + 1, first, last) : Numbers.Plural, IsTime = IsTime(start + 1, first, last) };
        }

        var possible = PhraseCase.Of(analysis, new(start, start + 1));
        var likely = analysis.Words[start].Stts == Stts.PPER && (possible & Cases.Nominative) != 0 ? Cases.Nominative : Likely(start, start + 1, possible);
        return new(governor, start, start + 1, start, start + 1) { Possible = possible, Likely = likely, Number = analysis.Form(start) is "sie" or "Sie" or "die" or "Die" ? Numbers.None : analysis.Words[start].Inflection.Number, IsPronoun = true, IsTime = timeWords(start) };
    }

    /// <summary>"deren Lieferung [Rom] gefordert hatte": behind a noun that is no title a name begins a phrase.</summary>
    private int OwnerBehind(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (analysis.Words[i].Stts == Stts.NE && analysis.Words[i - 1].Stts == Stts.NN && !SpeechLexicon.IsAgent(analysis.Form(i - 1))) return i;
        return WithoutSecondNoun(start, WithoutFalseGenitive(start, end));
    }

    /// <summary>"wies die Forderung [der Premier]": what stands behind the head and cannot be a genitive begins a phrase of its own.</summary>
    private int WithoutFalseGenitive(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (analysis.Words[i].Tag is not (Tag.Article or Tag.Determiner) || !analysis.Words[i - 1].IsNominal && !(analysis.Words[i - 1].Tag == Tag.Number && timeWords(i - 1))) continue;
            if (i == start + 1 && StateAdjectives.IsState(analysis.Form(start))) return i;
            var stop = NounPhrase.End(analysis, i, end);
            if (timeWords(i - 1) && stop > i && (IsDaytime(analysis.Form(i - 1)) || PartyNouns.Are(analysis, new(i, stop)))) return i;
            if ((PhraseCase.Of(analysis, new(i, Math.Max(stop, i + 1))) & Cases.Genitive) == 0) return i;
            if ((PhraseCase.Of(analysis, new(i, Math.Max(stop, i + 1))) & Cases.Dative) != 0 && Likely(i, Math.Max(stop, i + 1), Cases.None) == Cases.Dative) return i;
        }

        return end;
    }

    /// <summary>"am Abend [der Vereinbarung] zugestimmt": behind them a phrase of its own begins.</summary>
    private static bool IsDaytime(ReadOnlySpan<char> form) => form is "Abend" or "Morgen" or "Mittag" or "Nachmittag" or "Vormittag" or "Nacht" or "Mittwoch" || form.Length > 5 && form.EndsWith("tag", StringComparison.Ordinal) && form is "Montag" or "Dienstag" or "Donnerstag" or "Freitag" or "Samstag" or "Sonntag";

    /// <summary>"in Kürze [Hubschrauber]", "im Mai [Panzer]", "zwingen Menschenrechtlern zufolge [Lehrer]": behind a noun that is neither title nor measure another common noun begins a phrase.</summary>
    private int WithoutSecondNoun(int start, int end)
    {
        if (end == front.End && start <= front.First + 1 && analysis.Words[start].Tag is Tag.Article or Tag.Determiner or Tag.Adjective && frames.IsA(Nouns.Lemma(analysis.Form(Head(start, end).First)), "named")) return end;
        for (var i = start + 1; i < end; i++)
        {
            if (analysis.Form(i - 1) is "Kürze" or "Zukunft" || analysis.Words[i].Tag == Tag.Number && timeWords(i - 1) && !timeWords(i)) return i;
            if (IsNameBefore(i) || i - 1 > start && analysis.Words[i].Stts == Stts.NN && Places.IsOfTown(analysis.Form(i - 1)) || IsLed(i - 1) || IsNumbered(start, i, end)) continue;
            if (IsSecondState(start, i)) return i;
            if (timeWords(i - 1) && !timeWords(i) && analysis.Words[i].IsNominal && analysis.Words[i - 1].IsNominal) return i;
            if (analysis.Words[i].Stts == Stts.NN && analysis.Words[i - 1].Stts == Stts.NN && !IsTitleOrMeasure(i - 1, i, start)) return i;
            if (analysis.Words[i].IsNominal && analysis.Words[i - 1].Stts == Stts.NE && IsCommonNoun(i) && !IsOwner(i - 1) && !IsAbbreviation(i - 1)) return i;
            if (i == start + 2 && analysis.Words[i].Stts == Stts.NN && analysis.Words[start].Tag == Tag.Article && IsAbbreviation(i - 1) && analysis.Form(i - 1) is not ("US" or "UN") && StateAdjectives.IsKnownName(analysis.Form(i - 1))) return i;
        }

        return end;
    }

    /// <summary>"Den Haag [Moskau]", "Schweden 2014 [Palästina]": behind a name the name of a state begins a phrase.</summary>
    private bool IsSecondState(int start, int i)
    {
        if (analysis.Words[i].Stts != Stts.NE || analysis.Words[i - 1].Stts != Stts.NE && !IsNameOfNouns(start, i) && !(analysis.Words[i - 1].Tag == Tag.Number && i > start + 1 && analysis.Words[i - 2].Stts == Stts.NE)) return false;
        return StateAdjectives.IsState(analysis.Form(i));
    }

    /// <summary>"die Vereinigten Staaten", "den Vereinten Nationen".</summary>
    private bool IsNameOfNouns(int start, int end) =>
        end > start + 1 && analysis.Form(end - 1) is "Staaten" or "Nationen" or "Emirate" or "Emiraten" && analysis.Form(end - 2) is "Vereinigten" or "Vereinigte" or "Vereinten" or "Vereinte" or "Arabischen" or "Arabische";

    /// <summary>"das [Auswärtige] Amt", "das [Rote] Kreuz": a capital adjective before a noun makes a name with it.</summary>
    private bool IsNameBefore(int i)
    {
        if (analysis.Words[i].Stts != Stts.NN || i < 2 || analysis.Words[i - 2].Tag is not (Tag.Article or Tag.Determiner or Tag.Preposition) && analysis.Form(i - 2) is not ("Internationale" or "Internationalen")) return false;
        if (analysis.Form(i - 1) is "Internationale" or "Internationalen" or "Hohe" or "Hohen") return true;
        if (analysis.Words[i - 1].Stts != Stts.NN) return false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(i - 1)))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return true;
        return false;
    }

    /// <summary>"die [Nato-geführte] Truppe": small behind its hyphen, and so no noun.</summary>
    private bool IsLed(int word) => analysis.Form(word) is var form && form.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < form.Length && char.IsLower(form[hyphen + 1]) && form[^1] is 'e' or 'n' or 'r' or 's' or 'm';

    /// <summary>"Nord [Stream] 2": behind a name, with a number behind it.</summary>
    private bool IsNumbered(int start, int i, int end) => i > start && i + 2 == end && analysis.Words[i].IsNominal && analysis.Words[i - 1].IsNominal && analysis.Form(i + 1) is [>= '1' and <= '9'];

    /// <summary>"Moskaus Forderung", "Paris' Antwort".</summary>
    private bool IsOwner(int word)
    {
        var form = analysis.Form(word);
        return form[^1] is '\'' or '’' or 'x' or 'z' || form[^1] is 's' && (!StateAdjectives.IsState(form) || StateAdjectives.IsState(form[..^1]));
    }

    private bool IsAbbreviation(int word) => !analysis.Form(word).ContainsAnyInRange('a', 'z');

    private bool IsCommonNoun(int word)
    {
        var found = false;
        if (StateAdjectives.IsKnownName(analysis.Form(word))) return false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(word)))
        {
            if (reading.Is(WordClasses.Name) && analysis.Words[word].Stts != Stts.NN) return false;
            found |= reading.Is(WordClasses.Noun);
        }

        return found || analysis.Words[word].Stts == Stts.NN && (analysis.Form(word).EndsWith("heit", StringComparison.Ordinal) || analysis.Form(word).EndsWith("keit", StringComparison.Ordinal)) || analysis.Words[word].Stts == Stts.NN && LexiconCompounds.TryHead(analysis.Form(word), out _, out _);
    }

    private bool IsTitleOrMeasure(int word, int next, int start) =>
        word > start && analysis.Words[word - 1].Tag is Tag.Number || SpeechLexicon.IsAgent(analysis.Form(word)) && !IsCommonNoun(next) || analysis.Form(word) is "Millionen" or "Milliarden" or "Million" or "Milliarde" or "Zehntausende" or "Zehntausenden" or "Hunderte" or "Hunderten" or "Tausende" or "Tausenden" or "Hunderttausende" or "Dutzende" or "Dutzenden" or "Dutzend" or "Prozent" || analysis.Form(word)[^1] == '-' || !char.IsLetter(analysis.Form(word)[^1]);

    private (int First, int End) Head(int start, int end)
    {
        var first = start;
        while (first < end && (!analysis.Words[first].IsNominal || first > start && first + 1 < end && analysis.Words[first + 1].Stts == Stts.NN && Places.IsOfTown(analysis.Form(first)))) first++;
        // Behind a genitive that stands in front ("die von Russland …") the last run before a genitive article counts.
        var last = first;
        while (last < end && (analysis.Words[last].IsNominal || analysis.Words[last].Tag == Tag.Number)) last++;
        if (last < end && (analysis.Words[last].Tag is Tag.Adjective or Tag.Preposition or Tag.Participle && !(last > first && char.IsUpper(analysis.Form(last)[0])) || analysis.Words[last].Token.Kind == TokenKind.OpenBracket) && Later(last, end) is { } later) return later;
        return first < end ? (first, Math.Max(last, first + 1)) : (end - 1, end);
    }

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

    /// <summary>"[Chinas] Außenminister": stands in the genitive whatever the phrase does.</summary>
    private bool IsOwnerInFront(int word, int end) => word + 1 < end && analysis.Words[word].Tag == Tag.Name && IsOwner(word) && analysis.Words[word + 1].Stts is Stts.NN or Stts.ADJA;

    private Cases Likely(int start, int end, Cases possible)
    {
        for (var i = start; i < end; i++)
            if (!IsOwnerInFront(i, end) && analysis.Words[i].Inflection.Case is not Cases.None and var found && (possible == Cases.None || (possible & found) != 0)) return found;
        return Cases.None;
    }

    private Numbers Number(int start, int first, int last)
    {
        for (var i = start; i < last; i++)
            if (analysis.Words[i].Tag == Tag.Number && analysis.Form(i) is not ("ein" or "eine" or "1") && !(i > start && timeWords(i))) return i < first ? Numbers.Plural : Numbers.None;
        if (first > start && analysis.Form(start) is "der" or "Der" or "das" or "Das" or "ein" or "Ein" or "eine" or "Eine" or "dieser" or "Dieser" or "jeder" or "Jeder" or "ihr" or "Ihr" or "sein" or "Sein" or "kein" or "Kein") return Numbers.Singular;
        if (first > start && analysis.Form(start) is "mehrere" or "Mehrere" or "einige" or "Einige" or "viele" or "Viele" or "alle" or "Alle" or "wenige" or "Wenige" or "beide" or "Beide") return Numbers.Plural;
        if (first == start + 1 && analysis.Form(start) is "die" or "Die" && analysis.Words[first].Stts == Stts.NE) return Numbers.None;
        if (first == start + 1 && analysis.Form(start) is "die" or "Die" && !Lexicon.German.Find(analysis.Form(first)).IsFound && !LexiconCompounds.TryHead(analysis.Form(first), out _, out _)) return Numbers.None;
        if (first > start && analysis.Words[start].Tag == Tag.Adjective && IsEitherNumber(first)) return Numbers.None;
        if (first == start && IsPluralAsSubject(first)) return Numbers.Plural;
        if (first == start && (IsEitherNumber(first) || analysis.Words[first].Stts == Stts.NE || StateAdjectives.IsKnownName(analysis.Form(first)))) return Numbers.None;
        if (first == start + 1 && analysis.Form(start) is "die" or "Die" && !HasFeminineSingular(first)) return Numbers.Plural;
        for (var i = first; i < last; i++)
            if (analysis.Words[i].Inflection.Number is not Numbers.None and var number) return number;
        return Numbers.None;
    }

    /// <summary>A name without article shows no case.</summary>
    private bool IsBareName(int start, int first) => first == start && analysis.Words[first].Tag == Tag.Name && analysis.Words[first].Inflection.Case != Cases.Genitive;

    private bool HasFeminineSingular(int noun)
    {
        var entry = Lexicon.German.Find(analysis.Form(noun));
        if (!entry.IsFound || analysis.Words[noun].Stts != Stts.NN || IsAbbreviation(noun)) return true;
        foreach (var reading in entry)
            if (reading.Is(WordClasses.Noun | WordClasses.Name) && reading.Gender == Genders.Feminine && (reading.Number & Numbers.Singular) != 0 && (reading.Case & (Cases.Nominative | Cases.Accusative)) != 0 && !(reading.Is(ReadingTraits.NominalisedAdjective) && analysis.Form(noun).EndsWith("n", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>"Beobachter": singular and plural alike, and nothing before it tells.</summary>
    /// <summary>"Bauern", "Soldaten": a subject in the plural alone, though the singular has the form in other cases.</summary>
    private bool IsPluralAsSubject(int noun)
    {
        var found = Numbers.None;
        foreach (var reading in Lexicon.German.Find(analysis.Form(noun)))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return false;
            else if (reading.Is(WordClasses.Noun | WordClasses.Name) && (reading.Case & Cases.Nominative) != 0) found |= reading.Number;
        return found == Numbers.Plural;
    }

    private bool IsEitherNumber(int noun)
    {
        var found = Numbers.None;
        foreach (var reading in Lexicon.German.Find(analysis.Form(noun)))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return true;
            else if (reading.Is(WordClasses.Noun | WordClasses.Name)) found |= reading.Number;
        return found == (Numbers.Singular | Numbers.Plural);
    }

    /// <summary>"ein Ende der Flüge".</summary>
    private bool IsEndOfThing(int start, int i) => i > start && analysis.Form(i) is "Ende" or "Anfang" && analysis.Form(start) is "ein" or "das" or "Das" or "Ein" or "sein" or "ihr" && !timeWords(i);

    private bool IsTime(int start, int first, int last)
    {
        for (var i = start; i < last; i++)
            if (analysis.Words[i].Is(FunctionClass.Weekday | FunctionClass.Month | FunctionClass.TimeNoun) && i >= first && !IsEndOfThing(start, i)) return true;
        if (last < analysis.Words.Length && analysis.Form(first) is "Zeit" && analysis.Form(last) is "später" or "danach" or "darauf" or "zuvor") return true;
        return analysis.Form(first) is "Kürze" or "Zukunft" or "Folge" || timeWords(Math.Min(first, last - 1));
    }

    /// <summary>"USA und NATO", "Estland, Lettland und Litauen", "der Sprecher, Dmitri Peskow,".</summary>
    private Chunk? Joined(Chunk before, Chunk next)
    {
        var between = next.Start - before.End;
        if (IsFurtherOwner(before, next)) return before with { End = next.End };
        if (before.Likely == Cases.Nominative && next.Possible is not Cases.None && (next.Possible & Cases.Nominative) == 0 && !before.IsGoverned) return IsFurtherGenitive(before, next) ? before with { End = next.End } : null;
        if (between is < 1 or > 2 || before.IsTime || next.IsTime || before.IsPronoun && next.IsPronoun) return null;
        var mark = analysis.Words[next.Start - 1];
        var isCoordinated = mark.Tag == Tag.Coordinator && analysis.Form(next.Start - 1) is "und" or "sowie" or "oder" or "beziehungsweise" || IsNeither(before, next);
        if (between == 2 && !(isCoordinated && analysis.Words[before.End].Token.Kind == TokenKind.Comma)) return null;
        if (!isCoordinated && mark.Token.Kind != TokenKind.Comma) return null;
        if (next.IsGoverned && (!before.IsGoverned || !isCoordinated || !analysis.Form(next.Preposition).SequenceEqual(analysis.Form(before.Preposition)))) return null;
        if (!isCoordinated && (next.IsPronoun || before.IsPronoun)) return null;
        if (isCoordinated && analysis.Form(before.End - 1)[^1] == '-') return before with { End = next.End, HeadFirst = next.HeadFirst, HeadEnd = next.HeadEnd, Number = Numbers.None, Possible = next.Possible };
        if (before.IsGoverned && !next.IsGoverned && (before.Possible & next.Possible) == Cases.None) return null;
        if (!isCoordinated && before.Listed.Count > 1 && !IsListedOn(next.End)) return null;
        if (!isCoordinated && before.IsGoverned && !(next.End < analysis.Words.Length && analysis.Form(next.End) is "und" or "sowie" or "oder")) return null;
        if (isCoordinated && before.Listed is [var named, var title] && IsNameOnly(named) && IsTitle(title) && IsTitle(next.Words)) return before with { End = next.End };
        return Join(before, next, isCoordinated, between == 2);
    }

    /// <summary>"[Die Ministerin für Justiz und der Präfekt] treten zurück": two in the singular, with what hangs on the first between them, are the subject of a verb in the plural. Takes the phrase between them out of the list.</summary>
    private Chunk? JoinedOver(VerbUnit unit, List<Chunk> chunks, Chunk next)
    {
        if (chunks.Count < 2 || unit.Finite < 0 || analysis.Words[unit.Finite].Inflection.Number != Numbers.Plural || next is { IsGoverned: true } or { IsPronoun: true } or { IsTime: true } || analysis.Form(next.Start - 1) is not ("und" or "sowie")) return null;
        var (first, between) = (chunks[^2], chunks[^1]);
        if (first is not { IsGoverned: false, IsPronoun: false, IsTime: false, Number: Numbers.Singular } || !between.IsGoverned || between.Start != first.End || between.End != next.Start - 1) return null;
        if ((first.Possible & next.Possible & Cases.Nominative) == 0) return null;
        chunks.RemoveAt(chunks.Count - 1);
        return first with { End = next.End, Members = [new(first.First, between.End), next.Words], Number = Numbers.Plural, Likely = Cases.Nominative };
    }

    /// <summary>"weder Rom [noch] Wien".</summary>
    private bool IsNeither(Chunk before, Chunk next) => analysis.Form(next.Start - 1) is "noch" && before.Start > 0 && analysis.Form(before.Start - 1) is "weder" or "Weder";

    /// <summary>"Kurt Lanz, [Präsident der Bank] und [Vorsitzender des Rats],": titles of one and the same.</summary>
    private bool IsTitle(WordRange words)
    {
        var first = words.First;
        while (first < words.End && analysis.Words[first].Tag == Tag.Adjective) first++;
        return first < words.End && analysis.Words[first].Stts == Stts.NN && analysis.Words[first].Inflection.Number != Numbers.Plural && SpeechLexicon.IsAgent(analysis.Form(first)) && !(first + 1 < words.End && analysis.Words[first + 1].Tag == Tag.Name);
    }

    private bool IsNameOnly(WordRange words) => analysis.Words[words.First].Tag == Tag.Name && words.Length > 1 && analysis.Words[words.End - 1].Tag == Tag.Name;

    /// <summary>A comma or coordinator goes on with a list.</summary>
    private bool IsListedOn(int end) => end < analysis.Words.Length && (analysis.Words[end].Token.Kind == TokenKind.Comma || analysis.Words[end].Tag == Tag.Coordinator);

    /// <summary>"die Außenminister Japans [und der Philippinen]".</summary>
    private bool IsFurtherGenitive(Chunk before, Chunk next) =>
        next.Start == before.End + 1 && !next.IsGoverned && !next.IsPronoun && analysis.Form(before.End) is "und" or "sowie" or "oder" && (next.Possible & Cases.Genitive) != 0
        && analysis.Words[before.End - 1].Stts == Stts.NE && before.End - 1 > before.First && IsOwner(before.End - 1);

    /// <summary>"die Präsidenten Serbiens [und Ungarns]".</summary>
    private bool IsFurtherOwner(Chunk before, Chunk next) =>
        next.Start == before.End + 1 && !next.IsGoverned && next.End == next.First + 1 && before.End - 1 > before.First && analysis.Form(before.End) is "und" or "sowie" or "oder"
        && IsGenitiveOfState(before.End - 1) && IsGenitiveOfState(next.First);

    private bool IsGenitiveOfState(int word) => analysis.Form(word) is [.., 's'] form && !StateAdjectives.IsState(form) && StateAdjectives.IsState(form[..^1]);

    private static Chunk? Join(Chunk before, Chunk next, bool isCoordinated, bool isBehindApposition)
    {
        const Cases Direct = Cases.Nominative | Cases.Dative | Cases.Accusative;
        var common = before.Possible & next.Possible;
        if (before.IsGoverned || (common & Direct) != 0)
        {
            if (!isCoordinated) return common == Cases.None || before.Members.Count > 0 ? null : before with { End = next.End, Listed = before.Listed.Count == 0 ? [before.Words, next.Words] : [.. before.Listed, next.Words] };
            List<WordRange> members = before.Members.Count > 0 ? [.. before.Members, next.Words] : before.Listed.Count > 0 && !isBehindApposition ? [.. before.Listed, next.Words] : [before.Words, next.Words];
            return before with { End = next.End, HeadEnd = before.HeadEnd, Members = members, Number = Numbers.Plural, Possible = common == Cases.None ? before.Possible : common };
        }

        return isCoordinated && (next.Possible & Cases.Genitive) != 0 ? before with { End = next.End } : null;
    }
}
