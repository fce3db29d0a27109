using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Acts.De;

/// <summary>Words in marks behind a noun that are no name: "nannte das Vorgehen [„völlig rechtswidrig“]", "nannte es [„eine Schande“]", "nannte den Schritt [„Erpressung“]".</summary>
internal static class QuotedJudgement
{
    private const int Longest = 8;

    /// <summary>The end of a phrase without such words; its own end where it has none.</summary>
    /// <param name="frames">Know which nouns judge (class <c>scandal</c> of <c>act-frames.tsv</c>).</param>
    public static int Cut(TextAnalysis analysis, ActFrames frames, int first, int end)
    {
        if (end - first < 4 || analysis.Words[end - 1].Token.Kind != TokenKind.Quote) return end;
        var isWords = true;
        for (var i = end - 2; i > Math.Max(first, end - Longest); i--)
            if (analysis.Words[i].Token.Kind == TokenKind.Quote) return isWords || analysis.Form(i + 1) is "ein" or "eine" or "einen" || i + 3 == end && frames.IsA(Nouns.Lemma(analysis.Form(i + 1)), "scandal") ? i : end;
            else isWords &= !analysis.Words[i].IsNominal && analysis.Words[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Coordinator or Tag.Finite;
        return end;
    }

    /// <summary>The noun behind an article and attributes in marks: "eine [„rasche und klare“] Antwort"; none where they are no attributes.</summary>
    public static int? NounBehind(TextAnalysis analysis, int article, int limit)
    {
        var mark = article + 1;
        if (mark >= limit || analysis.Words[mark].Token.Kind != TokenKind.Quote || !(analysis.Words[article].Tag is Tag.Article or Tag.Determiner || analysis.Words[article].Stts is Stts.PIS or Stts.PDS or Stts.PRELS)) return null;
        for (var i = mark + 1; i < Math.Min(limit - 1, mark + Longest); i++)
            if (analysis.Words[i].Token.Kind == TokenKind.Quote) return i > mark + 1 && analysis.Words[i - 1].Tag is Tag.Adjective or Tag.Participle && (analysis.Words[i + 1].IsNominal || analysis.Words[i + 1].Tag == Tag.Adjective) ? i + 1 : null;
            else if (analysis.Words[i].Tag is not (Tag.Adjective or Tag.Adverb or Tag.Participle or Tag.Coordinator) && analysis.Words[i].Token.Kind != TokenKind.Comma) return null;
        return null;
    }
}
