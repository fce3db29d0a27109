using Demarche.Time;

namespace Demarche.Tests.Time;

public sealed class CalendarDateTest
{
    [Theory]
    [InlineData("2022-01-27", Grain.Day, "2022-01-27", "2022-01-27")]
    [InlineData("2022-01-27", Grain.Week, "2022-W04", "2022-01-24/2022-01-30")]
    [InlineData("2022-01-01", Grain.Week, "2021-W52", "2021-12-27/2022-01-02")]
    [InlineData("2020-12-31", Grain.Week, "2020-W53", "2020-12-28/2021-01-03")]
    [InlineData("2022-01-27", Grain.Weekend, "2022-W04-WE", "2022-01-29/2022-01-30")]
    [InlineData("2022-01-27", Grain.Month, "2022-01", "2022-01")]
    [InlineData("2022-06-30", Grain.Quarter, "2022-Q2", "2022-34")]
    [InlineData("2022-07-01", Grain.Half, "2022-H2", "2022-07/2022-12")]
    [InlineData("2022-01-27", Grain.Season, "2021-WI", "2021-24")]
    [InlineData("2022-12-01", Grain.Season, "2022-WI", "2022-24")]
    [InlineData("2022-11-30", Grain.Season, "2022-FA", "2022-23")]
    [InlineData("2022-01-27", Grain.Year, "2022", "2022")]
    [InlineData("2022-01-27", Grain.Decade, "202", "202X")]
    [InlineData("2000-12-31", Grain.Century, "19", "19XX")]
    [InlineData("2001-01-01", Grain.Century, "20", "20XX")]
    [InlineData("2001-01-01", Grain.Millennium, "2", "2XXX")]
    public void Around_HasBothWritings(string day, object grain, string timex, string edtf)
    {
        var date = CalendarDate.Around(Day(day), (Grain)grain);
        Assert.Equal((timex, edtf), (date.Timex, date.Edtf));
    }

    [Theory]
    [InlineData(2022, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2022, 13, 1)]
    [InlineData(2022, 0, 1)]
    [InlineData(2022, 4, 31)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2022, 1, 0)]
    public void OfDay_NotInTheCalendar_IsNone(int year, int month, int day) => Assert.Null(CalendarDate.OfDay(year, month, day));

    [Theory]
    [InlineData("2022-01-31", Grain.Month, -1, "2021-12")]
    [InlineData("2022-01-31", Grain.Month, 12, "2023-01")]
    [InlineData("2022-01-31", Grain.Quarter, -1, "2021-Q4")]
    [InlineData("2022-01-31", Grain.Half, 1, "2022-H2")]
    [InlineData("2022-01-31", Grain.Week, 1, "2022-W06")]
    [InlineData("2022-01-31", Grain.Decade, -1, "201")]
    public void Plus_CountsItsOwnKind(string day, object grain, int count, string timex) => Assert.Equal(timex, CalendarDate.Around(Day(day), (Grain)grain).Plus(count)?.Timex);

    [Theory]
    [InlineData("0001-01-01", Grain.Day, -1)]
    [InlineData("9999-12-31", Grain.Day, 1)]
    [InlineData("0001-01-01", Grain.Month, -1)]
    [InlineData("9999-12-31", Grain.Month, 1)]
    [InlineData("0001-01-01", Grain.Year, -1)]
    [InlineData("9999-12-31", Grain.Year, 1)]
    [InlineData("9999-12-31", Grain.Week, 1)]
    public void Plus_BeyondTheCalendar_IsNone(string day, object grain, int count) => Assert.Null(CalendarDate.Around(Day(day), (Grain)grain).Plus(count));

    [Theory]
    [InlineData(2022, "2022-04-17")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(1818, "1818-03-22")]
    public void Easter_IsASunday(int year, string day) => Assert.Equal(Day(day), Days.Easter(year));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
