using System.Numerics;

namespace Demarche.Language.De;

/// <summary>Holds tags against what German syntax demands between two marks: a clause that has an opener has a finite verb, so has a main clause before one, and a word that makes a
/// separable verb of the finite one and ends the zone is its particle.</summary>
internal static class VerbZones
{
    /// <summary>"man schicke Soldaten", "wir schicken Soldaten": these are subjects, and never stand before an adjective that goes with a noun.</summary>
    private static readonly HashSet<uint> Subjects = [.. ((string[])["man", "wir", "ich", "er"]).Select(word => TokenLook.Of(word, TokenKind.Word, false).Small)];

    public static void Settle(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenLook> looks, Span<Stts> tags, Lexicon lexicon)
    {
        Openers(looks, tags);
        Nouns(looks, tags);
        Beginning(looks, tags, text[tokens[^1].Start] == '?');
        if (tokens[^1].Kind == TokenKind.Stop && !HasFinite(tags)) Second(looks, tags);
        var (first, pending) = (0, false);
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !IsEdge(looks[i].Kind)) continue;
            if (i > first)
            {
                Participles(text, tokens, looks, tags, first, i);
                Relative(looks, tags, first, i);
                Article(looks, tags, first, i);
                pending = Finite(looks, tags, first, i, pending && tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Dash);
                Particle(text, tokens, looks, tags, first, i, lexicon);
                Further(looks, tags, first, i);
            }

