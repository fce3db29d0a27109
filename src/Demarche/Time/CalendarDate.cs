using System.Globalization;

namespace Demarche.Time;

/// <summary>A day, or a longer stretch of the calendar that has a name, between the years 1 and 9999.</summary>
/// <remarks>Weeks are those of ISO 8601. A winter has the year that it begins in. A decade is given by the number of its tens, a century by its hundreds (19 for the 20th), a millennium by its thousands.</remarks>
internal readonly record struct CalendarDate
{
    private readonly DateOnly day;
    private readonly int year;
    private readonly int number;

    private CalendarDate(Grain grain, int year, int number = 0, DateOnly day = default) => (Grain, this.year, this.number, this.day) = (grain, year, number, day);

    public Grain Grain { get; }

    /// <summary>The day; only where that is the grain.</summary>
    public DateOnly Day => Grain == Grain.Day ? day : throw new InvalidOperationException("no day");

    /// <summary>The day, or the Monday of a week; only for these.</summary>
    public DateOnly FirstDay => Grain is Grain.Day or Grain.Week or Grain.Weekend ? day : throw new InvalidOperationException("no day");

    /// <summary>The year that holds it; none for what is longer than a year.</summary>
    public int? Year => Grain >= Grain.Decade ? null : Grain is Grain.Day or Grain.Week or Grain.Weekend ? day.Year : year;

    public static CalendarDate Of(DateOnly day) => new(Grain.Day, day.Year, 0, day);

    /// <summary>None where the calendar has no such day.</summary>
    public static CalendarDate? OfDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Of(new DateOnly(year, month, day)) : null;

    public static CalendarDate OfMonth(int year, int month) => new(Grain.Month, year, month);

    public static CalendarDate OfYear(int year) => new(Grain.Year, year);

    /// <param name="year">The year.</param>
    /// <param name="season">21 spring, 22 summer, 23 autumn, 24 winter, as EDTF numbers them.</param>
    public static CalendarDate OfSeason(int year, int season) => new(Grain.Season, year, season);

    public static CalendarDate OfQuarter(int year, int quarter) => new(Grain.Quarter, year, quarter);

    public static CalendarDate OfHalf(int year, int half) => new(Grain.Half, year, half);

    public static CalendarDate OfDecade(int tens) => new(Grain.Decade, tens);

    public static CalendarDate OfCentury(int hundreds) => new(Grain.Century, hundreds);

    public static CalendarDate OfMillennium(int thousands) => new(Grain.Millennium, thousands);

    /// <summary>The stretch of that grain that holds a day.</summary>
    public static CalendarDate Around(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week or Grain.Weekend => new(grain, 0, 0, Monday(day)),
        Grain.Month => OfMonth(day.Year, day.Month),
        Grain.Quarter => OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
        Grain.Half => OfHalf(day.Year, day.Month <= 6 ? 1 : 2),
        Grain.Season => OfSeason(day.Month <= 2 ? day.Year - 1 : day.Year, day.Month <= 2 ? 24 : 20 + (day.Month / 3)),
        Grain.Year => OfYear(day.Year),
        Grain.Decade => OfDecade(day.Year / 10),
        Grain.Century => OfCentury((day.Year - 1) / 100),
        Grain.Millennium => OfMillennium((day.Year - 1) / 1000),
        _ => Of(day),
    };

    /// <summary>So many of its kind later, or earlier; none beyond the calendar.</summary>
    public CalendarDate? Plus(int count) => Grain switch
    {
        Grain.Day => Days.Add(day, count) is { } moved ? Of(moved) : null,
        Grain.Week or Grain.Weekend => Days.Add(day, 7L * count) is { } monday ? new(Grain, 0, 0, monday) : null,
        Grain.Month => Move((year * 12) + number - 1 + count, 12),
        Grain.Quarter => Move((year * 4) + number - 1 + count, 4),
        Grain.Half => Move((year * 2) + number - 1 + count, 2),
        _ => year + count is >= 0 and <= 9999 && (year + count > 0 || Grain > Grain.Year) ? new(Grain, year + count, number) : null,
    };

    /// <summary>The value of TIMEX3.</summary>
    public string Timex => Grain switch
    {
        Grain.Day => Iso(day),
        Grain.Week => Week(),
        Grain.Weekend => Week() + "-WE",
        Grain.Month => $"{Four(year)}-{Two(number)}",
        Grain.Quarter => $"{Four(year)}-Q{number}",
        Grain.Half => $"{Four(year)}-H{number}",
        Grain.Season => $"{Four(year)}-{SeasonName(number)}",
        Grain.Year => Four(year),
        Grain.Decade => year.ToString("000", CultureInfo.InvariantCulture),
        Grain.Century => Two(year),
        _ => year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The value of EDTF, level 1 with quarters.</summary>
    public string Edtf => Grain switch
    {
        Grain.Week => Interval(day, Days.Add(day, 6) ?? day),
        Grain.Weekend => Interval(Days.Add(day, 5) ?? day, Days.Add(day, 6) ?? day),
        Grain.Quarter => $"{Four(year)}-{32 + number}",
        Grain.Half => number == 1 ? $"{Four(year)}-01/{Four(year)}-06" : $"{Four(year)}-07/{Four(year)}-12",
        Grain.Season => $"{Four(year)}-{number}",
        Grain.Decade => Timex + "X",
        Grain.Century => Timex + "XX",
        Grain.Millennium => Timex + "XXX",
        _ => Timex,
    };

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>TIMEX3's letters for a season.</summary>
    public static string SeasonName(int season) => season switch { 21 => "SP", 22 => "SU", 23 => "FA", _ => "WI" };

    private static string Interval(DateOnly first, DateOnly last) => $"{Iso(first)}/{Iso(last)}";

    private string Week()
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return $"{Four(ISOWeek.GetYear(time))}-W{Two(ISOWeek.GetWeekOfYear(time))}";
    }

    private CalendarDate? Move(int total, int parts) => total >= parts && total / parts <= 9999 ? new(Grain, total / parts, (total % parts) + 1) : null;

    private static DateOnly Monday(DateOnly day) => Days.Add(day, -(((int)day.DayOfWeek + 6) % 7)) ?? day;

    private static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    private static string Four(int value) => value.ToString("0000", CultureInfo.InvariantCulture);
}
