using System.Buffers;

namespace Demarche.Intake.Parts;

/// <summary>What the interviewer asks: „Frage: …“, or, in an interview, a paragraph that is a question and is followed by one that is none.</summary>
internal static class Question
{
    private const int Longest = 600;
    private const int Few = 3;

    private static readonly SearchValues<char> Marks = SearchValues.Create("„»«“\"");

    public static bool IsLabelled(ReadOnlySpan<char> paragraph) => paragraph.StartsWith("Frage: ", StringComparison.Ordinal);

    /// <summary>Ends in a question mark and is not somebody's quoted question.</summary>
    public static bool Is(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= Longest && paragraph[^1] == '?' && !paragraph.ContainsAny(Marks);

    /// <summary>So many questions in turn make an interview, also where nobody says that it is one.</summary>
    public static bool MakeInterview(int questions) => questions >= Few;
}
