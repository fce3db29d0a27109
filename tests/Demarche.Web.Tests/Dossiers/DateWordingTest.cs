using Demarche.Web.Dossiers;
using Demarche.Wording;

namespace Demarche.Web.Tests.Dossiers;

public sealed class DateWordingTest
{
    [Theory]
    [InlineData("2022-01-27", "27. Januar 2022", "27 January 2022")]
    [InlineData("2022-01-27T21:40+01:00", "27. Januar 2022, 21:40 Uhr", "27 January 2022, 21:40")]
    [InlineData("2021-12", "Dezember 2021", "December 2021")]
    [InlineData("2022-03-XX", "März 2022", "March 2022")]
    [InlineData("2022-XX-XX", "2022", "2022")]
    [InlineData("2022-33", "1. Quartal 2022", "quarter 1 of 2022")]
    [InlineData("2022-24", "Winter 2022", "winter 2022")]
    [InlineData("2022", "2022", "2022")]
    [InlineData("199X", "1990er Jahre", "1990s")]
    [InlineData("2022-01-27~", "etwa 27. Januar 2022", "about 27 January 2022")]
    [InlineData("2022-01?", "Januar 2022 (unsicher)", "January 2022 (uncertain)")]
    [InlineData("2022-01-17/2022-01-23", "17. bis 23. Januar 2022", "17 to 23 January 2022")]
    [InlineData("2022-01-31/2022-02-06", "31. Januar 2022 bis 6. Februar 2022", "31 January 2022 to 6 February 2022")]
    [InlineData("2022-01-27/..", "seit 27. Januar 2022", "since 27 January 2022")]
    [InlineData("../2022-01", "bis Januar 2022", "until January 2022")]
    [InlineData(null, "ohne Datum", "no date")]
    [InlineData("", "ohne Datum", "no date")]
    [InlineData("2022-02-30", "2022-02-30", "2022-02-30")]
    [InlineData("2022-13", "2022-13", "2022-13")]
    [InlineData("0000-01-01", "0000-01-01", "0000-01-01")]
    [InlineData("gestern", "gestern", "gestern")]
    [InlineData("2022/gestern", "2022/gestern", "2022/gestern")]
    public void Of_SaysNoMoreThanTheValue(string? value, string german, string english)
    {
        Assert.Equal(german, DateWording.Of(value, Labels.German));
        Assert.Equal(english, DateWording.Of(value, Labels.English));
    }

    [Fact]
    public void Order_IsThatOfTheStartWithUnknownLast()
    {
        string?[] inOrder = ["2021", "2021-12-31", "2022-01", "2022-33", "2022-01-17/2022-01-23", "2022-01-26", "2022-01-26T09:00", "2022-01-26T21:40", "2022-34", "heute", null];

        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(EdtfOrder.Key, StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [InlineData("2022-01-26T21:40+01:00", "2022-01-26")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("Tagebuch", "Tagebuch")]
    [InlineData("", null)]
    public void Day_LeavesOutTheClock(string value, string? day) => Assert.Equal(day, EdtfOrder.Day(value));
}
