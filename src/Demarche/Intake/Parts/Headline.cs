namespace Demarche.Intake.Parts;

/// <summary>The line over a report: short, without a stop, and before something longer. A still shorter one may stand over it (the kicker).</summary>
internal static class Headline
{
    private const int Longest = 160;
    private const int LongestKicker = 50;
    private const int MostKickerWords = 5;

    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length <= Longest && (!Shape.EndsSentence(line) || (line[^1] is '?' or '!' && next.Length > line.Length))
        && line[^1] is not (',' or ';') && (Shape.EndsSentence(next) || next.Length > Longest);

    public static bool IsKicker(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length <= LongestKicker && Shape.Words(line, MostKickerWords) <= MostKickerWords && !Shape.EndsSentence(line) && line.Length < next.Length;
}
