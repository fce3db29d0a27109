namespace Demarche.Language.En;

/// <summary>Tells the apostrophe of a genitive ("the workers’ anger") from a single mark that closes a quotation. It is a genitive where no single mark is open, or where another one closes the quotation further on.</summary>
internal sealed class Apostrophes
{
    private readonly HashSet<int>? genitives;

    /// <param name="text">The text.</param>
    /// <param name="tokens">As they were cut.</param>
    /// <param name="first">The first token of the paragraph, which goes to the last.</param>
    public Apostrophes(string text, List<Token> tokens, int first)
    {
        var (open, closesLater) = (false, false);
        List<(int At, bool Closes, bool MayBeGenitive)>? marks = null;
        for (var i = first; i < tokens.Count; i++)
            if (IsSingle(text, tokens[i])) (marks ??= []).Add((i, i > first && tokens[i - 1].End == tokens[i].Start, MayBeGenitive(text, tokens, i, first)));
        if (marks is null) return;
        var later = new bool[marks.Count];
        for (var m = marks.Count - 1; m >= 0; m--)
        {
            later[m] = closesLater;
            closesLater = marks[m].Closes;
        }

        for (var m = 0; m < marks.Count; m++)
        {
            var (at, closes, mayBe) = marks[m];
            if (!closes) open = true;
            else if (mayBe && (!open || later[m])) (genitives ??= []).Add(tokens[at].Start);
            else open = false;
        }
    }

    public bool IsGenitive(Token token) => genitives is not null && genitives.Contains(token.Start);

    private static bool IsSingle(string text, Token token) => token is { Kind: TokenKind.Quote, Length: 1 } && text[token.Start] is '\'' or '’' or '‘';

    /// <summary>Behind a word with s at its end and before a word in small letters or a name.</summary>
    private static bool MayBeGenitive(string text, List<Token> tokens, int at, int first) =>
        text[tokens[at].Start] != '‘' && at > first && tokens[at - 1].End == tokens[at].Start && text[tokens[at].Start - 1] is 's' or 'S' or 'x' or 'z'
        && at + 1 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Word } next && next.Start > tokens[at].End;
}
