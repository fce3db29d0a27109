namespace Demarche.Language;

/// <summary>What stands in brackets is said aside: no verb there is the verb of the clause around it.</summary>
internal static class Brackets
{
    /// <summary>More words than anything said aside has.</summary>
    private const int Longest = 40;

    /// <summary>Whether a word stands in brackets that open behind the first word of its clause.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="first">Where its clause begins.</param>
    public static bool Hold(TextAnalysis analysis, int word, int first)
    {
        for (var i = word - 1; i > first && i >= word - Longest; i--)
            switch (analysis.Words[i].Token.Kind)
            {
                case TokenKind.CloseBracket:
                    return false;
                case TokenKind.OpenBracket:
                    return true;
            }

        return false;
    }
}
