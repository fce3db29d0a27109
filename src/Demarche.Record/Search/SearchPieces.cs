namespace Demarche.Record.Search;

/// <summary>A piece of what somebody typed.</summary>
/// <param name="Text">Without its marks.</param>
/// <param name="Quoted">It stood in quotation marks.</param>
/// <param name="IsOpen">The second of the marks is missing.</param>
internal readonly record struct SearchPiece(string Text, bool Quoted, bool Without, bool IsOpen = false)
{
    public bool IsOr => !Quoted && !Without && Text is "OR" or "ODER" or "|";
}

/// <summary>Cuts what somebody typed at white space, keeping together what stands in quotation marks; a mark without its other half ends with the input.</summary>
internal static class SearchPieces
{
    private const string Marks = "\"„“”«»‟〝〞";

    public static IEnumerable<SearchPiece> Of(string input)
    {
        for (var at = 0; at < input.Length;)
        {
            if (char.IsWhiteSpace(input[at]) || input[at] is '(' or ')')
            {
                at++;
                continue;
            }

            var without = input[at] is '-' or '\u2212' or '–' && at + 1 < input.Length && !char.IsWhiteSpace(input[at + 1]);
            if (without) at++;
            var quoted = Marks.Contains(input[at]);
            var start = quoted ? at + 1 : at;
            var end = End(input, start, quoted);
            yield return new SearchPiece(input[start..end], quoted, without, quoted && end == input.Length);
            at = quoted ? end + 1 : end;
        }
    }

    private static int End(string input, int at, bool quoted)
    {
        while (at < input.Length && !(quoted ? Marks.Contains(input[at]) : Ends(input[at]))) at++;
        return at;
    }

    private static bool Ends(char c) => char.IsWhiteSpace(c) || c is '(' or ')' || Marks.Contains(c);
}
