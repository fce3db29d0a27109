using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>How the tables write names: <c>/</c> divides spellings of one word, <c>~</c> stands for an adjective's ending.
/// Example: <c>Vereinigt~ Staaten</c> is Vereinigte Staaten, Vereinigten Staaten and so on.</summary>
internal static class TermExpansion
{
    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];

    /// <summary>Every run of words that the pattern stands for; a word with <c>~</c> behind the first stays as it is, for <see cref="TermPattern"/>.</summary>
    public static IEnumerable<string[]> Expand(string pattern)
    {
        if (pattern.AsSpan().IndexOfAny('/', '~') < 0) return [[.. Words(pattern)]];
        IEnumerable<string[]> runs = [[]];
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            runs = runs.SelectMany(run => Spellings(word, first: run.Length == 0), (run, spelling) => (string[])[.. run, .. Words(spelling)]).ToList();
        return runs;
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
