namespace Demarche.Actors;

/// <summary>Cuts a text into words in one pass. A word is letters and digits, with hyphens, apostrophes and points between them where they belong to it
/// (US-Außenminister, N’Djamena, tagesschau.de, F.A.Z). Offsets are UTF-16.</summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool Next()
    {
        var at = End;
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        Start = at;
        while (at < text.Length && (IsWord(text[at]) || Joins(at))) at++;
        End = at;
        return End > Start;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || (c >= '\u0300' && c <= '\u036F') || c == '\u00AD';

    private readonly bool Joins(int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])) return false;
        return text[at] switch
        {
            '-' or '\u2011' => true,
            '\'' or '’' or 'ʻ' => true,
            '.' => char.IsLower(text[at + 1]) && char.IsLower(text[at - 1]) ? EndsInDomain(at + 1) : char.IsUpper(text[at - 1]) && IsInitial(at - 1),
            _ => false,
        };
    }

    private readonly bool IsInitial(int at) => at == Start || text[at - 1] == '.';

    private readonly bool EndsInDomain(int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiLetterLower(text[end])) end++;
        return end - at is 2 or 3 && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
