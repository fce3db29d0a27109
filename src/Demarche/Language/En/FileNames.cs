namespace Demarche.Language.En;

/// <summary>Names of files are common nouns: "attached: Proposal.doc". They are told by their endings, whatever the letters before look like.</summary>
internal static class FileNames
{
    private const int LongestEnding = 4;

    private static readonly WordTable<bool> Endings = Load();

    public static void Settle(string text, ReadOnlySpan<Token> tokens, Span<Penn> tags)
    {
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Word && tags[i] != Penn.ADD && Is(tokens[i].Span.In(text))) tags[i] = Penn.NN;
    }

    private static bool Is(ReadOnlySpan<char> word) =>
        word.LastIndexOf('.') is > 0 and var stop && word.Length - stop - 1 is > 1 and <= LongestEnding && Endings.Contains(word[(stop + 1)..]);

    private static WordTable<bool> Load()
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/en/file-endings.tsv")) table.Of(row[0]) = true;
        return table;
    }
}
