namespace Demarche.Language.De;

/// <summary>Settles, zone by zone between commas, what a word's neighbours tell: participle or finite verb, infinitive or plural, article or pronoun,
/// preposition or the particle of a separable verb.</summary>
internal static class Neighbours
{
    public static void Settle(string text, Sentence sentence, Span<Word> words)
    {
        var first = sentence.First;
        for (var i = sentence.First; i <= sentence.End; i++)
        {
            if (i < sentence.End && !IsEdge(words[i].Token.Kind)) continue;
            if (i > first) Zone(text, words[first..i]);
            first = i + 1;
        }
    }

    private static bool IsEdge(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash;

    private static void Zone(string text, Span<Word> zone)
    {
        for (var i = 0; i < zone.Length; i++)
        {
            if (zone[i].Tag == Tag.Mark) continue;
            Infinitives(text, zone, i);
            Attributes(zone, i);
            Articles(zone, i);
            Particles(text, zone, i);
        }

        FiniteVerbs(text, zone);
    }

    private static void Infinitives(string text, Span<Word> zone, int i)
    {
        if (i == 0 || !zone[i].Classes.HasFlag(WordClasses.Infinitive) || !zone[i - 1].Span.In(text).SequenceEqual("zu")) return;
        zone[i - 1] = zone[i - 1] with { Tag = Tag.Zu };
        zone[i] = zone[i] with { Tag = Tag.Infinitive, Mood = VerbMood.None };
    }

    private static void Attributes(Span<Word> zone, int i)
    {
        if (zone[i].Tag is not (Tag.Finite or Tag.Participle) || (zone[i].Classes & (WordClasses.Participle2 | WordClasses.Adjective)) == 0 || i == 0) return;
        if (zone[i - 1].Tag is not (Tag.Article or Tag.Determiner or Tag.Preposition or Tag.Adjective or Tag.Number) || i + 1 >= zone.Length) return;
        if (zone[i + 1].IsNominal || zone[i + 1].Tag == Tag.Adjective) zone[i] = zone[i] with { Tag = Tag.Adjective, Mood = VerbMood.None, Lemma = null };
    }

    private static void Articles(Span<Word> zone, int i)
    {
        if (zone[i].Tag is not (Tag.Article or Tag.Determiner)) return;
        var next = i + 1 < zone.Length ? zone[i + 1].Tag : Tag.Mark;
        if (next is Tag.Finite or Tag.Pronoun or Tag.Article or Tag.Negation or Tag.Separated or Tag.Infinitive || (next == Tag.Mark && (i + 1 >= zone.Length || zone[i + 1].Token.Kind != TokenKind.Quote)))
            zone[i] = zone[i] with { Tag = Tag.Pronoun };
    }

    private static void Particles(string text, Span<Word> zone, int i)
    {
        if (!zone[i].Is(FunctionClass.Separable) || zone[i].Tag is Tag.Finite || !IsLast(text, zone, i)) return;
        for (var j = 0; j < i; j++)
            if (zone[j].Tag == Tag.Finite)
            {
                zone[i] = zone[i] with { Tag = Tag.Separated };
                return;
            }
    }

    private static bool IsLast(string text, Span<Word> zone, int i)
    {
        if (i + 1 >= zone.Length || zone[i + 1].Tag == Tag.Mark) return true;
        return zone[i + 1].Span.In(text) is "und" or "oder" or "sowie" or "aber" && !(i + 2 < zone.Length && zone[i].Is(FunctionClass.Preposition) && zone[i + 2].Tag == Tag.Preposition);
    }

    /// <summary>Of several verbs in a zone those that must be finite win; "erklärt" beside "hat" is a participle, "liefern" beside "will" an infinitive.</summary>
    private static void FiniteVerbs(string text, Span<Word> zone)
    {
        bool sure = false, auxiliary = false;
        foreach (var word in zone)
        {
            if (word.Tag != Tag.Finite || !IsSure(text, word)) continue;
            sure = true;
            auxiliary |= VerbForms.IsAuxiliary(word.Span.In(text));
        }

        var kept = sure ? -1 : Choose(text, zone);
        for (var i = 0; i < zone.Length; i++)
            if (i != kept && zone[i].Tag == Tag.Finite && !IsSure(text, zone[i]) && !(sure && !auxiliary && i > 0 && zone[i - 1].Tag == Tag.Coordinator))
                Demote(ref zone[i], text);
    }

    /// <summary>The finite verb among forms that may all be infinitives or participles: an auxiliary before others, the last in a subordinate clause, else the first.</summary>
    private static int Choose(string text, Span<Word> zone)
    {
        var (last, infinitive) = (IsSubordinate(zone), HasZu(zone));
        var (best, auxiliary) = (-1, false);
        for (var i = 0; i < zone.Length; i++)
        {
            if (zone[i].Tag != Tag.Finite || (infinitive && i > 1 && (zone[i].Classes & WordClasses.Participle2) != 0)) continue;
            var isAuxiliary = VerbForms.IsAuxiliary(zone[i].Span.In(text));
            if (best >= 0 && auxiliary && !isAuxiliary) continue;
            if (best < 0 || last || (isAuxiliary && !auxiliary)) (best, auxiliary) = (i, isAuxiliary);
        }

        return best;
    }

    private static bool HasZu(Span<Word> zone)
    {
        foreach (var word in zone)
            if (word.Tag is Tag.Zu or Tag.ZuInfinitive) return true;
        return false;
    }

    private static bool IsSubordinate(Span<Word> zone)
    {
        var i = zone[0].Tag is Tag.Coordinator or Tag.Preposition or Tag.Mark ? 1 : 0;
        return i < zone.Length && (zone[i].Tag is Tag.Subjunction or Tag.Question || (zone[i].Is(FunctionClass.Article) && zone[i].Tag == Tag.Pronoun));
    }

    private static bool IsSure(string text, Word word) => (word.Classes & (WordClasses.Infinitive | WordClasses.Participle2)) == 0
        || (VerbForms.IsAuxiliary(word.Span.In(text)) && (word.Classes & WordClasses.Infinitive) == 0);

    private static void Demote(ref Word word, string text)
    {
        if ((word.Classes & WordClasses.Participle2) != 0 && !word.Span.In(text).EndsWith("te", StringComparison.Ordinal)) word = word with { Tag = Tag.Participle, Mood = VerbMood.None };
        else if ((word.Classes & WordClasses.Infinitive) != 0) word = word with { Tag = Tag.Infinitive, Mood = VerbMood.None };
    }
}
