using System.Collections.Immutable;

namespace Demarche.Acts;

/// <summary>The nouns that an argument may have as its head, as dictionary forms. A compound counts by its last part.</summary>
internal sealed class HeadSet
{
    private readonly HeadTable table = new(1);

    public HeadSet(IEnumerable<string> nouns)
    {
        Nouns = [.. nouns];
        foreach (var noun in Nouns) table.Add(noun, 0);
    }

    public ImmutableArray<string> Nouns { get; }

    /// <summary>Whether a dictionary form is one of them to the letter.</summary>
    public bool Has(ReadOnlySpan<char> lemma) => table.Has(lemma);

    /// <summary>Whether a dictionary form is one of them; a noun made of an adjective may come without its r ("Wehrpflichtige").</summary>
    public bool Contains(ReadOnlySpan<char> lemma)
    {
        ulong found = 0;
        return table.Find(lemma, new(ref found));
    }

    /// <summary>The same; of a long compound that the lexicon does not know the dictionary form may be missing: "Strafmaßnahmen".</summary>
    public bool ContainsAnyForm(ReadOnlySpan<char> form)
    {
        ulong found = 0;
        return table.FindAnyForm(form, new(ref found));
    }
}
