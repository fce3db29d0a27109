namespace Demarche.Actors;

/// <summary>A word of a term that may stand for several forms: <c>~</c> at its end is an adjective's ending. Example: <c>Arabisch~</c>.</summary>
internal static class TermPattern
{
    /// <summary>Whether a word of a text is the pattern's word.</summary>
    public static bool Matches(ReadOnlySpan<char> word, string pattern)
    {
        if (pattern[^1] != '~') return word.SequenceEqual(pattern);
        var stem = pattern.AsSpan(0, pattern.Length - 1);
        return word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length..] is "e" or "en" or "er" or "es" or "em";
    }
}
