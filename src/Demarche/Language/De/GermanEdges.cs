namespace Demarche.Language.De;

/// <summary>The stops of German: abbreviations, initials and ordinals.</summary>
internal readonly struct GermanEdges : ISentenceEdges
{
    private static readonly WordTable<bool> Abbreviations = Load();

    public bool MayEnd(string text, Token token) => token.Kind == TokenKind.Stop;

    public bool BelongsToWord(string text, ReadOnlySpan<Token> tokens, int at, int first, int next)
    {
        if (text[tokens[at].Start] != '.' || tokens[at].Length > 1 || at == first) return false;
        var word = tokens[at - 1];
        if (word.End != tokens[at].Start) return false;
        if (word.Kind == TokenKind.Number) return word.Length <= 2 && !IsFunctionWord(text, tokens[next]);
        if (word.Kind != TokenKind.Word) return false;
        if (word.Length == 1) return char.IsLetter(text[word.Start]) && !IsNumeralAtEnd(text, tokens, at, first, next);
        return Abbreviations.Contains(text.AsSpan(word.Start, word.Length + 1)) && !(IsFunctionWord(text, tokens[next]) && word.Length > 2);
    }

    /// <summary>"gegen Thailand I. Die Damen …": a Roman numeral behind a word, and a word in front that begins a sentence only by its capital.</summary>
    private static bool IsNumeralAtEnd(string text, ReadOnlySpan<Token> tokens, int at, int first, int next) =>
        text[tokens[at - 1].Start] is 'I' or 'V' or 'X' && at - 2 >= first && tokens[at - 2].Kind == TokenKind.Word && tokens[at - 2].Length > 2
        && char.IsUpper(text[tokens[next].Start]) && IsFunctionWord(text, tokens[next]);

    public bool GoesOnBehindQuotation(string text, ReadOnlySpan<Token> tokens, int next, int end) => false;

    private static bool IsFunctionWord(string text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length > 32) return false;
        Span<char> lower = stackalloc char[token.Length];
        token.Span.In(text).ToLowerInvariant(lower);
        return (FunctionWords.Of(lower) & ~FunctionClass.Separable) != 0;
    }

    private static WordTable<bool> Load()
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/de/abbreviations.tsv")) table.Of(row[0]) = true;
        return table;
    }
}
