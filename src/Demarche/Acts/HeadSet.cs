using Demarche.Language;

namespace Demarche.Acts;

/// <summary>The nouns that an argument may have as its head, as dictionary forms. A compound counts by its last part.</summary>
internal sealed class HeadSet
{
    private const int Shortest = 3;
    private const int LongWord = 9;
    private const uint EndingBits = 1 << 12;

    private readonly WordTable<bool> words = new();
    private readonly ulong[] endings = new ulong[EndingBits / 64];
    private readonly int longest;

    public HeadSet(IEnumerable<string> nouns)
    {
        foreach (var noun in nouns)
        {
            words.Of(noun) = true;
            longest = Math.Max(longest, noun.Length);
            uint hash = 0;
            for (var i = noun.Length - 1; i > 0; i--) hash = Hash(hash, noun[i]);
            var bit = Hash(hash, noun[0]) % EndingBits;
            endings[bit / 64] |= 1UL << (int)(bit % 64);
        }
    }

    /// <summary>Whether a dictionary form is one of them to the letter.</summary>
    public bool Has(ReadOnlySpan<char> lemma) => words.Contains(lemma);

    /// <summary>Whether a dictionary form is one of them; a noun made of an adjective may come without its r ("Wehrpflichtige").</summary>
    public bool Contains(ReadOnlySpan<char> lemma) => ContainsForm(lemma) || lemma.Length > 0 && lemma[^1] == 'e' && ContainsForm($"{lemma}r");

    /// <summary>The same; of a long compound that the lexicon does not know the dictionary form may be missing: "Strafmaßnahmen".</summary>
    public bool ContainsAnyForm(ReadOnlySpan<char> form) => Contains(form) || form.Length > LongWord && ContainsPlural(form);

    private bool ContainsPlural(ReadOnlySpan<char> form) => form[^1] == 'n' && (ContainsForm(form[..^1]) || form[^2] == 'e' && ContainsForm(form[..^2])) || form[^1] is 's' or 'e' && ContainsForm(form[..^1]);

    private bool ContainsForm(ReadOnlySpan<char> lemma)
    {
        if (words.Contains(lemma)) return true;
        Span<char> tail = stackalloc char[longest];
        uint hash = 0;
        var last = Math.Min(longest, lemma.Length - 2);
        for (var length = 1; length <= last; hash = Hash(hash, lemma[^length]), length++)
        {
            if (length < Shortest || !MayEnd(Hash(hash, char.ToUpperInvariant(lemma[^length])))) continue;
            lemma[^length..].CopyTo(tail);
            tail[0] = char.ToUpperInvariant(tail[0]);
            if (words.Contains(tail[..length])) return true;
        }

        return false;
    }

    /// <summary>Whether one of the words may have a hash, taken from its last letter to its first.</summary>
    private bool MayEnd(uint hash) => (endings[hash % EndingBits / 64] >> (int)(hash % 64) & 1) != 0;

    private static uint Hash(uint hash, char letter) => ((hash ^ letter) * 0x9E3779B1) >> 7 ^ hash * 31;
}
