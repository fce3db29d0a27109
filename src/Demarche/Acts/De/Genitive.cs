using Demarche.Language;
using Demarche.Statements;
using Demarche.Statements.De;

namespace Demarche.Acts.De;

/// <summary>Whether the phrase behind a noun can be its genitive.</summary>
internal static class Genitive
{
    public static bool Of(TextAnalysis analysis, WordRange phrase)
    {
        var head = phrase.First;
        while (head < phrase.End && !analysis.Words[head].IsNominal) head++;
        if (head >= phrase.End) return false;
        if (analysis.Words[phrase.First].Tag is Tag.Article or Tag.Determiner) return (PhraseCase.Of(analysis, new(phrase.First, head + 1)) & Cases.Genitive) != 0;
        if (analysis.Form(phrase.First) is not [.., 'r']) return false;
        return analysis.Words[phrase.First].Inflection.Case == Cases.Genitive || analysis.Words[phrase.First].Tag == Tag.Adjective && (StateAdjectives.Is(analysis.Form(phrase.First)) || (PhraseCase.Of(analysis, new(head, head + 1)) & Cases.Genitive) != 0);
    }
}
