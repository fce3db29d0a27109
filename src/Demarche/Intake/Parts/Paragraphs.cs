namespace Demarche.Intake.Parts;

/// <summary>The paragraphs of a text, without the white space around them. Each line is one, as online texts have it, save where the lines are
/// wrapped at a column: then only blank lines part paragraphs. A line of nothing but white space, no-break spaces among it, is blank.</summary>
internal static class Paragraphs
{
    private const string Breaks = "\n\r\u2028\u2029";
    private const int WidestColumn = 100;
    private const int WrappedFrom = 40;

    /// <summary>In text order.</summary>
    public static List<Paragraph> Of(string text)
    {
        var lines = Lines(text);
        return AreWrapped(lines, text) ? Join(lines) : lines;
    }

    private static List<Paragraph> Lines(string text)
    {
        var lines = new List<Paragraph>();
        var (start, blank) = (0, true);
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : start + length;
            var span = Shape.Trim(text, start, end);
            if (!span.IsEmpty) lines.Add(new(span, blank));
            blank = span.IsEmpty;
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }


    // Wrapped: no line is wide, and at least two long ones break off in the middle of a sentence.
    private static bool AreWrapped(List<Paragraph> lines, string text)
    {
        var broken = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.Length > WidestColumn) return false;
            if (i + 1 < lines.Count && !lines[i + 1].BlankBefore && lines[i].Span.Length >= WrappedFrom && !IsClosed(text[lines[i].Span.End - 1])) broken++;
        }

        return broken >= 2;
    }

    private static bool IsClosed(char last) => last is '.' or '!' or '?' or '…' or ':' or '“' or '”' or '"' or '«' or '»';

    private static List<Paragraph> Join(List<Paragraph> lines)
    {
        var joined = new List<Paragraph>();
        foreach (var line in lines)
        {
            if (line.BlankBefore || joined.Count == 0) joined.Add(line);
            else joined[^1] = joined[^1] with { Span = joined[^1].Span.Cover(line.Span) };
        }

        return joined;
    }
}
