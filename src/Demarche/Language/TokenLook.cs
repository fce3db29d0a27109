namespace Demarche.Language;

/// <summary>What a token shows by itself, as numbers that features are made of.</summary>
internal struct TokenLook
{
    /// <summary>Hash of the word as it is written, and of it in small letters; digits count as zeros.</summary>
    public uint Form;
    public uint Small;

    /// <summary>Hashes of its last two, three and four letters and of its first three, in small letters.</summary>
    public uint Last2;
    public uint Last3;
    public uint Last4;
    public uint First3;

    /// <summary>Capital, capitals throughout, digits, hyphen, start of a sentence, and more, as bits.</summary>
    public uint Shape;

    /// <summary>The tags that it may have, as bits, and a hash of them.</summary>
    public ulong Tags;
    public uint TagsHash;

    /// <summary>The closed classes of the word, in small letters where it begins a sentence.</summary>
    public FunctionClass Function;

    /// <summary>What kind of noun or name the lexicon has it for.</summary>
    public uint NounKind;

    /// <summary>In German what verbs come behind it before the next mark; in English how many words of the sentence have capitals.</summary>
    public uint Ahead;
    public TokenKind Kind;

    public const uint Capital = 1;
    public const uint AllCapitals = 2;
    public const uint Digit = 4;
    public const uint Hyphen = 8;
    public const uint Start = 16;
    public const uint OneLetter = 32;
    public const uint Apostrophe = 64;

    /// <summary>Letters behind these do not count.</summary>
    private const int LongestWord = 64;

    public static TokenLook Of(ReadOnlySpan<char> word, TokenKind kind, bool starts)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        var look = new TokenLook { Kind = kind };
        uint form = 1, small = 1, ending = 0;
        bool lower = false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var s = Lower(c);
            if (c is >= '0' and <= '9')
            {
                c = s = '0';
                look.Shape |= Digit;
            }

            lower |= s == c && s > '9';
            if (c is '-' or '‑') look.Shape |= Hyphen;
            if (c is '\'' or '’') look.Shape |= Apostrophe;
            form = (form ^ c) * 0x01000193;
            small = (small ^ s) * 0x01000193;
            if (i == 2) look.First3 = small;
        }

        for (var back = 1; back <= 4 && back <= word.Length; back++)
        {
            ending = (ending ^ Lower(word[^back])) * 0x01000193;
            if (back == 2) look.Last2 = ending;
            else if (back == 3) look.Last3 = ending;
            else if (back == 4) look.Last4 = ending;
        }

        if (char.IsUpper(word[0])) look.Shape |= lower || word.Length == 1 ? Capital : Capital | AllCapitals;
        if (word.Length == 1) look.Shape |= OneLetter;
        if (starts) look.Shape |= Start;
        (look.Form, look.Small) = (form, small);
        return look;
    }

    public void Allow(ulong tags)
    {
        Tags = tags;
        TagsHash = (uint)tags * 0x9E3779B1 ^ (uint)(tags >> 32) * 0x85EBCA6B;
    }

    private static char Lower(char c) => c < 0x80 ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);
}
