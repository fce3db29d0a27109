namespace Demarche.Language;

/// <summary>Finds what stands between quotation marks: „…“, »…«, «…», “…”, "…", ‚…‘, ›…‹, ,,…'' and their mixtures, nested, unbalanced, and never beyond
/// the end of a paragraph. Linear in the tokens.</summary>
public static class QuotationMarks
{
    private const string Openers = "„‚";
    private const string Guillemets = "»«›‹";
    private const string SingleMarks = "‚‘‛’'`›‹";

    /// <summary>How many marks may stand open at once; more are taken for noise.</summary>
    private const int MostOpen = 8;

    internal static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‚' or '‘' or '’' or '‛' or '\'' or '`' or '´' or '\u0084' or '\u0093' or '\u0094';

    /// <summary>Appends the quotations of one paragraph, given as tokens, in the order of their opening marks.</summary>
    /// <param name="text">The text that the tokens stand in.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="found">Receives the quotations.</param>
    /// <param name="goesOn">The next paragraph opens with a mark again, so that one left open here goes on there, wherever it opened.</param>
    public static void Find(string text, ReadOnlySpan<Token> tokens, int first, int end, List<Quotation> found, bool goesOn = false)
    {
        ArgumentNullException.ThrowIfNull(found);
        var open = new Stack<int>();
        var start = found.Count;
        for (var i = first; i < end; i++)
            if (tokens[i].Kind == TokenKind.Quote) Take(text, tokens, i, first, end, open, found);
        CloseAtEnd(text, tokens, first, end, open, found, goesOn);
        found.Sort(start, found.Count - start, ByFirst);
    }

    private static readonly Comparer<Quotation> ByFirst = Comparer<Quotation>.Create((a, b) => a.First.CompareTo(b.First));

    private static void Take(string text, ReadOnlySpan<Token> tokens, int at, int first, int end, Stack<int> open, List<Quotation> found)
    {
        if (IsGrave(text, tokens[at]) && open.TryPeek(out var unclosed) && IsGrave(text, tokens[unclosed])) open.Pop();
        if (open.Count > 0 && Closes(text, tokens, at, open.Peek(), first, end)) found.Add(new Quotation(open.Pop(), at + 1, true, open.Count));
        else if (Opens(text, tokens, at, open, end) && open.Count < MostOpen) open.Push(at);
        else if (open.Count > 1 && ClosesOuter(text, tokens, at, open, first, end)) found.Add(new Quotation(open.Pop(), at + 1, true, open.Count));
    }

    /// <summary>``: only opens, and not twice; where the second comes, nobody closed the first.</summary>
    private static bool IsGrave(string text, Token token) => token.Length > 1 && text[token.Start] == '`';

    private static bool ClosesOuter(string text, ReadOnlySpan<Token> tokens, int at, Stack<int> open, int first, int end)
    {
        var inner = open.Pop();
        if (Closes(text, tokens, at, open.Peek(), first, end)) return true;
        open.Push(inner);
        return false;
    }

    private static bool Opens(string text, ReadOnlySpan<Token> tokens, int at, Stack<int> open, int end)
    {
        var mark = Mark(text, tokens[at]);
        if (at + 1 >= end) return false;
        if (Openers.Contains(mark) || mark == '\u0084' || (text[tokens[at].Start] == '`' && tokens[at].Length > 1)) return true;
        if (open.Count > 0 && SameFamily(Mark(text, tokens[open.Peek()]), mark) && !Guillemets.Contains(mark)) return false;
        return SpaceBefore(text, tokens[at].Start) && !SpaceAfter(text, tokens[at].End);
    }

    private static bool Closes(string text, ReadOnlySpan<Token> tokens, int at, int opener, int first, int end)
    {
        var (mark, openMark) = (Mark(text, tokens[at]), Mark(text, tokens[opener]));
        if (Openers.Contains(mark) || at == opener + 1 || !SameFamily(openMark, mark)) return false;
        if (Guillemets.Contains(mark)) return mark != openMark && (at + 1 >= end || !SpaceBefore(text, tokens[at].Start) || SpaceAfter(text, tokens[at].End));
        return Openers.Contains(openMark) || !SpaceBefore(text, tokens[at].Start) || SpaceAfter(text, tokens[at].End);
    }

    /// <summary>Whether a mark opens a quotation wherever it stands, even one that nobody closes.</summary>
    internal static bool OnlyOpens(string text, Token token) => Mark(text, token) == '„';

    /// <summary>The character of a mark; two commas, apostrophes or grave accents typed for a double mark count as one, and two grave accents only open.</summary>
    private static char Mark(string text, Token token) => text[token.Start] switch
    {
        ',' => '„',
        '`' when token.Length > 1 => '„',
        '\'' when token.Length > 1 => '"',
        var mark => mark,
    };

    /// <summary>Double marks close double ones and single marks single ones; guillemets keep to themselves.</summary>
    private static bool SameFamily(char opener, char mark) =>
        Guillemets.Contains(opener) == Guillemets.Contains(mark) && IsSingle(opener) == IsSingle(mark);

    private static bool IsSingle(char mark) => SingleMarks.Contains(mark);

    private static bool SpaceBefore(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '–' or '—' or '/' || IsMark(text[at - 1]);

    private static bool SpaceAfter(string text, int end) => end >= text.Length || char.IsWhiteSpace(text[end]);

    /// <summary>A mark left open at the paragraph's end is a quotation that goes on in the next paragraph when it opens this one or stands after a colon; else it is noise.</summary>
    private static void CloseAtEnd(string text, ReadOnlySpan<Token> tokens, int first, int end, Stack<int> open, List<Quotation> found, bool goesOn)
    {
        while (open.TryPop(out var opener))
            if (end > opener + 2 && ((!IsSingle(Mark(text, tokens[opener])) && (opener == first || tokens[opener - 1].Kind == TokenKind.Colon)) || (goesOn && open.Count == 0)))
                found.Add(new Quotation(opener, end, false, open.Count));
    }
}
