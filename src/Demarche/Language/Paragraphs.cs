using Demarche.Reports;

namespace Demarche.Language;

/// <summary>Paragraphs are divided by lines that hold nothing but white space, which includes no-break spaces.</summary>
public static class Paragraphs
{
    /// <summary>The paragraphs of a stretch of text, without the white space at their edges.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan stretch)
    {
        var (start, lastInk, blank) = (-1, stretch.Start, false);
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                blank = blank || (text[i] == '\n' && IsBlankLine(text, i + 1, stretch.End));
                continue;
            }

            if (start >= 0 && blank) yield return new TextSpan(start, lastInk);
            if (start < 0 || blank) start = i;
            (lastInk, blank) = (i + 1, false);
        }

        if (start >= 0) yield return new TextSpan(start, lastInk);
    }

    private static bool IsBlankLine(string text, int at, int end)
    {
        while (at < end && text[at] != '\n' && char.IsWhiteSpace(text[at])) at++;
        return at >= end || text[at] == '\n';
    }
}