            first = i + 1;
        }
    }

    /// <summary>"um", "ohne" and "statt" without a zu-infinitive behind them are prepositions; the first word of a sentence is none where its zone has one: "[Ohne] den Vertrag zu lesen, …".</summary>
    private static void Openers(ReadOnlySpan<TokenLook> looks, Span<Stts> tags)
    {
        var (infinitive, own) = (false, false);
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            var isInfinitive = tags[i] is Stts.PTKZU or Stts.VVIZU;
            infinitive |= isInfinitive;
            own = (own || isInfinitive) && !IsEdge(looks[i].Kind) && !tags[i].IsIn(SttsSet.Finite);
            if (!infinitive && tags[i] == Stts.KOUI && (looks[i].Tags & SttsSet.Of(Stts.APPR)) != 0) tags[i] = Stts.APPR;
        }

        if (own && tags[0] == Stts.APPR && (looks[0].Tags & SttsSet.Of(Stts.KOUI)) != 0) tags[0] = Stts.KOUI;
    }

    private static bool IsEdge(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop;

    /// <summary>"hat eine Note übergeben": behind a form of haben no infinitive ends the zone that can be a participle.</summary>
    private static void Participles(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end)
    {
        var (last, has) = (end - 1, false);
        if (tags[last] != Stts.VVINF || (looks[last].Tags & SttsSet.Of(Stts.VVPP)) == 0) return;
        for (var i = first; i < last; i++)
        {
            if (tags[i].IsIn(SttsSet.Of(Stts.VMFIN, Stts.PTKZU))) return;
            has |= tags[i] == Stts.VAFIN && text[tokens[i].Start] is 'h' or 'H';
        }

        if (has) tags[last] = Stts.VVPP;
    }

    /// <summary>"…, die Waffen liefern, …": between commas such words are a relative clause, unless a modal waits for its infinitive.</summary>
    private static void Relative(ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end)
    {
        var last = end - 1;
        if (first < 2 || last <= first + 1 || end >= tags.Length || tags[first - 1] != Stts.Comma || tags[end] != Stts.Comma || tags[first] != Stts.ART || !tags[first - 2].IsIn(SttsSet.Nominal)) return;
        if (tags[last] != Stts.VVINF || (looks[last].Tags & SttsSet.Of(Stts.VVFIN)) == 0 || (looks[first].Tags & SttsSet.Of(Stts.PRELS)) == 0) return;
        for (var i = 0; i < last; i++)
            if (tags[i].IsIn(SttsSet.Of(Stts.VMFIN, Stts.PTKZU)) || (i >= first && tags[i].IsIn(SttsSet.Finite))) return;
        (tags[first], tags[last]) = (Stts.PRELS, Stts.VVFIN);
    }

    /// <summary>"verlangte, [die] Türkei müsse das Schiff schicken": with the finite verb second and its infinitive or participle last no relative clause begins.</summary>
    private static void Article(ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end)
    {
        if (first < 1 || tags[first] != Stts.PRELS || tags[first - 1] != Stts.Comma || (looks[first].Tags & SttsSet.Of(Stts.ART)) == 0) return;
        var (noun, last) = (first + 1, end - 1);
        if (noun < end && tags[noun] == Stts.ADJA) noun++;
        if (noun + 2 < last && tags[noun].IsIn(SttsSet.Nominal) && tags[noun + 1] is Stts.VMFIN or Stts.VAFIN && tags[last].IsIn(SttsSet.NonFinite) && !tags[last - 1].IsIn(SttsSet.NonFinite)) tags[first] = Stts.ART;
    }

    /// <summary>Finds a zone its finite verb: no noun stands behind one that looks like an adjective, an adverb or a pronoun ("Rom und Wien [einigen] sich", "Rom [weise] den Plan zurück").</summary>
    /// <param name="pending">A clause that was opened before the zone has none yet.</param>
    /// <returns>Whether one is still missing behind the zone.</returns>
    private static bool Finite(ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end, bool pending)
    {
        var (candidate, lonely, subject) = (-1, -1, false);
        for (var i = first; i < end; i++)
        {
            if (tags[i].IsIn(SttsSet.Finite | SttsSet.Imperative) || tags[i] is Stts.PTKZU or Stts.VVIZU or Stts.KOUI) return false;
            pending |= i < first + 3 && (tags[i].IsIn(SttsSet.Opener) || (i == first && tags[i] == Stts.KOKOM && end > first + 2));
            subject |= i < first + 3 && tags[i] == Stts.PPER;
            if ((looks[i].Tags & SttsSet.Finite) == 0) continue;
            if (tags[i].IsIn(SttsSet.NonFinite)) candidate = i;
            else if (tags[i] == Stts.ADJA && (IsBare(tags, i, end) || (i > first && Subjects.Contains(looks[i - 1].Small)))) lonely = i;
            else if (tags[i] is Stts.ADV or Stts.PTKANT && i > first && (tags[end - 1] == Stts.PTKVZ || IsBare(tags, i, end))) lonely = i;
            else if (tags[i] is Stts.PIAT or Stts.PIS && i + 1 < end && tags[i + 1] == Stts.PRF) lonely = i;
        }

        if (first == 0 && !pending && candidate >= 0 && tags[^1] == Stts.Stop && IsTelling(tags, candidate, end))
        {
            tags[candidate] = (Stts)BitOperations.TrailingZeroCount(looks[candidate].Tags & SttsSet.Finite);
            return false;
        }

        if (candidate < 0 && lonely >= 0)
        {
            tags[lonely] = (Stts)BitOperations.TrailingZeroCount(looks[lonely].Tags & SttsSet.Finite);
            return false;
        }

        if (!pending && (first > 0 ? Behind(looks, tags, first, end) : BeforeName(looks, tags, end)) is >= 0 and var behind)
        {
            tags[behind] = (Stts)BitOperations.TrailingZeroCount(looks[behind].Tags & SttsSet.Finite);
            return false;
        }

        if (candidate < 0 || !(pending ? Closes(tags, candidate, end) : first == 0 && tags[candidate].IsIn(SttsSet.Infinitive) && (subject || StartsClause(tags, end)))) return pending;
        tags[candidate] = (Stts)BitOperations.TrailingZeroCount(looks[candidate].Tags & SttsSet.Finite);
        return false;
    }

    /// <summary>"sagte, die Allianz reiche Russland die Hand", "sagte, die Antwort an Moskau „wiederholt, was wir gesagt haben“": words that begin like a subject have their verb behind a noun,
    /// an adjective there would be none's, and a participle would not be followed by a clause.</summary>
    private static int Behind(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, int first, int end)
    {
        if (first + 2 < end && tags[first - 1] == Stts.Comma && IsBeforeName(looks, tags, first)) return first;
        if (!tags[first].IsIn(SubjectStart)) return -1;
        for (var i = first + 1; i < end; i++)
        {
            if ((looks[i].Tags & SttsSet.Finite) == 0 || !IsNominal(tags, i - 1)) continue;
            if (tags[i] == Stts.ADJA || (tags[i].IsIn(SttsSet.Participle) && OpensBehind(tags, i, end))) return i;
        }

        return -1;
    }

    /// <summary>"Laut TASS [appellierte] Minister Weber an …", "Zwar [begrüßte] Minister Weber …": in front of a sentence between a phrase with its preposition or an adverb and a name or title, where nothing else is the verb.</summary>
    private static int BeforeName(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, int end)
    {
        if (!tags[0].IsIn(SttsSet.Of(Stts.APPR, Stts.APPRART, Stts.ADV) | SttsSet.Of(Stts.PAV)) || tags[^1] != Stts.Stop) return -1;
        for (var i = 1; i + 2 < end; i++)
            if (IsBeforeName(looks, tags, i) && (IsNominal(tags, i - 1) || tags[i - 1] == Stts.CARD || i == 1 && tags[0].IsIn(SttsSet.Of(Stts.ADV, Stts.PAV)))) return i;
        return -1;
    }

    private static bool IsBeforeName(ReadOnlySpan<TokenLook> looks, ReadOnlySpan<Stts> tags, int i) =>
        tags[i] == Stts.ADJA && (looks[i].Tags & SttsSet.Of(Stts.VVFIN)) != 0 && (tags[i + 1] == Stts.NE || tags[i + 1] == Stts.NN && tags[i + 2] == Stts.NE);

    /// <summary>"Ein Sprecher aus Kiew kritisiert, dass", "Der Konzern argumentiert, es sei": a subject, what looks like a participle, and a clause that is not the rest of this one.</summary>
    private static bool IsTelling(ReadOnlySpan<Stts> tags, int verb, int end) =>
        verb == end - 1 && verb > 0 && tags[verb].IsIn(SttsSet.Participle) && tags[0].IsIn(SubjectStart) && IsNominal(tags, verb - 1) && StartsClause(tags, end) && !tags[end + 1].IsIn(SttsSet.Of(Stts.PRELS, Stts.APPR));

    /// <summary>The word before is a noun or stands for one; an opening mark between them does not count.</summary>
    private static bool IsNominal(ReadOnlySpan<Stts> tags, int at) => tags[at == 0 || tags[at] != Stts.InnerMark ? at : at - 1].IsIn(SttsSet.Nominal | SttsSet.Of(Stts.PPER, Stts.PDS, Stts.PIS));

    private static bool OpensBehind(ReadOnlySpan<Stts> tags, int verb, int end) => verb == end - 1 && end + 1 < tags.Length && tags[end] == Stts.Comma && tags[end + 1].IsIn(SttsSet.Opener);

    private static readonly ulong SubjectStart = SttsSet.Nominal | SttsSet.Of(Stts.ART, Stts.PPOSAT, Stts.PPER) | SttsSet.Of(Stts.PDAT, Stts.PIAT, Stts.PIS) | SttsSet.Of(Stts.PDS);

    /// <summary>An adjective with an ending that has no noun behind it: "reiche aus".</summary>
    private static bool IsBare(ReadOnlySpan<Stts> tags, int at, int end) => at + 1 >= end || tags[at + 1].IsIn(SttsSet.Of(Stts.PTKVZ, Stts.ART, Stts.PPER) | SttsSet.Of(Stts.PRF, Stts.PPOSAT));

    /// <summary>"Angehörige beklagten": a capital adjective right before a verb is a noun. "Die, die kamen", "das tun", "nannte das einen Fehler": an article before a comma, a verb or a whole phrase is a pronoun.</summary>
    private static void Nouns(ReadOnlySpan<TokenLook> looks, Span<Stts> tags)
    {
        for (var i = 0; i + 1 < tags.Length; i++)
            if (tags[i] == Stts.ART && (looks[i].Tags & SttsSet.Of(Stts.PDS)) != 0 && tags[i + 1].IsIn(SttsSet.Finite | SttsSet.NonFinite | SttsSet.Of(Stts.Comma))) tags[i] = Stts.PDS;
            else if (tags[i] == Stts.ART && tags[i + 1] == Stts.ART && (looks[i].Tags & SttsSet.Of(Stts.PDS)) != 0 && (i == 0 || tags[i - 1] != Stts.Comma) && IsWholePhrase(tags, i + 1)) tags[i] = Stts.PDS;
            else if (tags[i] == Stts.ADJA && (looks[i].Shape & TokenLook.Capital) != 0 && tags[i + 1].IsIn(SttsSet.Finite)) tags[i] = Stts.NN;
    }

    /// <summary>"nannte das [einen schweren Fehler]." and not "das [eine Milliarde] teure Projekt".</summary>
    private static bool IsWholePhrase(ReadOnlySpan<Stts> tags, int article)
    {
        var noun = article + 1;
        while (noun < tags.Length && tags[noun].IsIn(SttsSet.Of(Stts.ADJA, Stts.ADV))) noun++;
        return noun < tags.Length && tags[noun] == Stts.NN && (noun + 1 == tags.Length || tags[noun + 1].IsIn(SttsSet.Marks | SttsSet.Finite | SttsSet.NonFinite));
    }

    /// <summary>"Fordert Kiew Helme?" begins with a verb, "Blinken in Washington" does not.</summary>
    private static void Beginning(ReadOnlySpan<TokenLook> looks, Span<Stts> tags, bool asks)
    {
        if ((looks[0].Tags & SttsSet.Finite) == 0 || tags.Length < 2) return;
        if (asks && tags[0].IsIn(SttsSet.Nominal) && looks[0].NounKind == TagCandidates.UnknownKind && !tags[1].IsIn(SttsSet.Marks) && !TagCandidates.IsOpen(looks[0].Tags) && !HasFinite(tags)) tags[0] = (Stts)BitOperations.TrailingZeroCount(looks[0].Tags & SttsSet.Finite);
        else if (tags[0] == Stts.VVFIN && looks[0].NounKind > TagCandidates.UnknownKind && tags[1].IsIn(SttsSet.Marks | SttsSet.Of(Stts.APPR, Stts.APPRART, Stts.KON))) tags[0] = Stts.NN;
    }

    /// <summary>"Das erklärte Blinken.": in a sentence without a finite verb one that can be it at the second or third place is it.</summary>
    private static void Second(ReadOnlySpan<TokenLook> looks, Span<Stts> tags)
    {
        for (var i = 1; i < 3 && i < tags.Length - 1; i++)
        {
            if ((looks[i].Tags & SttsSet.Finite) == 0 || !(tags[i].IsIn(SttsSet.NonFinite) || (tags[i] == Stts.ADJA && i == 1))) continue;
            tags[i] = (Stts)BitOperations.TrailingZeroCount(looks[i].Tags & SttsSet.Finite);
            if (tags[i - 1] == Stts.ART) tags[i - 1] = Stts.PDS;
            return;
        }
    }

    private static bool HasFinite(ReadOnlySpan<Stts> tags)
    {
        foreach (var tag in tags)
            if (tag.IsIn(SttsSet.Finite)) return true;
        return false;
    }

    private static bool Closes(ReadOnlySpan<Stts> tags, int verb, int end) =>
        IsLast(tags, verb, end) && (tags[verb].IsIn(SttsSet.Infinitive) || end + 1 >= tags.Length || !tags[end + 1].IsIn(SttsSet.Participle | SttsSet.Of(Stts.KON, Stts.ADV, Stts.ADJD)));

    private static bool IsLast(ReadOnlySpan<Stts> tags, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
            if (!tags[i].IsIn(SttsSet.NonFinite | SttsSet.Marks)) return tags[i] == Stts.KON;
        return true;
    }

    /// <summary>"Experten schätzen, dass": behind the zone a clause begins that is not the rest of this one.</summary>
    private static bool StartsClause(ReadOnlySpan<Stts> tags, int end)
    {
        if (end + 1 >= tags.Length || tags[end] != Stts.Comma || tags[end + 1].IsIn(SttsSet.Finite)) return false;
        for (var i = end + 1; i < tags.Length; i++)
            if (tags[i].IsIn(SttsSet.Finite | SttsSet.Opener)) return true;
        return false;
    }

    /// <summary>"brach die Gespräche ab und [verhängte] Sanktionen": behind the particle of a verb, a predicate, a name or a phrase with its article the coordinator goes on with another verb.</summary>
    private static void Further(ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end)
    {
        var (verb, article) = (false, false);
        for (var i = first; i + 1 < end; i++)
        {
            verb |= tags[i].IsIn(SttsSet.Of(Stts.VVFIN));
            if (tags[i] == Stts.APPR) article = false;
            else if (tags[i].IsIn(SttsSet.Of(Stts.ART, Stts.PPOSAT, Stts.APPRART))) article = true;
            if (!verb || tags[i] != Stts.KON || tags[i + 1] != Stts.ADJA || (looks[i + 1].Tags & SttsSet.Of(Stts.VVFIN)) == 0 || (looks[i + 1].Shape & TokenLook.Capital) != 0) continue;
            if (i + 2 < end && tags[i + 2].IsIn(SttsSet.Nominal) && (tags[i - 1] is Stts.PTKVZ or Stts.NE or Stts.ADJD || article && tags[i - 1] == Stts.NN) && !IsLater(tags, i + 2, end)) tags[i + 1] = Stts.VVFIN;
        }
    }

    /// <summary>A verb's part stands further on: "lehnte Moskaus Plan und verlangte Beweise ab".</summary>
    private static bool IsLater(ReadOnlySpan<Stts> tags, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tags[i].IsIn(SttsSet.NonFinite | SttsSet.Finite | SttsSet.Of(Stts.PTKVZ))) return true;
        return false;
    }

    private static void Particle(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TokenLook> looks, Span<Stts> tags, int first, int end, Lexicon lexicon)
    {
        var last = end - 1;
        while (last > first && looks[last].Kind == TokenKind.Quote) last--;
        if ((looks[last].Function & FunctionClass.Separable) != 0 && tags[last].IsIn(SttsSet.Adjective | SttsSet.Of(Stts.ADV, Stts.APPR, Stts.PAV) | SttsSet.Of(Stts.PTKZU, Stts.ART))) Part(text, tokens, tags, first, last, lexicon);
        for (var i = first + 2; i < last && tags[last] != Stts.PTKVZ; i++)
            if (tags[i] == Stts.PTKVZ && tags[i + 1].IsIn(PhraseStart) && (looks[i].Tags & SttsSet.Of(Stts.APPR)) != 0) tags[i] = Stts.APPR;
            else if (tags[i] == Stts.APPR && (looks[i].Function & FunctionClass.Separable) != 0 && IsBeforePhrase(text, tokens, tags, first, i)) Part(text, tokens, tags, first, i, lexicon);
    }

    private static readonly ulong PhraseStart = SttsSet.Nominal | SttsSet.Of(Stts.ART, Stts.PPOSAT);

    /// <summary>Makes a word the particle of the finite verb in front of it, where both are one verb.</summary>
    private static void Part(string text, ReadOnlySpan<Token> tokens, Span<Stts> tags, int first, int at, Lexicon lexicon)
    {
        for (var i = at - 1; i >= first; i--)
        {
            // "nannte das „längst richtig“": what the marks hold is quoted from the verb on or not at all.
            if (tokens[i].Kind == TokenKind.Quote && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Quote) return;
            if (!tags[i].IsIn(SttsSet.Finite)) continue;
            if (lexicon.FindSeparated(tokens[i].Span.In(text), tokens[at].Span.In(text)).IsFound || (tags[i] == Stts.VVFIN && tags[at] == Stts.ADJD)) tags[at] = Stts.PTKVZ;
            return;
        }
    }

    /// <summary>"zog Soldaten [ab] aus Mali", "griff stärker [an] als zuvor": no preposition stands before another, but "[von] Rom aus nach Oslo" and "bis zu 100".</summary>
    private static bool IsBeforePhrase(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Stts> tags, int first, int i)
    {
        if (!tags[i + 1].IsIn(SttsSet.Of(Stts.APPR, Stts.APPRART, Stts.KOKOM)) || tokens[i + 1].Span.In(text) is "bis" or "über" or "unter" or "um") return false;
        if (!tags[i - 1].IsIn(SttsSet.Nominal | SttsSet.Of(Stts.PRF, Stts.PPER)) && !(tags[i + 1] == Stts.KOKOM && tags[i - 1].IsIn(SttsSet.Of(Stts.ADV, Stts.ADJD)))) return false;
        for (var k = i - 1; k >= first; k--)
            if (tags[k].IsIn(SttsSet.Of(Stts.APPR, Stts.APPRART))) return tokens[k].Span.In(text) is not ("von" or "vom" or "seit" or "bis");
        return true;
    }
}
