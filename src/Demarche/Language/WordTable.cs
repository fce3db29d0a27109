using System.Diagnostics.CodeAnalysis;

namespace Demarche.Language;

/// <summary>What a list says of each of its words, looked up by letters, case included. Filled by one thread, then only read, by any number of them.</summary>
/// <remarks>A collection of the framework over a value type of the library is compiled anew at every start, which costs more than filling it; this one is compiled with the library.</remarks>
internal sealed class WordTable<T>
{
    private uint[] hashes = new uint[64];
    private Entry[] entries = new Entry[64];

    public int Count { get; private set; }

    public bool Contains(ReadOnlySpan<char> word) => hashes[Slot(word, Hash(word))] != 0;

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        var at = Slot(word, Hash(word));
        var isFound = hashes[at] != 0;
        value = isFound ? entries[at].Value : default;
        return isFound;
    }

    /// <summary>The value of a word, to be read and set; a word that is new has the default one. Holds until the next word is added.</summary>
    public ref T Of(string word)
    {
        if (Count * 2 >= entries.Length) Grow();
        var hash = Hash(word);
        var at = Slot(word, hash);
        if (hashes[at] == 0) Count++;
        (hashes[at], entries[at].Word) = (hash, word);
        return ref entries[at].Value!;
    }

    /// <summary>Never 0, which is a free place.</summary>
    private static uint Hash(ReadOnlySpan<char> word) => LetterHash.Of(word) | 1u << 31;

    /// <summary>The place of a word, or the free one where it would stand; half of them are free. Most words that are asked for are in no table: their hashes tell, which lie close together.</summary>
    private int Slot(ReadOnlySpan<char> word, uint hash)
    {
        var last = hashes.Length - 1;
        var at = (int)hash & last;
        while (hashes[at] != 0 && (hashes[at] != hash || !word.SequenceEqual(entries[at].Word))) at = (at + 1) & last;
        return at;
    }

    private void Grow()
    {
        var (oldHashes, old) = (hashes, entries);
        (hashes, entries) = (new uint[2 * old.Length], new Entry[2 * old.Length]);
        for (var i = 0; i < old.Length; i++)
            if (oldHashes[i] != 0 && Slot(old[i].Word, oldHashes[i]) is var at) (hashes[at], entries[at]) = (oldHashes[i], old[i]);
    }

    private struct Entry
    {
        public string? Word;
        public T? Value;
    }
}
