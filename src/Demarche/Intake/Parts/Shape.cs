using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>What a line looks like: how many words, how it ends.</summary>
internal static class Shape
{
    // "Prof." has three behind its capital letter.
    private const int SmallLetters = 4;

    private const string ClosingMarks = "“”\"«»‘’'›‹)]";

    /// <summary>Ends as a sentence does: with a stop, also inside a closing mark.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(ClosingMarks);
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>More than one sentence: a full stop and a capital letter behind a word too long for an abbreviation.</summary>
    public static bool HasStopInside(ReadOnlySpan<char> line)
    {
        var small = 0;
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (small >= SmallLetters && line[i] == '.' && line[i + 1] == ' ' && char.IsUpper(line[i + 2])) return true;
            small = char.IsLower(line[i]) ? small + 1 : 0;
        }

        return false;
    }

    /// <summary>How many stretches between white space, counted up to <paramref name="most"/> + 1.</summary>
    public static int Words(ReadOnlySpan<char> line, int most)
    {
        var (words, inWord) = (0, false);
        foreach (var c in line)
        {
            var white = char.IsWhiteSpace(c);
            if (!white && !inWord && ++words > most) return words;
            inWord = !white;
        }

        return words;
    }

    /// <summary>The stretch without the white space around it.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    /// <summary>At most so many characters, so that a rule costs the same on a line of any length.</summary>
    public static ReadOnlySpan<char> Window(ReadOnlySpan<char> line, int length) => line[..Math.Min(line.Length, length)];
}
