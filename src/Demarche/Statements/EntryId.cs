using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>The content-derived id of an entry: <c>REPORT-sSTART-END</c>, the start of its first and the end of its last span in
/// code points of the frozen text, then <c>.2</c>, <c>.3</c> … where it coincides with an earlier one of its kind in the same report.</summary>
internal static class EntryId
{
    /// <param name="report">The report's id.</param>
    /// <param name="kind">The letter of the kind: <c>s</c> for a statement, <c>a</c> for an act.</param>
    /// <param name="spans">Not empty, in text order, inside the text.</param>
    /// <param name="text">The report's frozen text.</param>
    /// <param name="occurrence">1 for the first entry over these words, 2 for the next.</param>
    public static string Of(string report, char kind, ImmutableArray<TextSpan> spans, FrozenText text, int occurrence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.CodePoints.FromUtf16(spans[0].Start);
        var end = text.CodePoints.FromUtf16(spans[^1].End);
        var id = string.Create(CultureInfo.InvariantCulture, $"{report}-{kind}{start}-{end}");
        return occurrence == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{occurrence}");
    }

    public static bool Fits(string id, string report, char kind, ImmutableArray<TextSpan> spans, FrozenText text)
    {
        ArgumentNullException.ThrowIfNull(id);
        var first = Of(report, kind, spans, text, 1);
        if (!id.StartsWith(first, StringComparison.Ordinal)) return false;
        var rest = id.AsSpan(first.Length);
        return rest.IsEmpty || (rest[0] == '.' && IsOccurrence(rest[1..]));
    }

    private static bool IsOccurrence(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and < 10 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9') && digits is not "1";
}
