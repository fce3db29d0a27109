using Demarche.Actors;

namespace Demarche.Tests.Actors;

public class DayRangeTest
{
    [Theory]
    [InlineData("2022-01-27", "2022-01-27", "2022-01-28")]
    [InlineData("2022-01-27T23:30:00Z", "2022-01-27", "2022-01-28")]
    [InlineData("2022-02", "2022-02-01", "2022-03-01")]
    [InlineData("2022", "2022-01-01", "2023-01-01")]
    public void Parse_IncludesTheFirstDayAndExcludesTheOneAfter(string date, string first, string after)
    {
        var days = DayRange.Parse(date)!.Value;
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(after)), (days.First, days.After));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-02-31")]
    [InlineData("2022-13-40")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("9999-12-31")]
    [InlineData("99999")]
    [InlineData("2022-01-27?")]
    [InlineData("gestern")]
    public void Parse_NoCertainDay_GivesNone(string? date) => Assert.Null(DayRange.Parse(date));
}
