using System.Globalization;
using Demarche.Reports;
using Demarche.Web.Dossiers;

namespace Demarche.Web.Exports.Layers;

/// <summary>The tokens of a text for formats that can only mark whole tokens: words, numbers and single signs, cut wherever a mark begins or ends, so that no mark is ever
/// cut to fit. White space lies between tokens; where a mark begins or ends in it, the mark's own edges are those of the tokens inside.</summary>
internal static class LayerTokens
{
    /// <summary>Blocks of the text in order, each with its tokens; together they hold every character that is no white space.</summary>
    public static IEnumerable<(TextSpan Block, List<TextSpan> Tokens)> Of(Report report, IEnumerable<TextSpan> marks)
    {
        var edges = marks.SelectMany(span => new[] { span.Start, span.End }).Distinct().Order().ToArray();
        foreach (var block in TextBlock.Of(report))
        {
            var tokens = Tokens(report.Text.Value, block.Span, edges);
            if (tokens.Count > 0) yield return (new TextSpan(tokens[0].Start, tokens[^1].End), tokens);
        }
    }

    private static List<TextSpan> Tokens(string text, TextSpan block, int[] edges)
    {
        var tokens = new List<TextSpan>();
        var edge = LowerBound(edges, block.Start);
        for (var at = block.Start; at < block.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            while (edge < edges.Length && edges[edge] <= at) edge++;
            var end = Math.Min(End(text, at, block.End), edge < edges.Length ? edges[edge] : int.MaxValue);
            tokens.Add(new TextSpan(at, end));
            at = end;
        }

        return tokens;
    }

    private static int End(string text, int at, int last)
    {
        if (!IsWord(text, at)) return Next(text, at, last);
        while (at < last && IsWord(text, at)) at = Next(text, at, last);
        return at;
    }

    private static bool IsWord(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int Next(string text, int at, int last) => Math.Min(last, at + (char.IsHighSurrogate(text[at]) ? 2 : 1));

    private static int LowerBound(int[] edges, int value)
    {
        var at = Array.BinarySearch(edges, value);
        return at < 0 ? ~at : at;
    }
}
