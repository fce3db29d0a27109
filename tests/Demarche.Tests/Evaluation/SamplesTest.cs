using Demarche.Evaluation.Samples;
using Demarche.Intake;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Tests.Evaluation;

/// <summary>The sample reports are what their README says.</summary>
public sealed class SamplesTest
{
    private static readonly Dictionary<string, Report> Reports = new ReportIntake().Read([SamplesCommand.Folder], Stream.Null)
        .Select(received => received.Report!).ToDictionary(report => report.Uri, StringComparer.Ordinal);

    private static readonly IReadOnlyList<MarkedStatement> Marked = MarkedStatement.ReadAll(SamplesCommand.Gold);

    [Fact]
    public void Samples_AreAtLeastEight() => Assert.InRange(Reports.Count, 8, 100);

    [Fact]
    public void Samples_AreReadWithoutAProblem() => Assert.All(Reports.Values, report =>
    {
        Assert.Empty(report.Problems);
        Assert.Equal("de", report.Language);
    });

    [Fact]
    public void Samples_HaveTheirMetadata() => Assert.All(Reports.Values, report =>
    {
        Assert.NotNull(report.Metadata.Title);
        Assert.NotNull(report.Metadata.Outlet);
        Assert.NotNull(report.Metadata.Genre);
        Assert.Equal(report.Uri[..10], report.Published?.Value[..10]);
    });

    [Fact]
    public void Samples_Have150To500Words() => Assert.All(Reports.Values, report =>
        Assert.InRange(report.Text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 150, 500));

    [Fact]
    public void Gold_StandsInItsReport() => Assert.All(Marked, statement =>
    {
        var text = Reports[statement.Report].Text.Value;
        Assert.NotNull(statement.Find(text));
        Assert.Contains(statement.Speaker, text, StringComparison.Ordinal);
        Assert.Contains(statement.Via, text, StringComparison.Ordinal);
    });

    [Fact]
    public void Gold_HasEveryFormOften() => Assert.All(Enum.GetValues<StatementForm>(), form =>
        Assert.InRange(Marked.Count(statement => statement.Form == form), 8, 1000));

    /// <summary>The least that the reader must find; raise it when the reader gets better.</summary>
    [Fact]
    public void Reader_FindsMostOfTheMarkedStatements()
    {
        var results = SampleScore.Of(SamplesCommand.Folder, Marked);
        Assert.InRange(results.Count(r => r.Found) / (double)results.Count, 0.75, 1);
        Assert.InRange(results.Count(r => r.WithSpeaker) / (double)results.Count, 0.6, 1);
    }
}
