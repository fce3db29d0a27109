using Demarche.Language;
using Demarche.Statements;

namespace Demarche.Acts.De;

/// <summary>A noun phrase or pronoun of a clause, perhaps behind a preposition.</summary>
/// <param name="Preposition">The word that governs it; -1 for none.</param>
/// <param name="First">Its first word, behind the preposition.</param>
/// <param name="End">Behind its last word; genitives and appositions belong to it.</param>
/// <param name="HeadFirst">The first of the nouns and names at its head.</param>
/// <param name="HeadEnd">Behind the last of them.</param>
internal sealed record Chunk(int Preposition, int First, int End, int HeadFirst, int HeadEnd)
{
    /// <summary>The cases that its words allow.</summary>
    public Cases Possible { get; init; }

    /// <summary>The case in which it most likely stands.</summary>
    public Cases Likely { get; init; }

    public Numbers Number { get; init; }

    public bool IsTime { get; init; }

    public bool IsPronoun { get; init; }

    /// <summary>Those who are named one by one, in text order; empty where there is one.</summary>
    public List<WordRange> Members { get; init; } = [];

    /// <summary>What stands side by side with commas between: appositions, or the beginning of a list.</summary>
    public List<WordRange> Listed { get; init; } = [];

    public bool IsGoverned => Preposition >= 0;

    /// <summary>Its first word, the preposition included.</summary>
    public int Start => Preposition >= 0 ? Preposition : First;

    public WordRange Words => new(First, End);

    /// <summary>Without what stands before the adjectives of its head: "die von Ankara [geforderte Auslieferung der Offiziere]".</summary>
    public WordRange Core(TextAnalysis analysis)
    {
        var first = HeadFirst;
        while (first > First && analysis.Words[first - 1].Tag is Tag.Adjective or Tag.Participle or Tag.Number or Tag.Article or Tag.Determiner) first--;
        return new(first, End);
    }
}
