namespace Demarche.Language;

/// <summary>Reads a compound that the lexicon does not know by its last part: "Präsidentensprecher" declines as "Sprecher" does.</summary>
/// <remarks>Every part has to be known, so that "Stoltenberg" is no mountain; behind a hyphen the last part alone decides ("US-Präsident").
/// The cost is linear in the length, which is limited; the parts have at least three letters, the last one four.</remarks>
public static class LexiconCompounds
{
    /// <summary>Longer words are not taken apart.</summary>
    public const int LongestCompound = 64;

    private const int ShortestPart = 3;
    private const int ShortestHead = 4;
    private const WordClasses Heads = WordClasses.Noun;
    private const WordClasses Modifiers = 
        WordClasses.Noun | WordClasses.Adjective | WordClasses.Name | WordClasses.Adverb | WordClasses.Prefix | WordClasses.Preposition;

    private static readonly string[] Links = ["s", "n", "en", "es"];

    /// <summary>Finds the longest known noun that ends the form, where what stands before it is known too.</summary>
    /// <param name="form">A form with a capital first letter; another one gives nothing, as does one that is a noun itself.</param>
    /// <param name="head">The readings of the last part as a noun of its own.</param>
    /// <param name="start">Where the last part begins in the form.</param>
    public static bool TryHead(ReadOnlySpan<char> form, out LexiconEntry head, out int start) => TryHead(Lexicon.German, form, out head, out start);

    /// <inheritdoc cref="TryHead(ReadOnlySpan{char}, out LexiconEntry, out int)"/>
    public static bool TryHead(Lexicon lexicon, ReadOnlySpan<char> form, out LexiconEntry head, out int start)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (head, start) = (default, 0);
        if (form.Length is < ShortestPart + ShortestHead or > LongestCompound || !char.IsUpper(form[0]))
            return false;
        return form.LastIndexOf('-') is > 0 and var hyphen
            ? TryBehindHyphen(lexicon, form, hyphen + 1, out head, out start)
            : TrySplit(lexicon, form, 0, out head, out start);
    }

    private static bool TryBehindHyphen(Lexicon lexicon, ReadOnlySpan<char> form, int behind, out LexiconEntry head, out int start)
    {
        (head, start) = (lexicon.Find(form[behind..]), behind);
        return form.Length - behind >= ShortestHead && head.Has(Heads)
            || form.Length > behind && char.IsUpper(form[behind]) && TrySplit(lexicon, form, behind, out head, out start);
    }

    /// <summary>Goes from the left over all places that known parts reach; the first one that a known noun follows to the end wins.</summary>
    private static bool TrySplit(Lexicon lexicon, ReadOnlySpan<char> form, int from, out LexiconEntry head, out int start)
    {
        Span<bool> reached = stackalloc bool[LongestCompound + 3];
        reached[from] = true;
        for (start = from; start <= form.Length - ShortestHead; start++)
        {
            if (!reached[start])
                continue;
            if (start > from && (head = FindCapitalised(lexicon, form[start..])).Has(Heads))
                return true;
            Reach(lexicon, form, start, reached);
        }

        (head, start) = (default, 0);
        return false;
    }

    private static LexiconEntry FindCapitalised(Lexicon lexicon, ReadOnlySpan<char> part)
    {
        Span<char> noun = stackalloc char[part.Length];
        part.CopyTo(noun);
        noun[0] = char.ToUpperInvariant(noun[0]);
        return lexicon.Find(noun);
    }

    private static void Reach(Lexicon lexicon, ReadOnlySpan<char> form, int start, Span<bool> reached)
    {
        Mark(lexicon, char.ToUpperInvariant(form[start]), form[start..], start, reached);
        Mark(lexicon, char.ToLowerInvariant(form[start]), form[start..], start, reached);
    }

    private static void Mark(Lexicon lexicon, char first, ReadOnlySpan<char> rest, int start, Span<bool> reached)
    {
        Span<int> sets = stackalloc int[rest.Length + 1];
        sets.Clear();
        lexicon.Automaton.FindBeginnings(first, rest[1..], sets);
        for (var length = ShortestPart; length < sets.Length; length++)
            if ((lexicon.Image.ClassesOfSet(sets[length]) & Modifiers) != 0)
                MarkWithLinks(rest, start, length, reached);
    }

    private static void MarkWithLinks(ReadOnlySpan<char> rest, int start, int length, Span<bool> reached)
    {
        reached[start + length] = true;
        foreach (var link in Links)
            if (rest[length..].StartsWith(link, StringComparison.Ordinal))
                reached[start + length + link.Length] = true;
    }
}
