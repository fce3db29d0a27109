using Demarche.Reports;

namespace Demarche.Language.En;

/// <summary>Tokens as English grammar needs them: a short form keeps its stop ("U.S.", "Mr.", "p.m.", "George W."), and what is two words in one is two tokens ("don't" is "do" and "n't",
/// "Russia's" is "Russia" and "'s"). Linear in the text.</summary>
internal static class EnglishTokens
{
    /// <summary>Appends the tokens of one paragraph.</summary>
    public static void Tokenize(string text, TextSpan paragraph, List<Token> tokens)
    {
        var first = tokens.Count;
        Tokenizer.Tokenize(text, paragraph, tokens);
        var apostrophes = new Apostrophes(text, tokens, first);
        var (read, count, kept) = (first, tokens.Count, new List<Token>(tokens.Count - first + 8));
        while (read < count)
        {
            var (token, next) = Joined(text, tokens, read);
            read = next;
            if (token.Kind == TokenKind.Quote && apostrophes.IsGenitive(token)) token = token with { Kind = TokenKind.Word };
            if (token.Kind == TokenKind.Word) Contractions.Split(text, token, kept);
            else kept.Add(token);
        }

        tokens.RemoveRange(first, tokens.Count - first);
        tokens.AddRange(kept);
    }

    /// <summary>The token, with the stops and letters behind it that belong to it.</summary>
    private static (Token Token, int Next) Joined(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Quote && IsEnding(text, tokens, at)) return (new Token(token.Start, tokens[at + 1].End, TokenKind.Word), at + 2);
        if (token.Kind != TokenKind.Word || !IsStopAt(text, tokens, at + 1, token.End)) return (token, at + 1);
        if (token.Length == 1 && char.IsAsciiLetter(text[token.Start])) return Letters(text, tokens, at);
        return Abbreviations.TryFind(text.AsSpan(token.Start, token.Length + 1), out _) ? (new Token(token.Start, token.End + 1, TokenKind.Word), at + 2) : (token, at + 1);
    }

    /// <summary>"U.S.", "p.m.", "J." before a name; with what hangs on them by a hyphen: "U.S.-led".</summary>
    private static (Token Token, int Next) Letters(string text, List<Token> tokens, int at)
    {
        var (end, next, letters) = (tokens[at].End + 1, at + 2, 1);
        while (next < tokens.Count && tokens[next] is { Kind: TokenKind.Word, Length: 1 } letter && letter.Start == end && char.IsAsciiLetter(text[letter.Start]))
        {
            letters++;
            if (!IsStopAt(text, tokens, next + 1, letter.End)) return (new Token(tokens[at].Start, letter.End, TokenKind.Word), next + 1);
            (end, next) = (letter.End + 1, next + 2);
        }

        if (letters == 1 && !IsInitial(text, tokens, at, next)) return (tokens[at], at + 1);
        if (letters > 1 && next + 1 < tokens.Count && tokens[next].Start == end && text[end] is '-' or '‑' && tokens[next].Length == 1 && tokens[next + 1] is { Kind: TokenKind.Word } tail && tail.Start == end + 1)
            return (new Token(tokens[at].Start, tail.End, TokenKind.Word), next + 2);
        return (new Token(tokens[at].Start, end, TokenKind.Word), next);
    }

    private static bool IsInitial(string text, List<Token> tokens, int at, int next) =>
        char.IsUpper(text[tokens[at].Start]) && next < tokens.Count && tokens[next].Kind == TokenKind.Word && char.IsUpper(text[tokens[next].Start])
        && ((tokens[at].Start > 0 && text[tokens[at].Start - 1] == '.') || text[tokens[at].Start] != 'I');

    /// <summary>"'s" or "’s" behind a token that is no word with letters at its end: "U.S.'s", "”’s".</summary>
    private static bool IsEnding(string text, List<Token> tokens, int at) =>
        tokens[at].Length == 1 && text[tokens[at].Start] is '\'' or '’' && at > 0 && tokens[at - 1].End == tokens[at].Start && at + 1 < tokens.Count && tokens[at + 1].Start == tokens[at].End
        && tokens[at + 1].Length == 1 && text[tokens[at + 1].Start] == 's';

    private static bool IsStopAt(string text, List<Token> tokens, int at, int offset) =>
        at < tokens.Count && tokens[at] is { Kind: TokenKind.Stop, Length: 1 } && tokens[at].Start == offset && text[offset] == '.';
}
