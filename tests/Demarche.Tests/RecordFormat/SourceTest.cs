using System.Text;
using Demarche.Intake;
using Demarche.RecordFormat;
using Demarche.Reports;
using static Demarche.Tests.RecordFormat.RecordSample;

namespace Demarche.Tests.RecordFormat;

public sealed class SourceTest
{
    private const string Page = "<p>😀 Die Ministerin sagte am Mittwoch in Genf, man werde den Entwurf pr&uuml;fen und dann <b>bald</b> antworten.</p>";

    [Fact]
    public void Source_ComesBack()
    {
        var report = Assert.Single(new ReportIntake().Read(Encoding.UTF8.GetBytes(Page), "x", "text/html")).Report!;
        var lines = Lines(new ReadReport(report, [], [], "r"));
        var back = Assert.IsType<RecordItem.Block>(Assert.Single(Items(lines))).Read.Report;
        Assert.Equal(report.Source!.Runs.AsEnumerable(), back.Source!.Runs.AsEnumerable());
        Assert.Equal(lines, Lines(new ReadReport(back, [], [], "r")));
    }

    [Theory]
    [InlineData("[[0,2,0,9],[1,3,9,12]]")]
    [InlineData("[[0,9999,0,9]]")]
    [InlineData("[[0,2,9,9]]")]
    [InlineData("[[0,2]]")]
    [InlineData("[7]")]
    public void Source_Wrong(string runs)
    {
        var text = FrozenText.Freeze("Der Rat tagt.");
        var line = $"{{\"kind\":\"report\",\"id\":\"{ReportId.Of("x", text)}\",\"uri\":\"x\",\"text\":\"Der Rat tagt.\",\"sha256\":\"{text.Sha256}\",\"source\":{{\"charset\":\"utf-8\",\"runs\":{runs}}}}}\n";
        Assert.IsType<RecordItem.BadLine>(Assert.Single(Items(line)));
    }
}
