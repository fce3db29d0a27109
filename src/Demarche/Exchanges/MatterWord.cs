using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Exchanges;

/// <summary>What a word by itself names and tells. Texts repeat their words, so each thread remembers those it met lately.</summary>
internal sealed class MatterWord
{
    // With their letters one megabyte.
    private const int ManyWords = 1 << 14;

    [ThreadStatic]
    private static FormMemory<MatterWord?>? memory;

    private readonly string word;
    private ImmutableArray<(string Concept, float Weight)> topics;

    private MatterWord(string word) => (this.word, Party) = (word, PartyWords.Of(word));

    /// <summary>The state, alliance or organisation that it names.</summary>
    public MatterTerm? Party { get; }

    /// <summary>What it tells of what a text is about, by <see cref="MatterWords.Topics"/>.</summary>
    public ImmutableArray<(string Concept, float Weight)> Topics => topics.IsDefault ? topics = MatterWords.Shared.Topics(word) : topics;

    public static MatterWord Of(ReadOnlySpan<char> word) => (memory ??= new(ManyWords)).Of(word, static found => new MatterWord(found.ToString()))!;
}
