using System.Globalization;

namespace Demarche.Cli.Output;

/// <summary>Makes foreign text fit to be shown: a report must not steer the reader's terminal or break a line of a list.</summary>
internal static class Plain
{
    /// <summary>One line: white space becomes a blank, control and direction characters become U+FFFD.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Any(IsUnsafe)) return text;
        return string.Create(text.Length, text, (line, from) =>
        {
            for (var i = 0; i < line.Length; i++) line[i] = Safe(from[i]);
        });
    }

    private static char Safe(char c) => c is '\t' or '\n' or '\r' or '\u2028' or '\u2029' ? ' ' : IsUnsafe(c) ? '\uFFFD' : c;

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || (c is >= '\u200E' and <= '\u2069' && char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != '\u2060');
}
