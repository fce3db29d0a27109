using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>Nouns for occasions on which words are said (<c>lexicon/en/occasion-nouns.tsv</c>).</summary>
internal static class OccasionNouns
{
    private static readonly WordTable<OccasionType> Table = Load();

    public static OccasionType? Of(ReadOnlySpan<char> form) => Table.TryFind(form, out var type) ? type : null;

    private static WordTable<OccasionType> Load()
    {
        var table = new WordTable<OccasionType>();
        foreach (var row in WordList.Rows("lexicon/en/occasion-nouns.tsv")) table.Of(row[0]) = Enum.Parse<OccasionType>(row[1], ignoreCase: true);
        return table;
    }
}
