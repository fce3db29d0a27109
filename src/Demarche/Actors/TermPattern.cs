namespace Demarche.Actors;

/// <summary>How the tables write names: <c>/</c> divides spellings of one word, <c>~</c> stands for an adjective's ending.
/// Example: <c>Vereinigt~ Staaten</c> is Vereinigte Staaten, Vereinigten Staaten and so on.</summary>
internal static class TermPattern
{
    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];

    /// <summary>Every run of words that the pattern stands for; a word with <c>~</c> behind the first stays as it is, for <see cref="Matches"/>.</summary>
    public static IEnumerable<string[]> Expand(string pattern)
    {
        if (pattern.AsSpan().IndexOfAny('/', '~') < 0) return [[.. Words(pattern)]];
        IEnumerable<string[]> runs = [[]];
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            runs = runs.SelectMany(run => Spellings(word, first: run.Length == 0), (run, spelling) => (string[])[.. run, .. Words(spelling)]).ToList();
        return runs;
    }

    /// <summary>Whether a word of a text is the pattern's word, which may end in <c>~</c>.</summary>
    public static bool Matches(ReadOnlySpan<char> word, string pattern)
    {
        if (pattern[^1] != '~') return word.SequenceEqual(pattern);
        var stem = pattern.AsSpan(0, pattern.Length - 1);
        return word.StartsWith(stem, StringComparison.Ordinal) && IsEnding(word[stem.Length..]);
    }

    private static IEnumerable<string> Spellings(string word, bool first)
    {
        foreach (var spelling in word.Split('/'))
        {
            if (!first || spelling[^1] != '~') yield return spelling;
            else
                foreach (var ending in Endings)
                    yield return spelling[..^1] + ending;
        }
    }

    private static bool IsEnding(ReadOnlySpan<char> ending) => ending is "e" or "en" or "er" or "es" or "em";

    /// <summary>Cut as the scanner cuts a text, so that "St. Lucia" is found as "St" and "Lucia".</summary>
    private static List<string> Words(string spelling)
    {
        if (spelling[^1] == '~') return [spelling];
        List<string> words = [];
        var scanner = new WordScanner(spelling);
        while (scanner.Next()) words.Add(spelling[scanner.Start..scanner.End]);
        return words;
    }
}
