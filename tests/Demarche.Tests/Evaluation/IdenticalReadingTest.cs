using Demarche.Evaluation.Identical;
using Demarche.Evaluation.Samples;
using Demarche.Intake;

namespace Demarche.Tests.Evaluation;

public sealed class IdenticalReadingTest
{
    [Fact]
    public void Samples_SameLinesOnEveryRun()
    {
        var reports = new ReportIntake().Read([SamplesCommand.Folder], Stream.Null).Select(received => received.Report!).ToList();
        Assert.Equal(10, reports.Count);
        Assert.Empty(IdenticalReading.Differing(reports));
    }

    [Fact]
    public void Command_WithoutCorpus_SaysSkipped()
    {
        var output = new StringWriter();
        Assert.True(IdenticalCommand.Run(null, [], output));
        Assert.StartsWith("skipped: ", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Command_OtherWords_AreRefused() => Assert.Equal("usage", Assert.Throws<DemarcheException>(() => IdenticalCommand.Run(null, ["--part", "test"], TextWriter.Null)).Code);

    [Fact]
    public void Command_ReadsThePart()
    {
        using var corpus = new LittleCorpus().Document("A", "Er komme, sagte Kuhn.").Document("B", "Es schneite.");
        corpus.Read();
        var output = new StringWriter();
        Assert.True(IdenticalCommand.Run(corpus.Folder, ["--part", "dev"], output));
        Assert.StartsWith("2 reports, 0 of them", output.ToString(), StringComparison.Ordinal);
    }
}
