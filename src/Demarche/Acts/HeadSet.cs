using Demarche.Language;

namespace Demarche.Acts;

/// <summary>The nouns that an argument may have as its head, as dictionary forms. A compound counts by its last part.</summary>
internal sealed class HeadSet
{
    private const int Shortest = 3;
    private const int LongWord = 9;

    private readonly WordTable<bool> words = new();
    private readonly int longest;

    public HeadSet(IEnumerable<string> nouns)
    {
        foreach (var noun in nouns)
        {
            words.Of(noun) = true;
            longest = Math.Max(longest, noun.Length);
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
        for (var length = Math.Min(longest, lemma.Length - 2); length >= Shortest; length--)
        {
            lemma[^length..].CopyTo(tail);
            tail[0] = char.ToUpperInvariant(tail[0]);
            if (words.Contains(tail[..length])) return true;
        }

        return false;
    }
}
