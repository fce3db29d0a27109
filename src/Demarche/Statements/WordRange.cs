namespace Demarche.Statements;

/// <summary>A range of words of a <see cref="Language.TextAnalysis"/>: includes the word at <see cref="First"/>, excludes the one at <see cref="End"/>.</summary>
internal readonly record struct WordRange(int First, int End)
{
    public int Length => End - First;

    public bool IsEmpty => End <= First;

    public bool Contains(int word) => word >= First && word < End;

    public bool Contains(WordRange other) => other.First >= First && other.End <= End;

    public bool Overlaps(WordRange other) => other.First < End && First < other.End;
}
