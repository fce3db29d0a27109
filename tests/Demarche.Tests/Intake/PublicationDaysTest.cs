using System.Text;
using System.Text.Json;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

public sealed class PublicationDaysTest
{
    [Theory]
    [InlineData("2022-01-27", null, "2022-01-27", null)]
    [InlineData("2022-01", null, "2022-01", null)]
    [InlineData("2022", null, "2022", null)]
    [InlineData("27.1.2022", null, "2022-01-27", null)]
    [InlineData("2022-01-26T23:30:00", null, "2022-01-26", null)]
    [InlineData("2022-01-26T23:30:00Z", null, "2022-01-27", "Europe/Berlin")]
    [InlineData("2022-01-26T23:30Z", null, "2022-01-27", "Europe/Berlin")]
    [InlineData("2022-07-26T22:30:00.123Z", null, "2022-07-27", "Europe/Berlin")]
    [InlineData("2022-01-26T23:30:00Z", "America/New_York", "2022-01-26", "America/New_York")]
    [InlineData("2022-01-26T20:30:00-05:00", null, "2022-01-27", "Europe/Berlin")]
    public void Given(string published, string? zone, string day, string? recorded)
    {
        var report = Read("Der Rat tagt.", published, zone);
        Assert.Equal(new PublicationDay(day, PublishedBasis.Given, recorded), report.Published);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("2022-02-30")]
    [InlineData("2022-13")]
    [InlineData("gestern")]
    [InlineData("27/01/2022")]
    [InlineData("2022-01-27T25:00:00Z")]
    [InlineData("2022-01-27T99:99")]
    [InlineData("2022-01-27T24:00")]
    [InlineData("-2022-01-27")]
    public void Given_Invalid(string published)
    {
        var report = Read("Der Rat tagt.", published, null);
        Assert.Null(report.Published);
        Assert.Equal(ProblemCodes.DateInvalid, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Given_EdgeOfTheCalendar()
    {
        Assert.Equal("9999-12-31", Read("Der Rat tagt.", "9999-12-31T23:30:00Z", null).Published!.Value);
        Assert.Equal("0001-01-01", Read("Der Rat tagt.", "0001-01-01T00:30:00+10:00", "America/New_York").Published!.Value);
    }

    [Fact]
    public void Given_UnknownZone()
    {
        var report = Read("Der Rat tagt.", "2022-01-27", "Europa/Berlin");
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Given), report.Published);
        Assert.Null(report.Metadata.Zone);
        Assert.Equal(ProblemCodes.ZoneUnknown, Assert.Single(report.Problems).Code);
    }

    [Fact]
    public void Given_MomentOfAnOutletWithoutZone()
    {
        var line = """{"text":"The council said that it would meet.","published":"2022-01-26T23:30:00Z"}""";
        var report = new ReportIntake().Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(line))).Single().Report!;
        Assert.Equal(new PublicationDay("2022-01-26", PublishedBasis.Given, "UTC"), report.Published);
        Assert.Equal("en", report.Language);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("Berlin, 27. Januar 2022 – Der Rat tagte.", "2022-01-27", PublishedBasis.Dateline)]
    [InlineData("(27.01.2022) Der Rat tagte.", "2022-01-27", PublishedBasis.Dateline)]
    [InlineData("Der Rat tagte.\n\nStand: 27.01.2022, 14:05 Uhr", "2022-01-27", PublishedBasis.Text)]
    public void Printed(string text, string day, PublishedBasis basis) =>
        Assert.Equal(new PublicationDay(day, basis), Read(text, null, null).Published);

    [Theory]
    [InlineData("Berlin, 27. Januar (dpa) – Der Rat tagte.")]
    [InlineData("Der Rat tagte am 27. Januar 2022 in Berlin.")]
    [InlineData("Max Muster/dpa Der Rat bei seiner Sitzung (Brüssel, 23.3.2021)\n\nDer Rat tagte.")]
    [InlineData("Die Ministerin und der Generalsekretär beim Rat (Brüssel, 23.3.2021)\n\nDer Rat tagte.")]
    public void Printed_NotTheDayOfTheReport(string text) => Assert.Null(Read(text, null, null).Published);

    [Fact]
    public void Given_BeforePrinted() =>
        Assert.Equal("2022-01-28", Read("Berlin, 27. Januar 2022 – Der Rat tagte.", "2022-01-28", null).Published!.Value);

    private static Report Read(string text, string? published, string? zone)
    {
        var options = new IntakeOptions { Metadata = new() { Published = published, Zone = zone } };
        var line = "{\"text\":\"" + JsonEncodedText.Encode(text) + "\"}";
        return new ReportIntake(options).Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes(line))).Single().Report!;
    }
}
