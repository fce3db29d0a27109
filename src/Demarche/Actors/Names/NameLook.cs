using Demarche.Language.De;

namespace Demarche.Actors.Names;

/// <summary>What a word shows by itself, as numbers that features are made of.</summary>
internal struct NameLook
{
    /// <summary>Hash of the word as it is written, and in small letters; digits count as zeros.</summary>
    public uint Form;
    public uint Small;

    /// <summary>Hashes of its first three and four and of its last two to six letters, in small letters; of the whole where it is shorter.</summary>
    public uint First3;
    public uint First4;
    public uint Last2;
    public uint Last3;
    public uint Last4;
    public uint Last6;

    /// <summary>Hash of the kinds of its letters in order, runs counted once.</summary>
    public uint Shape;

    /// <summary>What stands before its last hyphen and behind it; 0 without one.</summary>
    public uint Before;
    public uint Behind;

    /// <summary>What the lexicon and the lists know of the part before the hyphen, and of the word without an ending that makes words of names ("Berlin" in "Berliner").</summary>
    public uint KnownBefore;
    public uint KnownStem;

    /// <summary>Hash of a compound's last part.</summary>
    public uint Head;

    public Stts Tag;

    /// <summary>What kind of noun or name the lexicon has it for.</summary>
    public uint Noun;

    /// <summary>What kinds of term of the world it is by itself, as bits; and before its hyphen.</summary>
    public uint World;
    public uint WorldBefore;

    /// <summary>What several words together are: the kind of a longer term that it begins (1 and above) or goes on (64 and above).</summary>
    public uint Longer;

    /// <summary>The lists of names in the model that hold it, as bits; a hash of them and of whether an ending was taken off; and that of the pair it is part of.</summary>
    public ulong ListSet;
    public uint Lists;
    public uint ListsPair;

    /// <summary>It stands inside quotation marks: 1 first, 2 within.</summary>
    public uint Quoted;

    /// <summary>0 a small word, 1 a capital one, 2 capitals throughout, 3 a number, 4 a mark, 5 a particle of names, 6 the first word, 7 none: in front of the sentence and behind it.</summary>
    public int Kind;

    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 8;

    /// <summary>Letters behind these do not count.</summary>
    private const int LongestWord = 64;

    private const uint Prime = 0x01000193;

    public static NameLook Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        var look = default(NameLook);
        uint form = 1, small = 1, shape = 1, last = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.IsAsciiDigit(word[i]) ? '0' : word[i];
            form = (form ^ c) * Prime;
            small = (small ^ char.ToLowerInvariant(c)) * Prime;
            var kind = ShapeOf(c);
            if (kind != last) shape = (shape ^ kind) * Prime;
            last = kind;
            if (i == 2) look.First3 = small;
            if (i == 3) look.First4 = small;
        }

        (look.Form, look.Small, look.Shape) = (form, small, shape);
        if (word.Length < 3) look.First3 = small;
        if (word.Length < 4) look.First4 = small;
        Endings(word, ref look);
        if (word.LastIndexOf('-') is > 0 and var hyphen && hyphen < word.Length - 1) (look.Before, look.Behind) = (Hash(word[..hyphen]), Hash(word[(hyphen + 1)..]));
        return look;
    }

    /// <summary>The hash of a word as <see cref="Form"/> has it.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint form = 1;
        foreach (var c in word[..Math.Min(word.Length, LongestWord)]) form = (form ^ (char.IsAsciiDigit(c) ? '0' : c)) * Prime;
        return form == 0 ? 1 : form;
    }

    /// <summary>The hash of two words behind one another.</summary>
    public static uint Pair(uint first, uint second) => (first * 0x2C1B3C6D ^ first >> 15) + second * 0x297A2D39 is not 0 and var pair ? pair : 1;

    private static void Endings(ReadOnlySpan<char> word, ref NameLook look)
    {
        uint ending = 0;
        for (var back = 1; back <= 6; back++)
        {
            if (back <= word.Length) ending = (ending ^ char.ToLowerInvariant(word[^back])) * Prime;
            if (back == 2) look.Last2 = ending;
            else if (back == 3) look.Last3 = ending;
            else if (back == 4) look.Last4 = ending;
        }

        look.Last6 = ending;
    }

    private static uint ShapeOf(char c) => char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 3u : c is '-' ? 4u : c is '.' ? 5u : 6u;
}
