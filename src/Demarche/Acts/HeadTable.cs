using Demarche.Language;

namespace Demarche.Acts;

/// <summary>Sets of nouns, as dictionary forms: in which of them a noun is. A compound counts by its last part. Filled by one thread, then read by any number.</summary>
/// <param name="sets">How many sets there are.</param>
internal sealed class HeadTable(int sets)
{
    private const int Shortest = 3;

    /// <summary>So long is the last part that a noun made of an adjective may be known by: "Moschee" is no "Heer".</summary>
    private const int ShortestAdjective = 6;
    private const int LongWord = 9;
    private const int LongestPrefix = 9;
    private const uint EndingBits = 1 << 12;

    private readonly WordTable<ulong[]> words = new();
    private readonly ulong[] endings = new ulong[EndingBits / 64];
    private int longest;

    /// <summary>How many numbers hold a bit for each set.</summary>
    public int Size { get; } = (sets + 63) / 64;

    public void Add(string noun, int set)
    {
        ref var its = ref words.Of(noun);
        its ??= new ulong[Size];
        its[set / 64] |= 1UL << set % 64;
        longest = Math.Max(longest, noun.Length);
        uint hash = 0;
        for (var i = noun.Length - 1; i > 0; i--) hash = Hash(hash, noun[i]);
        var bit = Hash(hash, noun[0]) % EndingBits;
        endings[bit / 64] |= 1UL << (int)(bit % 64);
    }

    /// <summary>Whether a dictionary form is in some set to the letter.</summary>
    public bool Has(ReadOnlySpan<char> lemma) => words.Contains(lemma);

    /// <summary>Marks the sets in which a dictionary form is; a German noun made of an adjective may come without its r ("Wehrpflichtige"). True for any.</summary>
    public bool Find(ReadOnlySpan<char> lemma, Span<ulong> found) => FindForm(lemma, found) | (lemma is [var first, .., 'e'] && char.IsUpper(first) && FindForm($"{lemma}r", found, ShortestAdjective));

    /// <summary>The same; of a long compound that the lexicon does not know the dictionary form may be missing: "Strafmaßnahmen".</summary>
    public bool FindAnyForm(ReadOnlySpan<char> form, Span<ulong> found) => Find(form, found) | (form.Length > LongWord && FindPlural(form, found));

    private bool FindPlural(ReadOnlySpan<char> form, Span<ulong> found) =>
        (form[^1] is 'n' or 's' or 'e' && FindForm(form[..^1], found)) | (form is [.., 'e', 'n'] && FindForm(form[..^2], found));

    private bool FindForm(ReadOnlySpan<char> lemma, Span<ulong> found, int shortest = Shortest)
    {
        var any = Mark(lemma, found);
        Span<char> tail = stackalloc char[longest];
        uint hash = 0;
        var last = Math.Min(longest, lemma.Length - 2);
        for (var length = 1; length <= last; hash = Hash(hash, lemma[^length]), length++)
        {
            if (length < shortest || IsOfPrefixedVerb(lemma, length) || IsOfEnding(lemma, length) || !MayEnd(Hash(hash, char.ToUpperInvariant(lemma[^length])))) continue;
            lemma[^length..].CopyTo(tail);
            tail[0] = char.ToUpperInvariant(tail[0]);
            any |= Mark(tail[..length], found);
        }

        return any;
    }

    /// <summary>"Bereitschaft" is no "Haft".</summary>
    private static bool IsOfEnding(ReadOnlySpan<char> lemma, int length) => length == 4 && lemma.EndsWith("schaft", StringComparison.Ordinal);

    /// <summary>"Einführung", "Anfrage", "Durchbruch" are made of verbs with prefixes, and no kind of "Führung", "Frage" or "Bruch".</summary>
    private static bool IsOfPrefixedVerb(ReadOnlySpan<char> lemma, int length) => lemma.Length - length <= LongestPrefix && (lemma[..^length] switch
    {
        "An" or "Ab" or "Auf" or "Aus" or "Ein" or "Durch" or "Um" or "Ent" or "Ver" or "Be" or "Er" or "Zer" => true,
        "Wiederein" or "Unter" or "Über" => lemma is [.., 'u', 'n', 'g'],
        _ => false,
    });

    private bool Mark(ReadOnlySpan<char> word, Span<ulong> found)
    {
        if (!words.TryFind(word, out var its)) return false;
        for (var i = 0; i < its.Length; i++) found[i] |= its[i];
        return true;
    }

    /// <summary>Whether one of the words may have a hash, taken from its last letter to its first.</summary>
    private bool MayEnd(uint hash) => (endings[hash % EndingBits / 64] >> (int)(hash % 64) & 1) != 0;

    private static uint Hash(uint hash, char letter) => ((hash ^ letter) * 0x9E3779B1) >> 7 ^ hash * 31;
}
