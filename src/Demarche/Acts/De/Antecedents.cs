using Demarche.Language;
using Demarche.Language.De;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>What the pronoun of a relative clause stands for: the phrase before its comma.</summary>
internal static class Antecedents
{
    private const int Farthest = 24;

    public static WordRange? Of(TextAnalysis analysis, Zone relative)
    {
        var comma = relative.First - 1;
        if (comma < 1 || analysis.Words[comma].Token.Kind is not (TokenKind.Comma or TokenKind.Dash)) return null;
        var parent = relative.Parent;
        var floor = Math.Max(Math.Max(0, comma - Farthest), parent?.First ?? 0);
        return Touching(analysis, floor, comma) ?? Nearest(analysis, floor, comma);
    }

    /// <summary>The longest phrase that ends at the comma, its preposition and coordinated ones left out.</summary>
    private static WordRange? Touching(TextAnalysis analysis, int floor, int comma)
    {
        WordRange? found = null;
        for (var i = comma - 1; i >= floor; i--)
        {
            if (analysis.Words[i].Tag is Tag.Finite or Tag.Mark or Tag.Subjunction or Tag.Pronoun) break;
            if (IsInPhrase(analysis, i) || NounPhrase.End(analysis, i, comma, Reach.Von) != comma) continue;
            found = new(i, comma);
            if (i > floor && analysis.Words[i - 1].Tag == Tag.Preposition) break;
        }

        return found;
    }

    /// <summary>"hat eine Antwort erhalten, die …": over the verb to the phrase before it.</summary>
    private static WordRange? Nearest(TextAnalysis analysis, int floor, int comma)
    {
        for (var i = comma - 1; i >= floor; i--)
        {
            if (analysis.Words[i].Token.Kind is not TokenKind.Word) return null;
            if (!analysis.Words[i].IsNominal) continue;
            var first = i;
            while (first > floor && IsInPhrase(analysis, first)) first--;
            return new(first, i + 1);
        }

        return null;
    }

    private static bool IsInPhrase(TextAnalysis analysis, int i) =>
        i > 0 && analysis.Words[i].Tag is not (Tag.Article or Tag.Determiner) && analysis.Words[i - 1].Tag is Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Number or Tag.Noun or Tag.Name;
}
