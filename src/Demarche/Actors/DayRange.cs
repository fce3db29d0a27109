using System.Globalization;

namespace Demarche.Actors;

/// <summary>The days that a date may mean: includes the first, excludes the one after the last. A month or a year is all of its days.</summary>
internal readonly record struct DayRange(DateOnly First, DateOnly After)
{
    /// <summary>The days of <c>2022</c>, <c>2022-01</c>, <c>2022-01-27</c> or a moment of that day; none for anything else, such as an uncertain date.</summary>
    public static DayRange? Parse(string? date)
    {
        if (date is null) return null;
        if (date.Length > 10 && date[10] == 'T') date = date[..10];
        if (Day(date, "yyyy-MM-dd") is { } day) return day == DateOnly.MaxValue ? null : new(day, day.AddDays(1));
        if (Day(date, "yyyy-MM") is { Year: < 9999 } month) return new(month, month.AddMonths(1));
        return Day(date, "yyyy") is { Year: < 9999 } year ? new(year, year.AddYears(1)) : null;
    }

    private static DateOnly? Day(string date, string format) =>
        DateOnly.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>A row of <c>tenures.tsv</c>, cut down to the days on which it is certain.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id.</param>
/// <param name="From">The first certain day.</param>
/// <param name="Until">The first day on which it is no longer certain.</param>
internal sealed record Tenure(string Person, string Office, DateOnly From, DateOnly Until)
{
    /// <summary>The office's key.</summary>
    public string Key => Office[(Office.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The person held the office on every one of those days.</summary>
    public bool Covers(DayRange days) => From <= days.First && days.After <= Until;

    public static Tenure Parse(string[] row)
    {
        var from = DayRange.Parse(row[2]) ?? throw new FormatException($"tenures.tsv: '{row[2]}' of {row[0]}");
        var end = row[3].Length > 0 ? DayRange.Parse(row[3])!.Value.First : DayRange.Parse(row[4])!.Value.After;
        return new(row[0], row[1], row[2].Length == 10 ? from.First : from.After, end);
    }
}
