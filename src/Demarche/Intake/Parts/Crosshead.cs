using System.Buffers;

namespace Demarche.Intake.Parts;

/// <summary>A short line without a stop between two paragraphs of running text.</summary>
internal static class Crosshead
{
    private const int Longest = 70;
    private const int MostWords = 8;

    private static readonly SearchValues<char> Quoting = SearchValues.Create("„“”«»\";\t");

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || Shape.Words(line, MostWords) > MostWords) return false;
        return char.IsLetterOrDigit(line[^1]) && (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0])) && !line.ContainsAny(Quoting);
    }
}
