namespace Demarche.Intake.Parts;

/// <summary>The line over a report: short, without a stop, and before something longer. A still shorter one may stand over it (the kicker).</summary>
internal static class Headline
{
    private const int Longest = 160;
    private const int LongestKicker = 50;
    private const int MostKickerWords = 5;

    /// <summary>A line that ends a sentence counts only as a question or a call before something longer.</summary>
    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        (HasShape(line) || (IsCall(line) && next.Length > line.Length))
        && (Shape.EndsSentence(next) || next.Length > Longest || Shape.HasStopInside(next));

    /// <summary>One line without a stop at its end or in it: with one in it, it is a teaser.</summary>
    public static bool HasShape(ReadOnlySpan<char> line) =>
        line.Length <= Longest && !Shape.EndsSentence(line) && line[^1] is not (',' or ';') && !Shape.HasStopInside(line);

    public static bool IsKicker(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length <= LongestKicker && Shape.Words(line, MostKickerWords) <= MostKickerWords && !Shape.EndsSentence(line) && line.Length < next.Length;

    /// <summary>The line says what the title says; signs, white space and the case of letters aside, which outlets change.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> title)
    {
        var (at, letters) = (0, 0);
        foreach (var c in line)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            at = NextLetter(title, at);
            if (at >= title.Length || char.ToUpperInvariant(title[at++]) != char.ToUpperInvariant(c)) return false;
            letters++;
        }

        return letters > 0 && NextLetter(title, at) >= title.Length;
    }

    private static bool IsCall(ReadOnlySpan<char> line) => line.Length <= Longest && line[^1] is '?' or '!' && !Shape.HasStopInside(line);

    private static int NextLetter(ReadOnlySpan<char> title, int from)
    {
        while (from < title.Length && !char.IsLetterOrDigit(title[from])) from++;
        return from;
    }
}
