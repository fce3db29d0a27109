using System.Collections.Immutable;
using System.Globalization;

namespace Demarche.Exchanges.Links;

/// <summary>Days as EDTF writes them. Only what is known to the day says anything: a month does not exclude a day in another one's telling.</summary>
internal static class EdtfDays
{
    private const int Length = 10;

    /// <summary>Both name days, and no day of the one may be one of the other.</summary>
    public static bool Exclude(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        if (one.IsEmpty || other.IsEmpty) return false;
        foreach (var mine in one)
            foreach (var its in other)
                if (!Exclude(mine, its)) return false;
        return true;
    }

    public static bool Exclude(string one, string other) =>
        Range(one) is var (first, last) && Range(other) is var (from, to) && (last < from || to < first);

    /// <summary>A single day.</summary>
    public static bool IsDay(string value) => value.Length == Length && Day(value) is not null;

    /// <summary>All of it lies behind a day that is known.</summary>
    public static bool IsBehind(string value, int day) => day != ReportSketch.NoDay && Range(value) is var (first, _) && first > day;

    private static (int First, int Last)? Range(string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Day(value) is { } day ? (day, day) : null;
        return Day(value[..slash]) is { } first && Day(value[(slash + 1)..]) is { } last ? (first, last) : null;
    }

    private static int? Day(string value) =>
        value.Length >= Length && DateOnly.TryParseExact(value.AsSpan(0, Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null;
}
