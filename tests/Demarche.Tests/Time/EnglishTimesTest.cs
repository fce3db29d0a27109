using Demarche.Language;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Tests.Time;

/// <summary>English times; every report is published on 2022-01-27, a Thursday.</summary>
public sealed class EnglishTimesTest
{
    [Theory]
    [InlineData("He came on January 26, 2022.", "January 26, 2022 DATE 2022-01-26")]
    [InlineData("He came on 26 January 2022.", "26 January 2022 DATE 2022-01-26")]
    [InlineData("He came on Wednesday.", "Wednesday DATE 2022-01-26")]
    [InlineData("He will come on Monday.", "Monday DATE 2022-01-31")]
    [InlineData("He came last week.", "last week DATE 2022-W03")]
    [InlineData("He comes in the coming weeks.", "the coming weeks DURATION PXW")]
    [InlineData("He came late Tuesday.", "late Tuesday DATE 2022-01-25")]
    [InlineData("He came on Tuesday evening.", "Tuesday evening TIME 2022-01-25TEV")]
    [InlineData("He stayed for three years.", "three years DURATION P3Y")]
    [InlineData("He comes every Friday.", "every Friday SET XXXX-WXX-5")]
    [InlineData("It was so in the 1990s.", "the 1990s DATE 199")]
    [InlineData("Sales fell in the third quarter of 2021.", "the third quarter of 2021 DATE 2021-Q3")]
    [InlineData("He came yesterday.", "yesterday DATE 2022-01-26")]
    [InlineData("He came two days ago.", "two days ago DATE 2022-01-25")]
    [InlineData("He came in early May 2019.", "early May 2019 DATE 2019-05")]
    [InlineData("He may come.", "")]
    [InlineData("The march began.", "")]
    [InlineData("He lost 2000 soldiers.", "")]
    [InlineData("On February 31 nothing happened.", "")]
    public void Read_Expressions(string text, string listing) => Assert.Equal(listing, string.Join(" | ", Read(text).Select(time => $"{time.Span.In(text)} {time.Timex.TypeName} {time.Timex.Value}")));

    [Theory]
    [InlineData("He spoke on January 26 at 6 p.m. ET.", "2022-01-26T18:00:00")]
    [InlineData("He spoke on January 26 at 14:30 GMT.", "2022-01-26T14:30:00Z")]
    public void Read_Clocks(string text, string value) => Assert.Equal(value, Read(text)[^1].Value);

    [Fact]
    public void Read_FiguresWithoutEnd_IsCut() => Assert.Empty(Read(string.Concat(Enumerable.Repeat("1", 100_000))));

    private static System.Collections.Immutable.ImmutableArray<TimeExpression> Read(string text)
    {
        var frozen = FrozenText.Freeze(text);
        var report = new Report { Id = ReportId.Of("urn:example", frozen), Uri = "urn:example", Text = frozen, Language = "en", Published = new("2022-01-27", PublishedBasis.Given) };
        return TimeReader.Read(TextAnalysis.Of(report), report);
    }
}
