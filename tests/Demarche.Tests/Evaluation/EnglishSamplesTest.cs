using Demarche.Evaluation;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Evaluation;

/// <summary>The English sample reports are what their README says.</summary>
public sealed class EnglishSamplesTest
{
    private static readonly Report[] Reports = [.. new ReportIntake().Read([Path.Combine(ProjectFolder.Path, "samples", "security-guarantees-en")], Stream.Null).Select(received => received.Report!)];

    [Fact]
    public void Samples_AreReadWithoutAProblem()
    {
        Assert.Equal(3, Reports.Length);
        Assert.All(Reports, report =>
        {
            Assert.Empty(report.Problems);
            Assert.Equal("en", report.Language);
            Assert.Equal(report.Uri[..10], report.Published?.Value[..10]);
        });
    }

    [Fact]
    public void Samples_WithoutMetadata_AreGuessedEnglish() => Assert.All(Reports, report => Assert.Equal("en", Demarche.Language.LanguageGuess.Of(report.Text.Value)));

    [Theory]
    [InlineData("“There is no change, and there will be no change,”", "Blinken")]
    [InlineData("‘On the main question there is no positive reaction in this document,’", "Sergei Lavrov")]
    [InlineData("Russia has more than 100,000 soldiers near the border", "Western governments")]
    [InlineData("\"an absolute joke\"", "Kyiv's mayor, Vitali Klitschko")]
    public void Reader_FindsStatements(string content, string speaker)
    {
        var reader = new Reader();
        var found = Reports.SelectMany(report => reader.Read(report).Statements.Where(statement => statement.Content[0].In(report.Text.Value).SequenceEqual(content)).Select(statement => statement.Speaker?.Spans[0].In(report.Text.Value).ToString()));
        Assert.Contains(speaker, found);
    }
}
