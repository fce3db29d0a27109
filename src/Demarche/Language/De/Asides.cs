namespace Demarche.Language.De;

/// <summary>What is said aside within a clause: no verb there is the verb of the clause around it.</summary>
internal static class Asides
{
    /// <summary>More words than a name in marks has.</summary>
    private const int LongestName = 8;

    /// <summary>Whether a word stands in brackets that open behind the first word of its clause.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="first">Where its clause begins.</param>
    public static bool Hold(TextAnalysis analysis, int word, int first) => analysis.BracketOf(word) > first;

    /// <summary>Whether a word stands in a name in marks behind a noun of its clause: "die Initiative „Rettet den Wald“".</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="first">Where its clause begins.</param>
    public static bool Name(TextAnalysis analysis, int word, int first) =>
        analysis.QuotationOf(word) is >= 0 and var q && analysis.Quotations[q] is var name && name.First > first && name.End - name.First <= LongestName && analysis.Words[name.First - 1].Stts == Stts.NN;
}
