using System.Diagnostics.CodeAnalysis;

namespace Demarche.Language;

/// <summary>What a list says of each of its words, looked up by letters, case included. Filled by one thread, then only read, by any number of them.</summary>
/// <remarks>A collection of the framework over a value type of the library is compiled anew at every start, which costs more than filling it; this one is compiled with the library.</remarks>
internal sealed class WordTable<T>
{
    private Entry[] entries = new Entry[64];

    public int Count { get; private set; }

    public bool Contains(ReadOnlySpan<char> word) => entries[Slot(word)].Word is not null;

    public bool TryFind(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        ref readonly var entry = ref entries[Slot(word)];
        value = entry.Value;
        return entry.Word is not null;
    }

    /// <summary>The value of a word, to be read and set; a word that is new has the default one. Holds until the next word is added.</summary>
    public ref T Of(string word)
    {
        if (Count * 2 >= entries.Length) Grow();
        ref var entry = ref entries[Slot(word)];
        if (entry.Word is null) Count++;
        (entry.Word, entry.Hash) = (word, LetterHash.Of(word));
        return ref entry.Value!;
    }

    /// <summary>The entry of a word, or the free one where it would stand; half of them are free. Most words are in no table: by their hashes others are told apart without a look at their letters, which lie elsewhere.</summary>
    private int Slot(ReadOnlySpan<char> word)
    {
        var hash = LetterHash.Of(word);
        var last = entries.Length - 1;
        for (var at = (int)hash & last; ; at = (at + 1) & last)
            if (entries[at].Word is not { } kept || entries[at].Hash == hash && word.SequenceEqual(kept)) return at;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[2 * old.Length];
        foreach (var entry in old)
            if (entry.Word is not null) entries[Slot(entry.Word)] = entry;
    }

    private struct Entry
    {
        public string? Word;
        public uint Hash;
        public T? Value;
    }
}
