namespace Demarche.Language.En;

/// <summary>Whether a sentence can end with a short form (<c>lexicon/en/abbreviations.tsv</c>).</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Never: "Mr.", "Gen.", a month before its day.</summary>
    Within,

    /// <summary>It can: "Inc.", "p.m.", "etc.".</summary>
    AnyPlace,
}

/// <summary>Short forms that are written with a stop.</summary>
internal static class Abbreviations
{
    private static readonly WordTable<AbbreviationKind> Table = Load();

    /// <param name="form">With its stop.</param>
    /// <param name="kind">Where it stands.</param>
    public static bool TryFind(ReadOnlySpan<char> form, out AbbreviationKind kind) => Table.TryFind(form, out kind);

    private static WordTable<AbbreviationKind> Load()
    {
        var table = new WordTable<AbbreviationKind>();
        foreach (var row in WordList.Rows("lexicon/en/abbreviations.tsv")) table.Of(row[0]) = row[1] == "within" ? AbbreviationKind.Within : AbbreviationKind.AnyPlace;
        return table;
    }
}
