using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The entries of a live ticker: paragraphs, lines or heads that begin with a clock time ("14:35 Uhr: …", "+++ 9.15 Uhr +++"). Nobody speaks on from one into the next.</summary>
internal static class TickerEntries
{
    /// <summary>For each sentence the number of the entry that it stands in; 0 before the first.</summary>
    public static int[] Of(TextAnalysis analysis)
    {
        var entries = new int[analysis.Sentences.Count];
        for (int s = 0, entry = 0; s < entries.Length; s++)
        {
            if (Begins(analysis, s)) entry++;
            entries[s] = entry;
        }

        return entries;
    }

    private static bool Begins(TextAnalysis analysis, int sentence)
    {
        var (i, end) = (analysis.Sentences[sentence].First, analysis.Sentences[sentence].End);
        var start = analysis.Words[i].Token.Start;
        var head = analysis.Text[start] == '+';
        if (!head && start > 0 && analysis.Text[start - 1] != '\n') return false;
        while (i < end && analysis.Form(i) is "+" or "(" or "[" or "*" or "•" or "–" or "-") i++;
        if (i < end && analysis.Form(i) is "Um") i++;
        return i + 1 < end && analysis.Words[i].Tag == Tag.Number && IsClock(analysis.Form(i)) && (head || analysis.Form(i + 1) is "Uhr" or ":" or "+" or "-" or "–" or "|" or ")" or "]");
    }

    /// <summary>"14:35", "9.15".</summary>
    private static bool IsClock(ReadOnlySpan<char> form) => form.Length is 4 or 5 && form[^3] is ':' or '.' && form[0] is >= '0' and <= '2';
}
