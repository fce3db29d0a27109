using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Words that bound a number: "[mehr als] 100", "[bis zu] 100", "[rund] 100".</summary>
internal static class Bounds
{
    private const int Most = 3;

    /// <summary>How many such words stand before a number; 0 for none.</summary>
    public static int Before(TextAnalysis analysis, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + Most); i++)
            if (analysis.Words[i].Tag == Tag.Number) return i - at;
            else if (!Is(analysis.Form(i))) return 0;
        return 0;
    }

    /// <summary>Whether a word may stand before a number to bound it.</summary>
    public static bool Is(ReadOnlySpan<char> form) => form
        is "mehr" or "Mehr" or "weniger" or "Weniger" or "als" or "rund" or "Rund" or "etwa" or "Etwa" or "bis" or "Bis" or "zu" or "über" or "knapp" or "Knapp" or "mindestens" or "Mindestens"
        or "höchstens" or "circa" or "gut" or "fast" or "Fast" or "nahezu" or "schätzungsweise" or "insgesamt" or "Insgesamt" or "ungefähr";
}
