namespace Demarche.Actors;

/// <summary>The words of a language that mean two parties at once. Positions count words divided by one space.</summary>
/// <param name="both">"beide", "both".</param>
/// <param name="articles">What may stand before it: "die", "the".</param>
/// <param name="links">What ties a head to it: "of", "from"; empty where the word for both shows a genitive itself.</param>
/// <param name="heads">Who stands for the whole party: "Vertreter", "officials".</param>
/// <param name="states">Nouns for states and governments.</param>
/// <param name="sides">Nouns for parties of any kind.</param>
internal sealed class PairWords(string[] both, string[] articles, string[] links, string[] heads, string[] states, string[] sides)
{
    private const int LongestPhrase = 60;

    /// <summary>Which two the words mean; they must be nothing but these.</summary>
    public PairKind Of(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestPhrase) return PairKind.None;
        var noun = words.LastIndexOf(' ') + 1;
        if (noun == 0) return PairKind.None;
        var kind = Holds(states, words[noun..]) ? PairKind.States : Holds(sides, words[noun..]) ? PairKind.Sides : PairKind.None;
        words = words[..(noun - 1)];
        if (kind == PairKind.None || !CutLast(ref words, both)) return PairKind.None;
        if (words.IsEmpty || (CutLast(ref words, articles) && words.IsEmpty)) return kind;
        if (links.Length > 0 && !CutLast(ref words, links)) return PairKind.None;
        if (!CutLast(ref words, heads)) return PairKind.None;
        return words.IsEmpty || (CutLast(ref words, articles) && words.IsEmpty) ? kind : PairKind.None;
    }

    // Takes the last word away where the list has it.
    private static bool CutLast(ref ReadOnlySpan<char> words, string[] list)
    {
        var start = words.LastIndexOf(' ') + 1;
        if (!Holds(list, words[start..])) return false;
        words = start == 0 ? [] : words[..(start - 1)];
        return true;
    }

    private static bool Holds(string[] list, ReadOnlySpan<char> word)
    {
        foreach (var one in list)
            if (word.SequenceEqual(one)) return true;
        return false;
    }
}
