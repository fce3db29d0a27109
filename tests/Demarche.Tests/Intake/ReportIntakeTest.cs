using System.Text;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Tests.Intake;

public sealed class ReportIntakeTest : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Read_PlainFileWithSidecar()
    {
        folder.Write("a/bericht.txt", "Die Ministerin sagte, die Note sei übergeben.\n");
        folder.Write("a/bericht.txt.json", """{"published":"2022-01-27","outlet":"Der Bote"}""");
        var report = Assert.Single(folder.Read()).Report!;
        Assert.Equal("a/bericht.txt", report.Uri);
        Assert.Equal("Die Ministerin sagte, die Note sei übergeben.\n", report.Text.Value);
        Assert.Equal("Der Bote", report.Metadata.Outlet);
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Given), report.Published);
        Assert.Equal(ReportId.Of(report.Uri, report.Text), report.Id);
        Assert.Equal("de", report.Language);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Read_StandardInputAsJsonLines()
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes("""
            {"uri":"x:1","text":"Der Botschafter wurde einbestellt.","published":"2022-01-26T23:30:00Z"}

            {"text":"Die Antwort ist da."}
            """));
        var reports = new ReportIntake().Read(["-"], input).Select(r => r.Report!).ToList();
        Assert.Equal(["x:1", ReportId.UriOf(FrozenText.Freeze("Die Antwort ist da."))], reports.Select(r => r.Uri));
        Assert.Equal(new PublicationDay("2022-01-27", PublishedBasis.Given, "Europe/Berlin"), reports[0].Published);
    }

    public void Dispose() => folder.Dispose();
}
