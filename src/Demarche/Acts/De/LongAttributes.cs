using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Participles and adjectives before a noun with the phrases that hang on them: "die [von Russland im vergangenen Monat formulierten] Forderungen".</summary>
internal static class LongAttributes
{
    private const int Longest = 14;

    /// <summary>"die von Russland im vergangenen Monat formulierten Forderungen": behind the phrases that hang on a participle before its noun.</summary>
    public static int? End(TextAnalysis analysis, int start, int limit)
    {
        if (analysis.Words[start].Tag is not (Tag.Article or Tag.Determiner) || start + 1 >= limit) return null;
        if (analysis.Words[start + 1].Tag is not (Tag.Preposition or Tag.Article or Tag.Adverb or Tag.Negation or Tag.Name) && analysis.Words[start + 1].Stts != Stts.ADJD && analysis.Form(start + 1) is not "als" || analysis.Words[start + 1].IsNominal && !IsBehind(analysis, start + 2, limit)) return null;
        for (var i = start + 2; i < Math.Min(limit, start + Longest); i++)
        {
            if (analysis.Words[i].Token.Kind is TokenKind.OpenBracket or TokenKind.CloseBracket || analysis.Words[i - 1].Token.Kind == TokenKind.OpenBracket) continue;
            if (analysis.Words[i].Tag is Tag.Finite or Tag.Mark or Tag.Infinitive || analysis.Words[i].Tag == Tag.Coordinator && !IsInPair(analysis, start, i)) return null;
            if (analysis.Words[i].Tag is not (Tag.Adjective or Tag.Participle) || !analysis.Words[i - 1].IsNominal && analysis.Words[i - 1].Tag is not (Tag.Adverb or Tag.Number or Tag.Negation) && analysis.Words[i - 1].Token.Kind != TokenKind.CloseBracket) continue;
            var end = NounPhrase.End(analysis, i, limit);
            return end > i ? end : null;
        }

        return null;
    }

    /// <summary>"die von Rom [und] Wien vereinbarten Quoten": between two nouns behind a preposition at the front.</summary>
    private static bool IsInPair(TextAnalysis analysis, int start, int coordinator) =>
        analysis.Words[start + 1].Tag == Tag.Preposition && analysis.Form(coordinator) is "und" or "oder" && NounPhrase.End(analysis, start + 2, coordinator) == coordinator;

    /// <summary>"einige [in Lima lebende] Diplomaten": a participle between a preposition and its noun.</summary>
    public static bool IsBehindSeveral(TextAnalysis analysis, int start, int limit) =>
        start + 1 < limit && analysis.Words[start + 1].Tag == Tag.Preposition && NounPhrase.End(analysis, start + 2, limit) is var end && end > start + 2 && IsBehind(analysis, IsPartOf(analysis, end - 1) ? end - 2 : end, limit);

    /// <summary>The noun that follows was taken for the end of the phrase.</summary>
    private static bool IsPartOf(TextAnalysis analysis, int last) => analysis.Words[last].IsNominal && analysis.Words[last - 1].Tag is Tag.Adjective or Tag.Participle;

    /// <summary>"der [Moskau nahestehende] Politiker", but not "der Ukraine [weitere Hilfe]".</summary>
    private static bool IsBehind(TextAnalysis analysis, int i, int limit) => i + 1 < limit && analysis.Words[i].Tag is Tag.Adjective or Tag.Participle && analysis.Words[i + 1].IsNominal && IsParticiple(analysis.Form(i));

    private static bool IsParticiple(ReadOnlySpan<char> form)
    {
        var stem = form[^1] == 'e' ? form[..^1] : form.Length > 2 ? form[..^2] : form;
        return stem.EndsWith("end", StringComparison.Ordinal) || stem is "nah" or "treu" or "freundlich" or "feindlich" || Lexicon.German.Find(stem).Has(WordClasses.Participle2);
    }

    /// <summary>"[Der] nach den Unruhen eingesetzte [Präsident]": what stands between article and head says nothing of its case.</summary>
    public static Cases CasesOf(TextAnalysis analysis, int start, int first, int last) =>
        PhraseCase.Of(analysis, new(start, start + 1)) is var outer && PhraseCase.Of(analysis, new(first, Math.Max(last, first + 1))) is var inner && (outer & inner) != 0 ? outer & inner : outer;
}
