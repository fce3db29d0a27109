using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>The content-derived id of a statement: <c>REPORT-sSTART-END</c>, the start of its first and the end of its last content span in
/// code points of the frozen text, then <c>.2</c>, <c>.3</c> … where it coincides with an earlier one of the same report.</summary>
public static class StatementId
{
    /// <param name="report">The report's id.</param>
    /// <param name="content">Not empty, in text order, inside the text.</param>
    /// <param name="text">The report's frozen text.</param>
    /// <param name="occurrence">1 for the first statement over these words, 2 for the next.</param>
    public static string Of(string report, ImmutableArray<TextSpan> content, FrozenText text, int occurrence = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.CodePoints.FromUtf16(content[0].Start);
        var end = text.CodePoints.FromUtf16(content[^1].End);
        var id = string.Create(CultureInfo.InvariantCulture, $"{report}-s{start}-{end}");
        return occurrence == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{occurrence}");
    }

    /// <summary>Whether a statement of these words may bear the id, whichever occurrence it is.</summary>
    public static bool Fits(string id, string report, ImmutableArray<TextSpan> content, FrozenText text)
    {
        ArgumentNullException.ThrowIfNull(id);
        var first = Of(report, content, text);
        if (!id.StartsWith(first, StringComparison.Ordinal)) return false;
        var rest = id.AsSpan(first.Length);
        return rest.IsEmpty || (rest[0] == '.' && IsOccurrence(rest[1..]));
    }

    private static bool IsOccurrence(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and < 10 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9') && digits is not "1";
}
