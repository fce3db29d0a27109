namespace Demarche.Language;

/// <summary>Cuts a paragraph of tokens into sentences, minding stops that end nothing, quotations and lines that stand alone. Linear in the tokens.</summary>
internal static class SentenceSplitter
{
    /// <summary>A line shorter than this that ends without a stop stands alone, as crossheads do.</summary>
    private const int ShortLine = 60;

    /// <summary>More words than any sentence has; what goes on longer is cut here, so that a rule may compare the clauses of a sentence with each other.</summary>
    private const int LongestSentence = 1000;

    /// <summary>The run of signs around the heads of a ticker: "+++ Minsk bestreitet alles +++".</summary>
    private const string HeadMark = "+++";

    /// <param name="text">The frozen text.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="quotationEnds">For each token of the paragraph that lies in an outermost quotation, the index behind it; else 0. Indexed like <paramref name="tokens"/>.</param>
    /// <param name="paragraph">The paragraph's number.</param>
    /// <param name="found">Receives the sentences.</param>
    /// <param name="edges">What the language knows of stops.</param>
    public static void Split<T>(string text, ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<int> quotationEnds, int paragraph, List<Sentence> found, T edges)
        where T : struct, ISentenceEdges
    {
        ArgumentNullException.ThrowIfNull(found);
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (quotationEnds[i] > i + 1 && quotationEnds[i] - start <= LongestSentence) i = quotationEnds[i] - 1;
            if (i + 1 - start < LongestSentence && !EndsSentence(text, tokens, i, first, end, quotationEnds, edges) && !EndsHead(text, tokens, i, start, end)) continue;
            var next = AfterClosers(text, tokens, i + 1, end, quotationEnds);
            found.Add(new Sentence(start, next, paragraph));
            start = next;
            i = next - 1;
        }

        if (start < end) found.Add(new Sentence(start, end, paragraph));
    }

    private static bool EndsSentence<T>(string text, ReadOnlySpan<Token> tokens, int at, int first, int end, ReadOnlySpan<int> quotationEnds, T edges)
        where T : struct, ISentenceEdges
    {
        if (at + 1 >= end) return true;
        if (LineEndsAlone(text, tokens, at, first)) return true;
        if (edges.MayEnd(text, tokens[at])) return IsFinalStop(text, tokens, at, first, end, quotationEnds, edges);
        return quotationEnds[at] == at + 1 && at > first && tokens[at - 1].Kind == TokenKind.Stop && StartsSentence(text, tokens, at + 1, quotationEnds)
            && !edges.GoesOnBehindQuotation(text, tokens, at + 1, end);
    }

    /// <summary>Whether a head of a ticker ends at a token, or what stands before the next head.</summary>
    private static bool EndsHead(string text, ReadOnlySpan<Token> tokens, int at, int start, int end)
    {
        if (at + 1 >= end || tokens[at].Kind == TokenKind.Colon) return false;
        if (!IsHeadMark(text, tokens[start])) return at + 1 + HeadMark.Length < end && IsHeadMark(text, tokens[at + 1]);
        return at >= start + HeadMark.Length && text[tokens[at].Start] == HeadMark[0] && IsHeadMark(text, tokens[at - HeadMark.Length + 1]);
    }

    private static bool IsHeadMark(string text, Token token) => text.AsSpan(token.Start).StartsWith(HeadMark, StringComparison.Ordinal);

    private static bool IsFinalStop<T>(string text, ReadOnlySpan<Token> tokens, int at, int first, int end, ReadOnlySpan<int> quotationEnds, T edges)
        where T : struct, ISentenceEdges
    {
        var next = AfterClosers(text, tokens, at + 1, end, quotationEnds);
        if (next >= end) return true;
        return StartsSentence(text, tokens, next, quotationEnds) && !edges.BelongsToWord(text, tokens, at, first, next);
    }

    private static bool StartsSentence(string text, ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<int> quotationEnds) => tokens[at].Kind switch
    {
        TokenKind.Word => !char.IsLower(text[tokens[at].Start]),
        TokenKind.Number or TokenKind.OpenBracket => true,
        TokenKind.Quote => quotationEnds[at] > at + 1 || QuotationMarks.OnlyOpens(text, tokens[at]),
        TokenKind.Dash => true,
        _ => false,
    };

    private static int AfterClosers(string text, ReadOnlySpan<Token> tokens, int at, int end, ReadOnlySpan<int> quotationEnds)
    {
        while (at < end && (tokens[at].Kind is TokenKind.CloseBracket || (tokens[at].Kind is TokenKind.Stop && tokens[at].Start == tokens[at - 1].End)
            || (tokens[at].Kind is TokenKind.Quote && quotationEnds[at] <= at + 1 && tokens[at].Start == tokens[at - 1].End && !char.IsLetterOrDigit(CharAt(text, tokens[at].End)))))
            at++;
        return at;
    }

    private static char CharAt(string text, int at) => at < text.Length ? text[at] : ' ';

    private static bool LineEndsAlone(string text, ReadOnlySpan<Token> tokens, int at, int first)
    {
        var gap = text.AsSpan(tokens[at].End, tokens[at + 1].Start - tokens[at].End);
        if (gap.IndexOf('\n') < 0 || char.IsLower(text[tokens[at + 1].Start])) return false;
        var lineStart = text.LastIndexOf('\n', tokens[at].Start, Math.Min(tokens[at].Start + 1, ShortLine));
        return tokens[at].Kind == TokenKind.Stop || lineStart >= 0 || tokens[at].End - tokens[first].Start < ShortLine;
    }
}
