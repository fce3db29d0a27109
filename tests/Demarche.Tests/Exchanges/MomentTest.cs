using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.Reports;

namespace Demarche.Tests.Exchanges;

public sealed class MomentTest
{
    private static Moment Of(string? time, string? told) => Moment.Of(
        new Act { Id = "a", Report = "r", Code = ActTable.Shared.Find(ActName.Meet), Evidence = [new TextSpan(0, 1)], Time = time is null ? null : new(time, "explicit", []) }, told);

    [Theory]
    [InlineData("2022-01-26", Precision.Day)]
    [InlineData("2022-01-26T19:00", Precision.Day)]
    [InlineData("2022-01-17/2022-01-23", Precision.Span)]
    [InlineData("2022-01", Precision.Month)]
    [InlineData("2022-33", Precision.Span)]
    [InlineData("2021", Precision.Year)]
    [InlineData(null, Precision.Told)]
    public void Of_IsAsExactAsTheReport(string? time, Precision precision) => Assert.Equal(precision, Of(time, "2022-01-27").Precision);

    [Fact]
    public void Of_NothingIsKnown() => Assert.Equal(new Moment("", Precision.Unknown), Of(null, null));

    [Fact]
    public void Compare_WhatIsUnknownStandsLast() =>
        Assert.Equal(["2021", "2021-12", "2022-01-26", ""], new[] { Of(null, null), Of("2022-01-26", null), Of("2021-12", null), Of("2021", null) }.Order().Select(moment => moment.Value));
}
