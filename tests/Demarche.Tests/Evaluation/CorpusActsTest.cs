using Demarche.Acts;
using Demarche.Evaluation.Acts;
using Demarche.Reports;

namespace Demarche.Tests.Evaluation;

/// <summary>The gold whose reports are not here: it names places in their text.</summary>
public sealed class CorpusActsTest
{
    private const string Part = "wiki";
    private const string Text = "Rom lehnt ab\n\nKiew bat Rom am Montag um Hilfe. Rossi lehnte ab.";

    private static readonly string Hash = FrozenText.Freeze(Text).Sha256[..12];

    [Fact]
    public void Parse_PutsRolesIntoHeadlineAndText()
    {
        var report = Assert.Single(Parse("part\treport\ttext\tact\tstatus\troles", Line("reject", "done", "actor=0-3"), Line("request", "announced", "actor=14-18 recipient=23-26,0-3")));
        Assert.Equal(("wiki/17", Text), (report.Whole.Place, report.Whole.Text));
        Assert.Equal([0, 14, 47], report.Starts);
        Assert.Equal([(ActName.Reject, ActStatus.Done), (ActName.Request, ActStatus.Announced)], report.Whole.Acts.Select(act => (act.Name, act.Status)));
        Assert.Equal([new TextSpan(23, 26), new TextSpan(0, 3)], report.Whole.Acts[1].Role("recipient"));
    }

    [Fact]
    public void Parse_TakesOnePart() => Assert.Empty(Parse(Line("reject", "done", "actor=0-3").Replace(Part, "wiki-held", StringComparison.Ordinal)));

    [Fact]
    public void Parse_ReportWithoutActs() => Assert.Empty(Assert.Single(Parse(Line("none", "", ""))).Whole.Acts);

    [Theory]
    [InlineData("request", "done", "hero=0-3")]
    [InlineData("request", "done", "actor=3-3")]
    [InlineData("request", "done", "actor=0-300")]
    [InlineData("request", "done", "actor=-3")]
    [InlineData("request", "soon", "actor=0-3")]
    [InlineData("plead", "done", "actor=0-3")]
    [InlineData("request", "done", "actor=0-3\t")]
    public void Parse_Malformed(string act, string status, string roles) =>
        Assert.Equal("gold-malformed", Assert.Throws<DemarcheException>(() => Parse(Line(act, status, roles))).Code);

    [Theory]
    [InlineData("17", "000000000000")]
    [InlineData("18", null)]
    public void Parse_AnotherText(string number, string? hash) =>
        Assert.Equal("corpus-changed", Assert.Throws<DemarcheException>(() => Parse($"{Part}\t{number}\t{hash ?? Hash}\tnone\t\t")).Code);

    [Fact]
    public void Read_WithoutCorpora() => Assert.Equal("corpus-missing", Assert.Throws<DemarcheException>(() => CorpusActs.Read(Part, null)).Code);

    private static string Line(string act, string status, string roles) => $"{Part}\t17\t{Hash}\t{act}\t{status}\t{roles}";

    private static IReadOnlyList<MarkedReport> Parse(params string[] lines)
    {
        using var corpus = new LittleCorpus();
        return CorpusActs.Parse(lines, Part, corpus.Document("17 - Rom lehnt ab (2024-05-06)", "Kiew bat Rom am Montag um Hilfe. Rossi lehnte ab.").Read().Values);
    }
}
