using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Phrases that stand side by side and are one: lists, appositions, the genitives of one head.</summary>
internal sealed class PhraseLists(TextAnalysis analysis, Func<int, bool> timeWords)
{
    private readonly PhraseInflection inflection = new(analysis, timeWords);

    /// <summary>"USA und NATO", "Estland, Lettland und Litauen", "der Sprecher, Dmitri Peskow,".</summary>
    public Chunk? Joined(VerbUnit unit, Chunk before, Chunk next)
    {
        var between = next.Start - before.End;
        if (IsFurtherTitle(unit, before, next)) return before with { End = next.End };
        if (IsFurtherOwner(before, next)) return before with { End = next.End };
        if (before.Likely == Cases.Nominative && next.Possible is not Cases.None && (next.Possible & Cases.Nominative) == 0 && !before.IsGoverned) return IsFurtherGenitive(before, next) ? before with { End = next.End } : null;
        if (IsLikened(before, next)) return Join(before, next, isCoordinated: true, isBehindApposition: false);
        if (between is < 1 or > 2 || before.IsTime || next.IsTime || before.IsPronoun && next.IsPronoun) return null;
        var mark = analysis.Words[next.Start - 1];
        var isCoordinated = mark.Tag == Tag.Coordinator && analysis.Form(next.Start - 1) is "und" or "sowie" or "oder" or "beziehungsweise" || IsNeither(before, next) || IsBoth(next);
        if (between == 2 && !IsBoth(next) && !(isCoordinated && analysis.Words[before.End].Token.Kind == TokenKind.Comma)) return null;
        if (!isCoordinated && mark.Token.Kind != TokenKind.Comma) return null;
        if (next.IsGoverned && (!before.IsGoverned || !isCoordinated || !analysis.Form(next.Preposition).SequenceEqual(analysis.Form(before.Preposition)))) return null;
        if (!isCoordinated && (next.IsPronoun || before.IsPronoun)) return null;
        if (isCoordinated && analysis.Form(before.End - 1)[^1] == '-') return before with { End = next.End, HeadFirst = next.HeadFirst, HeadEnd = next.HeadEnd, Number = Numbers.None, Possible = next.Possible };
        if (before.IsGoverned && !next.IsGoverned && (before.Possible & next.Possible) == Cases.None) return null;
        if (!isCoordinated && (before.Listed.Count > 1 || IsNameOnly(before.Words) && before.Start > 0 && analysis.Words[before.Start - 1].Token.Kind == TokenKind.Comma) && !IsListedOn(next.End)) return null;
        if (!isCoordinated && before.IsGoverned && !(next.End < analysis.Words.Length && analysis.Form(next.End) is "und" or "sowie" or "oder")) return null;
        if (isCoordinated && (before.Listed is [var named, var title] && IsNameOnly(named) && IsTitle(title) && IsTitle(next.Words) || IsOneWith(unit, before, next))) return before with { End = next.End };
        return Join(before, next, isCoordinated, between == 2);
    }

    /// <summary>"[Die Ministerin für Justiz und der Präfekt] treten zurück": two in the singular, with what hangs on the first between them, are the subject of a verb in the plural. Takes the phrase between them out of the list.</summary>
    public Chunk? JoinedOver(VerbUnit unit, List<Chunk> chunks, Chunk next)
    {
        if (chunks.Count < 2 || unit.Finite < 0 || analysis.Words[unit.Finite].Inflection.Number != Numbers.Plural || next is { IsGoverned: true } or { IsPronoun: true } or { IsTime: true } || analysis.Form(next.Start - 1) is not ("und" or "sowie")) return null;
        var (first, between) = (chunks[^2], chunks[^1]);
        if (first is not { IsGoverned: false, IsPronoun: false, IsTime: false, Number: Numbers.Singular } || !between.IsGoverned || between.Start != first.End || between.End != next.Start - 1) return null;
        if ((first.Possible & next.Possible & Cases.Nominative) == 0) return null;
        chunks.RemoveAt(chunks.Count - 1);
        return first with { End = next.End, Members = [new(first.First, between.End), next.Words], Number = Numbers.Plural, Likely = Cases.Nominative };
    }

    /// <summary>"[Die Kirchen im Südsudan] werben": in front of the verb of a main clause one phrase stands, and a place behind several belongs to them.</summary>
    public void JoinFront(List<Chunk> chunks, WordRange front)
    {
        if (chunks.Count < 2 || chunks[0] is not { IsGoverned: false, IsPronoun: false, IsTime: false, Members.Count: 0, Number: Numbers.Plural } party || chunks[1] is not { IsGoverned: true, IsPronoun: false, IsTime: false } place) return;
        if (party.First != front.First || place.Start != party.End || place.End != front.End || analysis.Form(place.Preposition) is not ("in" or "im" or "aus")) return;
        if (analysis.Words[place.First].Tag != Tag.Name || analysis.Words[party.End - 1].Stts != Stts.NN || !PartyNouns.Are(analysis, party.Core(analysis))) return;
        chunks[0] = party with { End = place.End };
        chunks.RemoveAt(1);
    }

