using Demarche.Language;

namespace Demarche.Exchanges;

/// <summary>Takes German compounds apart: "Gaslieferung" is "Gas" and "Lieferung".</summary>
internal static class CompoundParts
{
    private const int Shortest = 3;
    private const int ShortestHead = 5;

    private static readonly string[] Joints = ["s", "n", "en", "es"];

    /// <summary>First and last part of a compound as base forms, the longest last part that is a noun; none for a simple word.</summary>
    public static List<string> Of(string word)
    {
        if (IsDeed(word)) return [];
        for (var start = Shortest; start <= word.Length - ShortestHead && word.Length <= LexiconCompounds.LongestCompound; start++)
        {
            if (word[start - 1] == '-' || !char.IsLetter(word[start])) continue;
            var behindHyphen = start > 1 && word[start - 1] == '-';
            if (NounOf(char.ToUpperInvariant(word[start]) + word[(start + 1)..]) is not { } last || Modifier(word[..start]) is not { } first || behindHyphen) continue;
            return [first, last];
        }

        return word.LastIndexOf('-') is > 0 and var hyphen && NounOf(word[(hyphen + 1)..]) is { } head ? [head] : [];
    }

    /// <summary>It ends in a noun, whatever stands before it: "Runensteine".</summary>
    public static bool HasHead(string word)
    {
        for (var start = Shortest; start <= word.Length - ShortestHead && word.Length <= LexiconCompounds.LongestCompound; start++)
            if (char.IsLower(word[start]) && NounOf(char.ToUpperInvariant(word[start]) + word[(start + 1)..]) is not null) return true;
        return false;
    }

    // The noun of a verb is no compound: "Zurückhaltung" is no "Haltung".
    private static bool IsDeed(string word)
    {
        var stem = word.EndsWith("ungen", StringComparison.Ordinal) ? word[..^5] : word.EndsWith("ung", StringComparison.Ordinal) ? word[..^3] : "";
        return stem.Length > Shortest && (Lexicon.German.Find(stem.ToLowerInvariant() + "en").Has(WordClasses.Infinitive) || Lexicon.German.Find(stem.ToLowerInvariant() + "n").Has(WordClasses.Infinitive));
    }

    private static string? Modifier(string first)
    {
        if (NounOf(first) is { } noun) return noun;
        foreach (var link in Joints)
            if (first.EndsWith(link, StringComparison.Ordinal) && first.Length - link.Length >= Shortest && NounOf(first[..^link.Length]) is { } linked) return linked;
        return null;
    }

    private static string? NounOf(string word) => Lexicon.German.Find(word).FirstLemma(WordClasses.Noun);
}
