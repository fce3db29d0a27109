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
    /// <summary>How many words in front of "als auch" the "sowohl" may stand.</summary>
    private const int FarthestBoth = 30;

    private readonly PhraseInflection inflection = new(analysis, timeWords);
    private readonly PhraseEnds ends = new(analysis, frames, timeWords);
    private readonly PhraseLists lists = new(analysis, timeWords);
    private readonly NobleNames noble = new(analysis);

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

                if (IsClock(i) || IsFrom(chunks, i) || IsSince(chunks, i)) continue;
                if (analysis.Words[i].Stts == Stts.ADJD && i + 1 < part.End && (analysis.Words[i + 1].IsNominal || IsBeforeNumber(i, part.End))) continue;
                if (analysis.Words[i].Tag == Tag.Adverb && (analysis.Form(i) is "auch" or "sogar" or "selbst" or "erneut" or "bereits" or "Auch" or "Sogar" or "Selbst" or "Erneut" or "Bereits" or "jedoch" or "allerdings" || IsBeforeNumber(i, part.End))) continue;
                var governor = Governs(i, part.End) && !(i == unit.Zone.First && unit.Zone.Kind is ClauseKind.Adverbial or ClauseKind.Wie && (analysis.Words[i].Tag != Tag.Preposition || analysis.Form(i) is "während" or "Während" or "seit" or "Seit" or "bis" or "Bis" && !timeWords(i + 1))) ? i : -1;
                var start = governor < 0 ? i : i + 1;
                if (governor >= 0 && analysis.Words[start].Tag == Tag.Adverb && timeWords(start))
                {
                    i = start;
                    continue;
                }

                while (governor >= 0 && start + 1 < part.End && IsBetween(start, part.End)) start++;
                var bound = governor >= 0 ? Bounds.Before(analysis, start, part.End) : 0;
                start += bound;
                var isRelative = relative >= 0 && start <= relative + 1 && i == relative && analysis.Form(start) is "der" or "die" or "das" or "den" or "dem" or "denen" or "welche" or "welcher" or "welches";
                if (chunks.Count > 0 && analysis.Form(i) is "zufolge" && chunks[^1] is { IsGoverned: false } source && source.End >= i - 1)
                {
                    chunks.RemoveAt(chunks.Count - 1);
                    continue;
                }

                // "[die] vorige Woche zusammentrafen": the day begins behind the pronoun.
                if ((isRelative ? Pronoun(governor, start, part.End) with { IsTime = false } : At(governor, start, part.End)) is not { } chunk) continue;
                i = chunk.End - 1;
                if (bound > 0) chunk = chunk with { First = start - bound };
                if (lists.JoinedOver(unit, chunks, chunk) is { } subject) chunks[^1] = subject;
                else if (chunks.Count == 0 || lists.Joined(unit, chunks[^1], chunk) is not { } joined) chunks.Add(chunk);
                else chunks[^1] = joined;
            }

        if (front.Length > 0) lists.JoinFront(chunks, front);
        return chunks;
    }

    /// <summary>"wurden [dann] 40 Zelte geliefert": tells of the deed, and does not bound the number.</summary>
    private bool IsBeforeNumber(int adverb, int end) => adverb + 1 < end && analysis.Words[adverb + 1].Tag == Tag.Number && !Bounds.Is(analysis.Form(adverb));

    /// <summary>"[18:20] Rom lenkt ein": when a line of a ticker was written; it counts nothing.</summary>
    private bool IsClock(int word) => analysis.Words[word].Tag == Tag.Number && analysis.Form(word) is [_, ':', _, _] or [_, _, ':', _, _];

    /// <summary>"vom Libanon [aus]": governs nothing behind it.</summary>
    private bool IsFrom(List<Chunk> chunks, int i) =>
        analysis.Form(i) is "aus" && chunks.Count > 0 && chunks[^1] is { IsGoverned: true } from && from.End == i && analysis.Form(from.Preposition) is "von" or "vom" or "Von" or "Vom"
        && (StateAdjectives.IsKnownName(analysis.Form(from.HeadFirst)) || frames.IsA(Nouns.Lemma(analysis.Form(from.HeadFirst)), "site"));

    /// <summary>"von Samstag [an]", "von Mitte Mai [an]": governs nothing behind it.</summary>
    private bool IsSince(List<Chunk> chunks, int i)
    {
        if (analysis.Form(i) is not "an" || chunks.Count == 0 || chunks[^1] is not { IsTime: true } time || time.End != i) return false;
        var since = !time.IsGoverned && chunks.Count > 1 && chunks[^2].End == time.First ? chunks[^2] : time;
        return since.IsGoverned && analysis.Form(since.Preposition) is "von" or "vom" or "Von" or "Vom";
    }

    /// <summary>"bis zu 100", "mehr als 100", as a subject "über 100": how many words bound a number; 0 for none.</summary>
    private int Bounded(VerbUnit unit, List<Chunk> chunks, int i, int end)
    {
        if (analysis.Form(i) is "über" or "Über" && i + 1 < end && analysis.Words[i + 1].Tag == Tag.Number && (i == unit.First || i - 1 == unit.Finite || i - 1 == unit.First && analysis.Words[unit.First].Stts == Stts.PAV) && chunks.TrueForAll(chunk => chunk.IsGoverned)) return 1;
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
        for (var p = unit.Parts.IndexOf(part); p < unit.Parts.Count; p++)
            for (var i = unit.Parts[p].First; i < unit.Parts[p].End; i++)
                if (analysis.Words[i].Tag is Tag.Finite or Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated) return false;
        return true;
    }

    private bool IsAtEdge(WordRange part, int i) => i == part.First || analysis.Words[i - 1].Token.Kind == TokenKind.Comma;

    private bool Governs(int i, int end) => i + 1 < end && noble.Particle(i) == 0 && (analysis.Words[i].Stts is Stts.APPR or Stts.APPRART || analysis.Form(i) is "wie" && i > 0 && (analysis.Words[i - 1].IsNominal || analysis.Form(i + 1) is "auch" || analysis.Form(i - 1) is "Ähnlich" or "Ebenso" or "Genauso") || analysis.Form(i) is "Wie" || analysis.Form(i) is "als" or "Als" && !IsAlso(i) && !(i > 0 && analysis.Form(i - 1) is "mehr" or "Mehr" or "weniger" or "Weniger"));

    /// <summary>"sowohl Rom [als] auch Wien".</summary>
    private bool IsAlso(int i)
    {
        if (analysis.Form(i + 1) is not "auch") return false;
        for (var before = i - 1; before >= 0 && before >= i - FarthestBoth && analysis.Words[before].Tag is not (Tag.Finite or Tag.Participle); before--)
            if (analysis.Form(before) is "sowohl" or "Sowohl") return true;
        return false;
    }

    /// <summary>"gegen [auch] …", "in [erneut] …", the mark in "als [„]kluge Frau und gute Kollegin“".</summary>
    private bool IsBetween(int i, int limit) => analysis.Words[i].Tag == Tag.Adverb && analysis.Words[i].Stts is not (Stts.PAV or Stts.PIS) || analysis.Words[i].Token.Kind == TokenKind.Quote && NounPhrase.End(analysis, i, limit) == i && NounPhrase.End(analysis, i + 1, limit) > i + 1;

    private Chunk? At(int governor, int start, int limit)
    {
        var word = analysis.Words[start];
        if (PartOf(start, limit) is > 0 and var whole) return Share(governor, start, whole);
        if (IsSomeOfThem(start, limit)) return new(governor, start, start + 3, start + 2, start + 3) { Possible = PhraseInflection.AllCases & ~Cases.Genitive, Likely = Cases.None, Number = analysis.Form(start) is "einer" or "eine" or "einen" or "keiner" or "Einer" or "Eine" or "Keiner" ? Numbers.Singular : Numbers.Plural };
        if (noble.Particle(start) is > 0 and var particle) return At(governor, start + particle, limit) is { } named ? named with { First = start } : null;
        var noun = QuotedJudgement.NounBehind(analysis, start, limit);
        if (noun is null && (word.Tag == Tag.Pronoun || word.Stts == Stts.PRELAT || IsThisOne(start, limit) || IsAlone(start, limit))) return Pronoun(governor, start, limit);
        if (IsQuotedClause(start) || IsAbbreviated(start, limit)) return null;
        var attributed = LongAttributes.End(analysis, start, limit);
        var end = noun is { } attribute ? NounPhrase.End(analysis, attribute, limit) : governor >= 0 && IsYear(start) ? start + 1 : attributed ?? NounPhrase.End(analysis, start, limit);
        if (end == start) return governor < 0 && Pointers.IsBare(analysis, start, limit) ? Pronoun(governor, start, limit) : null;
        if (end == start + 1 && end < limit && analysis.Words[start].Stts == Stts.NE && inflection.IsOwner(start) && analysis.Words[end].Stts == Stts.ADJA) end = NounPhrase.End(analysis, end, limit);
        if (end == start + 1 && IsObjectOfParticiple(start, limit)) end = NounPhrase.End(analysis, end, limit);
        var core = attributed is null ? start : ends.Head(start, end).First;
        end = ends.WithoutSecondNoun(core, ends.WithoutFalseGenitive(core, QuotedJudgement.Cut(analysis, frames, start, end)), front);
        var (first, last) = ends.Head(start, end);
        if (IsGroup(end - 1, end, limit) && NounPhrase.End(analysis, end + 1, limit) is var those && those > end + 1) ((first, last), end) = (ends.Head(end + 1, those), those);
        var range = new WordRange(start, Math.Max(last, start + 1));
        var isAttributed = first > start + 1 && analysis.Words[start + 1].Tag == Tag.Preposition && analysis.Words[start].Tag is Tag.Article or Tag.Determiner;
        var possible = IsTitled(start, end) ? PhraseInflection.AllCases & ~Cases.Genitive : isAttributed ? LongAttributes.CasesOf(analysis, start, first, last) : PhraseCase.Of(analysis, range) & inflection.StrongCases(start, last);
        return new(governor, start, Seats.End(analysis, frames, end - 1, end, limit, isPassive), first, last)
        {
            Possible = possible,
            Likely = inflection.IsBareName(start, first) ? Cases.None : isAttributed ? inflection.Likely(start, start + 1, possible) : inflection.Likely(start, last, possible),
            Number = inflection.Number(start, first, last),
            IsTime = IsTime(start, first, last) && !(governor >= 0 && analysis.Form(governor) is "zu"),
        };
    }

    /// <summary>"eine Gruppe [von Soldaten]", "Dutzende [von Booten]".</summary>
    private bool IsGroup(int noun, int end, int limit) => end + 1 < limit && analysis.Form(end) is "von" && (analysis.Words[noun].Stts == Stts.NN && frames.IsA(Nouns.Lemma(analysis.Form(noun)), "group") || analysis.Form(noun) is "hunderte" or "tausende" or "dutzende" or "zehntausende" or "hunderttausende");

    /// <summary>"hätten [„Zivilisten kaltblütig getötet“]": no name, as a verb ends it.</summary>
    private bool IsQuotedClause(int mark) =>
        analysis.Words[mark].Token.Kind == TokenKind.Quote && analysis.QuotationOf(mark) is >= 0 and var q && analysis.Quotations[q].End - 2 is var last && last > mark && analysis.Words[last].Tag is Tag.Participle or Tag.Infinitive or Tag.Finite;

    /// <summary>"z.[B]. die Steuer": a letter with its stop, and no name behind it.</summary>
    private bool IsAbbreviated(int word, int limit) => word + 2 < limit && analysis.Form(word).Length == 1 && analysis.Form(word + 1) is "." && !analysis.Words[word + 2].IsNominal;

    /// <summary>"beschuldigte [dieser] Israel".</summary>
    private bool IsThisOne(int word, int limit) => analysis.Form(word) is "dieser" or "Dieser" && word + 1 < limit && analysis.Words[word + 1].Stts == Stts.NE;

    /// <summary>"wurden [viele] erschossen", "[Diese] kündigte": a determiner with nothing behind it that it could determine.</summary>
    private bool IsAlone(int word, int limit)
    {
        if (LongAttributes.IsBehindSeveral(analysis, word, limit)) return false;
        if (analysis.Words[word].Tag != Tag.Determiner || analysis.Form(word) is not ("viele" or "Viele" or "einige" or "Einige" or "mehrere" or "Mehrere" or "manche" or "Manche" or "alle" or "Alle" or "diese" or "Diese" or "dieser" or "Dieser" or "diesen" or "diesem")) return false;
        return word + 1 >= limit || analysis.Words[word + 1] is { Tag: Tag.Finite or Tag.Preposition or Tag.Negation or Tag.Separated or Tag.Pronoun or Tag.Mark } or { Stts: Stts.ADJD or Stts.ADV or Stts.PAV } || analysis.Words[word + 1].Tag == Tag.Participle && (word + 2 >= limit || !analysis.Words[word + 2].IsNominal);
    }

    /// <summary>"[Steine] werfende Demonstranten".</summary>
    private bool IsObjectOfParticiple(int noun, int limit) =>
        noun + 2 < limit && analysis.Words[noun].Stts == Stts.NN && !timeWords(noun) && analysis.Words[noun + 1].Stts == Stts.ADJA && analysis.Words[noun + 2].Stts == Stts.NN && analysis.Form(noun + 1) is [.., 'e', 'n', 'd', 'e'] or [.., 'e', 'n', 'd', 'e', 'n' or 'r'] && !PartyNouns.Are(analysis, new(noun, noun + 1));

    /// <summary>"mit [Präsident] Abdullahi": a title before a name has no ending.</summary>
    private bool IsTitled(int start, int end) => start + 1 < end && analysis.Words[start].Stts == Stts.NN && analysis.Words[start + 1].Stts == Stts.NE && SpeechLexicon.IsAgent(analysis.Form(start));

    /// <summary>"seit [2018] Erkenntnisse".</summary>
    private bool IsYear(int word) => analysis.Words[word].Tag == Tag.Number && analysis.Form(word) is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] && timeWords(word) && word + 1 < analysis.Words.Length && !timeWords(word + 1);

    /// <summary>The end of "[zwei] der Länder", "[einer] der 54 Rebellen"; 0 for none.</summary>
    private int PartOf(int start, int limit)
    {
        if (analysis.Words[start].Tag != Tag.Number && analysis.Form(start) is not ("einer" or "Einer" or "eines" or "Eines" or "keiner" or "Keiner") && !(analysis.Words[start].Stts == Stts.PIS && analysis.Form(start) is "einen" or "einem" or "eine" or "Eine") || start + 2 >= limit || analysis.Form(start + 1) is not ("der" or "ihrer" or "seiner" or "dieser" or "unserer")) return 0;
        var end = NounPhrase.End(analysis, start + 1, limit);
        return end > start + 2 && (PhraseCase.Of(analysis, new(start + 1, end)) & Cases.Genitive) != 0 ? end : 0;
    }

    /// <summary>"[43 von ihnen]", "[mehrere von ihnen]", "[Dutzende von denen]".</summary>
    private bool IsSomeOfThem(int start, int limit) =>
        start + 2 < limit && analysis.Form(start + 1) is "von" && analysis.Form(start + 2) is "ihnen" or "denen" or "uns"
        && (analysis.Words[start].Tag == Tag.Number || analysis.Form(start) is "einer" or "Einer" or "eine" or "Eine" or "einen" or "keiner" or "Keiner" or "einige" or "Einige" or "mehrere" or "Mehrere" or "viele" or "Viele" or "Dutzende" or "Hunderte" or "Tausende");

    private Chunk Share(int governor, int start, int end)
    {
        var (first, last) = ends.Head(start + 1, end);
        return new(governor, start, ends.WithoutFalseGenitive(start + 1, end), first, last) { Possible = PhraseInflection.AllCases & ~Cases.Genitive, Likely = Cases.None, Number = analysis.Words[start].Tag == Tag.Number ? Numbers.Plural : Numbers.Singular };
    }

    private Chunk Pronoun(int governor, int start, int limit)
    {
        // "deren Sprecher", "beide Seiten" belong to the noun behind them.
        if (analysis.Form(start) is "deren" or "dessen" or "Deren" or "Dessen" or "beide" or "alle" or "viele" or "einige" or "mehrere" or "keiner" or "aller" or "allen" or "vieler" or "Beide" or "Alle" or "Viele" or "Einige" or "Mehrere" && NounPhrase.End(analysis, start + 1, limit) is var end && end > start + 1 && analysis.Words[start + 1].Tag is not (Tag.Article or Tag.Determiner))
        {
            if (ends.OwnerBehind(start + 1, end) is var cut && cut < end) end = cut;
            var (first, last) = ends.Head(start + 1, end);
            return new(governor, start, end, first, last) { Possible = PhraseCase.Of(analysis, new(start + 1, last)), Likely = inflection.Likely(start + 1, last, Cases.None), Number = analysis.Form(start) is "deren" or "dessen" or "Deren" or "Dessen" or "keiner" ? inflection.Number(start + 1, first, last) : Numbers.Plural, IsTime = IsTime(start + 1, first, last) };
        }

        var possible = PhraseCase.Of(analysis, new(start, start + 1));
        var likely = analysis.Words[start].Stts == Stts.PPER && (possible & Cases.Nominative) != 0 ? Cases.Nominative : analysis.Form(start) is "uns" or "euch" ? Cases.Dative : inflection.Likely(start, start + 1, possible);
        return new(governor, start, start + 1, start, start + 1) { Possible = possible, Likely = likely, Number = analysis.Form(start) is "sie" or "Sie" or "die" or "Die" ? Numbers.None : analysis.Words[start].Inflection.Number, IsPronoun = true, IsTime = timeWords(start) };
    }

    /// <summary>"ein Ende der Flüge", "fordert Ende der Blockade", "droht mit dem Ende der Gespräche".</summary>
    private bool IsEndOfThing(int start, int i) => IsBareEndOfThing(start, i) || i > start && analysis.Form(i) is "Ende" or "Anfang" && (analysis.Form(start) is "ein" or "das" or "Das" or "Ein" or "sein" or "ihr" || start > 0 && analysis.Form(start - 1) is "mit" or "Mit") && !timeWords(i);

    private bool IsBareEndOfThing(int start, int i) =>
        i == start && analysis.Form(i) is "Ende" && i + 2 < analysis.Words.Length && analysis.Form(i + 1) is "der" or "des" or "aller" && analysis.Words[i + 2].IsNominal && !timeWords(i) && !timeWords(i + 2) && !analysis.Words[i + 2].Is(FunctionClass.TimeNoun);

    private bool IsTime(int start, int first, int last)
    {
        for (var i = start; i < last; i++)
            if (analysis.Words[i].Is(FunctionClass.Weekday | FunctionClass.Month | FunctionClass.TimeNoun) && i >= first && !IsEndOfThing(start, i)) return true;
        if (last < analysis.Words.Length && analysis.Form(first) is "Zeit" && analysis.Form(last) is "später" or "danach" or "darauf" or "zuvor") return true;
        return analysis.Form(first) is "Kürze" or "Zukunft" or "Folge" || timeWords(Math.Min(first, last - 1));
    }
}
