using Demarche.Reports;

namespace Demarche.Tests.Reports;

public sealed class WithholdingTest
{
    private static readonly DateTimeOffset Now = new(2022, 1, 27, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("usable", null, false)]
    [InlineData("corrected", null, false)]
    [InlineData("withdrawn", null, true)]
    [InlineData("embargoed", null, true)]
    [InlineData("embargoed", "2022-01-27T13:00:00+01:00", false)]
    [InlineData("embargoed", "2022-01-27T13:00:01+01:00", true)]
    [InlineData(null, "2022-01-27", true)]
    [InlineData(null, "2022-01-26", false)]
    [InlineData(null, "bald", true)]
    public void IsWithheld_ByStatusAndTime(string? status, string? embargo, bool expected) =>
        Assert.Equal(expected, (ReportMetadata.Empty with { Status = status, Embargo = embargo }).IsWithheld(Now));
}
