using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"der Minister, der gefordert hatte": the phrase that a relative pronoun stands for.</summary>
internal static class RelativePronoun
{
    /// <summary>How many words back the phrase may begin.</summary>
    private const int Farthest = 14;

    /// <summary>The phrase in front of the comma; the pronoun itself where the word is none or nothing is in front.</summary>
    public static WordRange Antecedent(TextAnalysis analysis, WordRange word)
    {
        if (word.Length != 1 || word.First < 2 || analysis.Form(word.First) is not ("der" or "die" or "das" or "welche" or "welcher" or "welches") || analysis.Words[word.First - 1].Token.Kind != TokenKind.Comma) return word;
        var comma = word.First - 1;
        for (var i = comma - 1; i >= 0 && i > comma - Farthest; i--)
        {
            if (analysis.Words[i].Token.Kind == TokenKind.Stop) break;
            if (NounPhrase.End(analysis, i, comma, Reach.Von) == comma && (i == 0 || !IsInPhrase(analysis.Words[i - 1].Tag))) return new WordRange(i, comma);
        }

        return word;
    }

    private static bool IsInPhrase(Tag tag) => tag is Tag.Article or Tag.Adjective or Tag.Determiner or Tag.Number or Tag.Noun or Tag.Name;
}
