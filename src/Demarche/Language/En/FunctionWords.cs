namespace Demarche.Language.En;

/// <summary>Looks closed-class words of English up (<c>lexicon/en/function-words.tsv</c>); the key is the word in lower case, except for days and months.</summary>
public static class FunctionWords
{
    private static readonly WordTable<FunctionClass> Table = Load();

    public static FunctionClass Of(ReadOnlySpan<char> word) => Table.TryFind(word, out var found) ? found : FunctionClass.None;

    private static WordTable<FunctionClass> Load()
    {
        var table = new WordTable<FunctionClass>();
        foreach (var row in WordList.Rows("lexicon/en/function-words.tsv"))
            table.Of(row[0]) |= Enum.Parse<FunctionClass>(row[1], ignoreCase: true);
        return table;
    }
}
