using Demarche.Language;

namespace Demarche.Acts.De;

/// <summary>Phrases that tell how: "aufs Schärfste", "im Allgemeinen", an adjective for a noun.</summary>
internal static class Manner
{
    public static bool Is(TextAnalysis analysis, Chunk chunk)
    {
        if (chunk.HeadEnd != chunk.First + 1 || analysis.Form(chunk.Preposition) is not ("im" or "aufs" or "am")) return false;
        foreach (var reading in Lexicon.German.Find(analysis.Form(chunk.First)))
            if (reading.Is(WordClasses.Noun) && !reading.Is(ReadingTraits.NominalisedAdjective)) return false;
        return analysis.Form(chunk.First) is [.., 'e' or 'n'] && !analysis.Form(chunk.First).EndsWith("ung", StringComparison.Ordinal) && IsAdjective(analysis.Form(chunk.First));
    }

    private static bool IsAdjective(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return Lexicon.German.Find(lower).Has(WordClasses.Adjective);
    }
}
