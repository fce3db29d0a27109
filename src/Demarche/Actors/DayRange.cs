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
