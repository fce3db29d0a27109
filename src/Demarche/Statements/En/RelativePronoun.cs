using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"the minister, who had demanded": the phrase that a relative pronoun stands for.</summary>
internal static class RelativePronoun
{
    /// <summary>How many words back the phrase may begin.</summary>
    private const int Farthest = 20;

    public static WordRange Antecedent(TextAnalysis analysis, WordRange word)
    {
        if (word.Length != 1 || word.First < 1 || analysis.Form(word.First) is not ("who" or "which" or "that")) return word;
        var end = analysis.Words[word.First - 1].Token.Kind == TokenKind.Comma ? word.First - 1 : word.First;
        var first = NounPhrase.Start(analysis, end, Math.Max(0, end - Farthest), Reach.Von);
        return first == end ? word : new WordRange(first, end);
    }
}
