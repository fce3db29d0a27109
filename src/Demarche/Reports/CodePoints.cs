namespace Demarche.Reports;

/// <summary>The one place where UTF-16 offsets and the code points of the record format are turned into each other.
/// Both directions take O(log n) in the number of characters beyond U+FFFF; a text without such characters costs nothing.</summary>
public sealed class CodePoints
{
    private readonly string text;
    private readonly int[] highSurrogates;

    /// <param name="text">Well-formed UTF-16, as <see cref="FrozenText"/> gives it.</param>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        highSurrogates = Find(text);
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length => text.Length - highSurrogates.Length;

    /// <summary>Code points before the UTF-16 offset; an offset inside a pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int FromUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        return offset - CountBefore(offset);
    }

    /// <summary>The UTF-16 offset of a code point offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUtf16(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        int low = 0, high = highSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (highSurrogates[middle] - middle < offset) low = middle + 1;
            else high = middle;
        }

        return offset + low;
    }

    /// <summary>The span in code points, half-open.</summary>
    public (int Start, int End) FromUtf16(TextSpan span) => (FromUtf16(span.Start), FromUtf16(span.End));

    /// <summary>The span that lies between two code point offsets.</summary>
    public TextSpan ToUtf16(int start, int end) => new(ToUtf16(start), ToUtf16(end));

    private static int[] Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0) return [];
        var found = new List<int>();
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i])) found.Add(i);
        return [.. found];
    }

    private int CountBefore(int offset)
    {
        var at = Array.BinarySearch(highSurrogates, offset);
        return at < 0 ? ~at : at;
    }
}
