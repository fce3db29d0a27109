using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>The entries of a live blog: lines that begin with a clock time ("14:35", "2.35pm", "09.15 GMT"). Nobody speaks on from one into the next.</summary>
internal static class TickerEntries
{
    /// <summary>For each sentence the number of the entry that it stands in; 0 before the first.</summary>
    public static int[] Of(TextAnalysis analysis)
    {
        var entries = new int[analysis.Sentences.Count];
        for (int s = 0, entry = 0; s < entries.Length; s++)
        {
            if (Begins(analysis, analysis.Sentences[s].First)) entry++;
            entries[s] = entry;
        }

        return entries;
    }

    /// <summary>A word is the clock time at the beginning of a line.</summary>
    public static bool Begins(TextAnalysis analysis, int word)
    {
        var start = analysis.Words[word].Token.Start;
        return (start == 0 || analysis.Text[start - 1] == '\n') && IsClock(analysis.Form(word));
    }

    /// <summary>"14:35", "2.35pm", "9:15am".</summary>
    private static bool IsClock(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("am", StringComparison.Ordinal) || form.EndsWith("pm", StringComparison.Ordinal)) form = form[..^2];
        return form.Length is 4 or 5 && form[^3] is ':' or '.' && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[^1]);
    }
}
