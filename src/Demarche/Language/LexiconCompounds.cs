namespace Demarche.Language;

/// <summary>Reads a compound that the lexicon does not know by its last part: "Präsidentensprecher" declines as "Sprecher" does.</summary>
/// <remarks>Every part has to be known, so that "Stoltenberg" is no mountain; behind a hyphen the last part alone decides ("US-Präsident").
/// Parts have at least three letters, the last one four, but for a few short words that head many compounds ("Sicherheitsrat").
/// Words of more than <see cref="LongestCompound"/> letters are not taken apart, which bounds the cost of a word.</remarks>
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

    /// <summary>Short words that may be a head all the same.</summary>
    private static readonly string[] ShortHeads = ["amt", "rat", "ort", "tag", "weg", "akt", "eid"];

    /// <summary>Words that stand in front without their last e: "Strafzoll", "Grenzfluss".</summary>
    private static readonly string[] Shortened = ["straf", "grenz", "kontroll", "schul", "sprach"];

    /// <summary>Words with these endings take an s: "Bevölkerungs|teil", never "Bevölkerung|steil".</summary>
    private static readonly string[] EndingsWithLink = ["heit", "keit", "schaft", "tion", "sion", "tät", "rung", "lung", "gung", "dung", "tung", "hung", "nung", "zung", "bung", "kung", "sung"];

    /// <summary>But these do not: "Sprungturm".</summary>
    private static readonly string[] EndingsWithoutLink = ["prung", "chwung"];

    /// <summary>Behind a name these make another name: "Harrisburg".</summary>
    private static readonly string[] NameEndings = ["berg", "burg", "bach", "dorf", "feld", "stein", "wald", "mann", "thal", "tal", "see"];

    /// <summary>"-erweise" makes adverbs, which stand with a capital letter at the start of a sentence only.</summary>
    private const string AdverbEnding = "erweise";

    private enum Way : byte
    {
        None,
        OverName,
        OverWord,
    }

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
        if (!FormMemory<(int, int, int)>.Fits(form)) return TryPart(lexicon, form, out head, out start);
        ref var slot = ref LexiconMemory.Of(lexicon).Compounds.Place(form);
        if (!slot.Holds(form)) slot.Keep(form, TryPart(lexicon, form, out head, out start) ? (head.FormId, head.Set, start) : default);
        (var id, var set, start) = slot.Value;
        head = lexicon.Entry(id, set);
        return set != 0;
    }

    private static bool TryPart(Lexicon lexicon, ReadOnlySpan<char> form, out LexiconEntry head, out int start) => form.LastIndexOf('-') is > 0 and var hyphen
        ? TryBehindHyphen(lexicon, form, hyphen + 1, out head, out start)
        : TrySplit(lexicon, form, 0, out head, out start);

    private static bool TryBehindHyphen(Lexicon lexicon, ReadOnlySpan<char> form, int behind, out LexiconEntry head, out int start)
    {
        (head, start) = (lexicon.Find(form[behind..]), behind);
        return form.Length - behind >= ShortestHead && head.Has(Heads)
            || form.Length > behind && char.IsUpper(form[behind]) && TrySplit(lexicon, form, behind, out head, out start);
    }

    /// <summary>Goes from the left over all places that known parts reach; the first one that a known noun follows to the end wins.</summary>
    private static bool TrySplit(Lexicon lexicon, ReadOnlySpan<char> form, int from, out LexiconEntry head, out int start)
    {
        Span<Way> ways = stackalloc Way[LongestCompound + 3];
        ways.Clear();
        ways[from] = Way.OverWord;
        for (start = from; start <= form.Length - ShortestPart; start++)
        {
            if (ways[start] == Way.None)
                continue;
            if (start > from && TryHeadAt(lexicon, form, start, ways[start], out head))
                return true;
            Mark(lexicon, char.ToUpperInvariant(form[start]), form, start, ways);
            Mark(lexicon, char.ToLowerInvariant(form[start]), form, start, ways);
        }

        (head, start) = (default, 0);
        return false;
    }

    private static bool TryHeadAt(Lexicon lexicon, ReadOnlySpan<char> form, int start, Way way, out LexiconEntry head)
    {
        head = default;
        var rest = form[start..];
        if (!char.IsLower(rest[0]) || rest.Length < ShortestHead && !IsOneOf(ShortHeads, rest))
            return false;
        if (way == Way.OverName && IsOneOf(NameEndings, rest) || form.EndsWith(AdverbEnding, StringComparison.Ordinal))
            return false;
        Span<char> noun = stackalloc char[rest.Length];
        rest.CopyTo(noun);
        noun[0] = char.ToUpperInvariant(noun[0]);
        return (head = lexicon.Find(noun)).Has(Heads);
    }

    /// <summary>Marks the places that a known word beginning here reaches, with and without a linking element.</summary>
    private static void Mark(Lexicon lexicon, char first, ReadOnlySpan<char> form, int start, Span<Way> ways)
    {
        var rest = form[start..];
        Span<int> sets = stackalloc int[rest.Length + 1];
        sets.Clear();
        lexicon.Automaton.FindBeginnings(first, rest[1..], sets);
        for (var length = ShortestPart; length < sets.Length; length++)
            if (lexicon.Image.ClassesOfSet(sets[length]) is var classes && (classes & Modifiers) != 0)
                MarkWithLinks(rest, length, (classes & Modifiers) == WordClasses.Name ? Way.OverName : Way.OverWord, ways[start..]);
        foreach (var part in Shortened)
            if (char.ToLowerInvariant(first) == part[0] && rest.Length > part.Length && rest[1..].StartsWith(part.AsSpan(1), StringComparison.Ordinal)) Raise(ref ways[start + part.Length], Way.OverWord);
    }

    private static void MarkWithLinks(ReadOnlySpan<char> rest, int length, Way way, Span<Way> ways)
    {
        var part = rest[..length];
        if (!EndsWithAny(EndingsWithLink, part) || EndsWithAny(EndingsWithoutLink, part))
            Raise(ref ways[length], way);
        foreach (var link in Links)
            if (rest[length..].StartsWith(link, StringComparison.Ordinal))
                Raise(ref ways[length + link.Length], way);
    }

    private static void Raise(ref Way place, Way way) => place = way > place ? way : place;

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
            if (word.SequenceEqual(one))
                return true;
        return false;
    }

    private static bool EndsWithAny(string[] endings, ReadOnlySpan<char> part)
    {
        foreach (var ending in endings)
            if (part.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
