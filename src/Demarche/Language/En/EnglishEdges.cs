namespace Demarche.Language.En;

/// <summary>The stops of English: short forms keep theirs in one token.</summary>
internal readonly struct EnglishEdges : ISentenceEdges
{
    /// <summary>How far behind a question the verb may stand that says who asked.</summary>
    private const int FarthestVerb = 9;

    public bool MayEnd(string text, Token token) => token.Kind == TokenKind.Stop || (token.Kind == TokenKind.Word && token.Length > 2 && text[token.End - 1] == '.');

    /// <summary>A title is followed by its name; another short form ends the sentence where a function word or a verb's subject begins the next.</summary>
    public bool BelongsToWord(string text, ReadOnlySpan<Token> tokens, int at, int first, int next)
    {
        if (tokens[at].Kind == TokenKind.Stop) return false;
        if (Abbreviations.TryFind(tokens[at].Span.In(text), out var kind) && kind == AbbreviationKind.Within) return true;
        return tokens[next].Kind == TokenKind.Number || !IsFunctionWord(text, tokens[next]);
    }

    public bool GoesOnBehindQuotation(string text, ReadOnlySpan<Token> tokens, int next, int end)
    {
        for (var i = next; i < end && i < next + FarthestVerb; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Kind == TokenKind.Quote) return false;
            if (tokens[i].Kind == TokenKind.Word && ReportingVerbs.Contains(tokens[i].Span.In(text))) return i > next || !char.IsUpper(text[tokens[i].Start]);
        }

        return false;
    }

    private static bool IsFunctionWord(string text, Token token)
    {
        if (token.Kind == TokenKind.Quote) return true;
        if (token.Kind != TokenKind.Word || token.Length > 32) return false;
        Span<char> lower = stackalloc char[token.Length];
        token.Span.In(text).ToLowerInvariant(lower);
        return (FunctionWords.Of(lower) & ~(FunctionClass.Separable | FunctionClass.TimeNoun)) != 0;
    }
}
