using Demarche.Statements;

namespace Demarche.Acts.En;

/// <summary>What a run of words is to the reader of clauses.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without what hangs on it: "the Greek foreign minister".</summary>
    Noun,

    /// <summary>A noun phrase that names a time.</summary>
    Time,

    /// <summary>Auxiliaries and the verb: "will not have been".</summary>
    Verb,
    Preposition,
    Particle,
    That,

    /// <summary>"after", "because", "if".</summary>
    Subordinator,

    /// <summary>"who", "which", "where".</summary>
    Relative,
    Coordinator,
    Adjective,
    Adverb,
    Comma,

    /// <summary>A colon, semicolon or dash.</summary>
    Break,
    Quote,
    Other,
}

/// <summary>A run of words of a sentence. Chunks follow one another without gap.</summary>
internal sealed record Chunk(ChunkKind Kind, int First, int End)
{
    /// <summary>Of a noun phrase the word at its head; of a verb the one that carries the meaning.</summary>
    public int Head { get; init; } = End - 1;

    public WordRange Words => new(First, End);
}
