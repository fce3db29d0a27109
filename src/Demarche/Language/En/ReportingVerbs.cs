namespace Demarche.Language.En;

/// <summary>Verbs in the forms in which they follow a quotation: "asked", "says" (<c>lexicon/en/reporting-verbs.tsv</c>).</summary>
internal static class ReportingVerbs
{
    private static readonly WordTable<bool> Table = Load();

    public static bool Contains(ReadOnlySpan<char> form) => Table.Contains(form);

    private static WordTable<bool> Load()
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/en/reporting-verbs.tsv")) table.Of(row[0]) = true;
        return table;
    }
}
