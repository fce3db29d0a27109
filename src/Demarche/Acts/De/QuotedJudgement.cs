using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Words in marks behind a noun that are no name: "nannte das Vorgehen [„völlig rechtswidrig“]".</summary>
internal static class QuotedJudgement
{
    private const int Longest = 8;

    /// <summary>The end of a phrase without such words; its own end where it has none.</summary>
    public static int Cut(TextAnalysis analysis, int first, int end)
    {
        if (end - first < 4 || analysis.Words[end - 1].Token.Kind != TokenKind.Quote) return end;
        for (var i = end - 2; i > Math.Max(first, end - Longest); i--)
            if (analysis.Words[i].Token.Kind == TokenKind.Quote) return i;
            else if (analysis.Words[i].IsNominal || analysis.Words[i].Tag is not (Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Coordinator or Tag.Finite)) return end;
        return end;
    }
}
