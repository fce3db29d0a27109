namespace Demarche.Language.De;

/// <summary>The closed classes of German that a word may belong to (<c>lexicon/de/function-words.tsv</c>).</summary>
[Flags]
public enum FunctionClass
{
    None = 0,
    Article = 1,
    NegativeArticle = 1 << 1,
    Determiner = 1 << 2,
    Pronoun = 1 << 3,
    Preposition = 1 << 4,
    Coordinator = 1 << 5,
    Subjunction = 1 << 6,
    InfinitiveSubjunction = 1 << 7,
    Question = 1 << 8,
    Adverb = 1 << 9,
    Particle = 1 << 10,
    Separable = 1 << 11,
    Month = 1 << 12,
    Weekday = 1 << 13,
    TimeNoun = 1 << 14,
}

/// <summary>Looks closed-class words up; the key is the word in lower case, except for nouns.</summary>
public static class FunctionWords
{
    private static readonly WordTable<FunctionClass> Table = Load();

    public static FunctionClass Of(ReadOnlySpan<char> word) => Table.TryFind(word, out var found) ? found : FunctionClass.None;

    private static WordTable<FunctionClass> Load()
    {
        var table = new WordTable<FunctionClass>();
        foreach (var row in WordList.Rows("lexicon/de/function-words.tsv"))
            table.Of(row[0]) |= Enum.Parse<FunctionClass>(row[1], ignoreCase: true);
        return table;
    }
}
