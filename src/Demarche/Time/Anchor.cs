using System.Globalization;
using Demarche.Reports;

namespace Demarche.Time;

/// <summary>The day that "heute" is, as far as it is known, and where it comes from.</summary>
internal readonly record struct Anchor(DateOnly? Day, TimeBasis Basis)
{
    /// <summary>What the report was published on; only a whole day anchors.</summary>
    public static Anchor Of(Report report)
    {
        if (report.Published is not { } published || Parse(published.Value) is not { } day) return default;
        return new(day, published.Basis == PublishedBasis.Dateline ? TimeBasis.Dateline : TimeBasis.Publication);
    }

    /// <summary>The day of an EDTF date or moment.</summary>
    public static DateOnly? Parse(string value) =>
        value.Length >= 10 && (value.Length == 10 || value[10] == 'T')
        && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
