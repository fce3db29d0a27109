using Demarche.Evaluation.Time;
using Demarche.Reports;

namespace Demarche.Tests.Evaluation;

public sealed class TimeScoreTest
{
    [Fact]
    public void Pairs_EqualSpansFirst_ThenTheFirstThatOverlaps()
    {
        MarkedTime[] gold = [Mark(0, 10, "2022"), Mark(20, 30, "P1D")];
        MarkedTime[] found = [Mark(4, 10, "2021"), Mark(0, 10, "2022"), Mark(25, 40, "P2D")];
        var pairs = TimeScore.Pairs(gold, found);
        Assert.Equal([gold[0], null, gold[1]], pairs.Select(pair => pair.Gold));
        Assert.Equal([found[1], found[0], found[2]], pairs.Select(pair => pair.Found));
    }

    [Fact]
    public void Score_CountsStrictRelaxedTypeAndValue()
    {
        var score = new TimeScore();
        score.Add(TimeScore.Pairs(
            [Mark(0, 10, "2022"), Mark(20, 30, "P1D", "DURATION"), Mark(40, 44, "2020"), Mark(50, 54, "1999")],
            [Mark(0, 10, "2022"), Mark(25, 30, "P1D", "SET"), Mark(40, 44, "2021"), Mark(60, 64, "1999"), Mark(70, 74, "1998")]));
        Assert.Equal((4, 5), (score.Gold, score.Found));
        Assert.Equal((2 / 5.0, 2 / 4.0), (score.Strict.Precision, score.Strict.Recall));
        Assert.Equal((3 / 5.0, 3 / 4.0), (score.Relaxed.Precision, score.Relaxed.Recall));
        Assert.Equal((2 / 5.0, 2 / 4.0), (score.Type.Precision, score.Type.Recall));
        Assert.Equal((2 / 5.0, 2 / 4.0), (score.Value.Precision, score.Value.Recall));
    }

    [Fact]
    public void ReadAll_TakesWordsAndLeavesEmptyMarks()
    {
        var folder = Directory.CreateTempSubdirectory("time-").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "a.tml"),
                """<?xml version="1.0" ?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-27">heute</TIMEX3></DCT><TEXT>Vor <TIMEX3 tid="t1" type="DURATION" value="P1Y">einem Jahr</TIMEX3><TIMEX3 tid="t2" type="DATE" value="2021"/> &amp; am <TIMEX3 tid="t3" type="DATE" value="2022-01-26">Mittwoch</TIMEX3>.</TEXT></TimeML>""");
            var document = Assert.Single(TimeDocument.ReadAll(folder));
            Assert.Equal(("2022-01-27", "Vor einem Jahr & am Mittwoch."), (document.Day, document.Text));
            Assert.Equal(["einem Jahr", "Mittwoch"], document.Gold.Select(mark => mark.Span.In(document.Text).ToString()));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public void Run_WithoutCorpora_SaysWhyItSkips()
    {
        var output = new StringWriter();
        new TimeCommand(null, new TimeScoreKeeper("", TimeProvider.System), output).Run(new TimeOptions());
        Assert.Contains("skipped: DEMARCHE_CORPORA", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--part", "wikinews")]
    [InlineData("--part")]
    [InlineData("--all")]
    public void Parse_UnknownOption_IsUsage(params string[] arguments) => Assert.Equal("usage", Assert.Throws<DemarcheException>(() => TimeOptions.Parse(arguments)).Code);

    private static MarkedTime Mark(int start, int end, string value, string type = "DATE") => new(new TextSpan(start, end), type, value);
}