    /// <summary>"Die Abgeordnete [und Bürgermeisterin Petra Lanz] forderte": one person, where the verb is in the singular.</summary>
    private bool IsFurtherTitle(VerbUnit unit, Chunk before, Chunk next)
    {
        if (unit.Finite < 0 || analysis.Words[unit.Finite].Inflection.Number != Numbers.Singular || before.IsGoverned || next.IsGoverned || next.Start != before.End + 1 || analysis.Form(before.End) is not "und") return false;
        var title = next.First + (analysis.Words[next.First].Tag == Tag.Adjective || Places.IsOfTown(analysis.Form(next.First)) ? 1 : 0);
        return before.Number == Numbers.Singular && before.End == before.HeadEnd && analysis.Words[before.First].Tag == Tag.Article && SpeechLexicon.IsAgent(analysis.Form(before.HeadFirst))
            && title < next.End && analysis.Words[title].Stts == Stts.NN && SpeechLexicon.IsAgent(analysis.Form(title)) && analysis.Words[next.End - 1].Stts == Stts.NE;
    }

    /// <summary>"das Urteil [ebenso wie] die Haltung".</summary>
    private bool IsLikened(Chunk before, Chunk next)
    {
        if (before is { IsGoverned: true } or { IsTime: true } or { IsPronoun: true } || next is { IsTime: true } or { IsPronoun: true }) return false;
        return !next.IsGoverned && next.Start == before.End + 2 && PartyNouns.Are(analysis, before.Core(analysis)) == PartyNouns.Are(analysis, next.Core(analysis)) && analysis.Form(next.Start - 1) is "wie" && analysis.Form(before.End) is "ebenso" or "genauso";
    }

    /// <summary>"[Ein Anwalt und Schriftsteller] wurde": a bare singular behind one with an article is the same person, where the verb is in the singular.</summary>
    private bool IsOneWith(VerbUnit unit, Chunk before, Chunk next) =>
        unit.Finite >= 0 && analysis.Words[unit.Finite].Inflection.Number == Numbers.Singular && before is { IsGoverned: false, Listed.Count: 0, Members.Count: 0, Number: Numbers.Singular } && analysis.Words[before.First].Tag == Tag.Article && IsTitle(before.Core(analysis))
        && next.First == next.HeadFirst && next.End == next.First + 1 && analysis.Words[next.First].Stts == Stts.NN;

    /// <summary>"weder Rom [noch] Wien".</summary>
    private bool IsNeither(Chunk before, Chunk next) => analysis.Form(next.Start - 1) is "noch" && before.Start > 0 && analysis.Form(before.Start - 1) is "weder" or "Weder";

    /// <summary>"sowohl Rom [als auch] Wien".</summary>
    private bool IsBoth(Chunk next) => next.Start > 1 && analysis.Form(next.Start - 1) is "auch" && analysis.Form(next.Start - 2) is "als";

    /// <summary>"Kurt Lanz, [Präsident der Bank] und [Vorsitzender des Rats],": titles of one and the same.</summary>
    private bool IsTitle(WordRange words)
    {
        var first = words.First;
        while (first < words.End && (analysis.Words[first].Tag == Tag.Adjective || first == words.First && analysis.Words[first].Tag == Tag.Article)) first++;
        return first < words.End && analysis.Words[first].Stts == Stts.NN && analysis.Words[first].Inflection.Number != Numbers.Plural && SpeechLexicon.IsAgent(analysis.Form(first)) && !(first + 1 < words.End && analysis.Words[first + 1].Tag == Tag.Name);
    }

    private bool IsNameOnly(WordRange words) => analysis.Words[words.First].Tag == Tag.Name && words.Length > 1 && analysis.Words[words.End - 1].Tag == Tag.Name;

    /// <summary>A comma or coordinator goes on with a list.</summary>
    private bool IsListedOn(int end) => end < analysis.Words.Length && (analysis.Words[end].Token.Kind == TokenKind.Comma || analysis.Words[end].Tag == Tag.Coordinator);

    /// <summary>"die Außenminister Japans [und der Philippinen]".</summary>
    private bool IsFurtherGenitive(Chunk before, Chunk next) =>
        next.Start == before.End + 1 && !next.IsGoverned && !next.IsPronoun && analysis.Form(before.End) is "und" or "sowie" or "oder" && (next.Possible & Cases.Genitive) != 0
        && analysis.Words[before.End - 1].Stts == Stts.NE && before.End - 1 > before.First && inflection.IsOwner(before.End - 1);

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
