using Demarche.Evaluation.Acts;

namespace Demarche.Tests.Evaluation;

/// <summary>The reader keeps what it reached on the gold of acts. The thresholds lie a little below the measured scores (evaluation/scores.md) and are raised with them.</summary>
public sealed class ActScoresTest
{
    [Fact]
    public void Dev_KeepsItsScore()
    {
        var score = Of("dev");
        Assert.InRange(score.Named.Precision, 0.89, 1);
        Assert.InRange(score.Named.Recall, 0.79, 1);
        Assert.InRange(score.Right.Harmonic, 0.69, 1);
    }

    [Fact]
    public void Shapes_KeepTheirScore()
    {
        var score = Of("shapes");
        Assert.InRange(score.Named.Precision, 0.86, 1);
        Assert.InRange(score.Named.Recall, 0.85, 1);
        Assert.InRange(score.Right.Harmonic, 0.74, 1);
    }

    [Fact]
    public void Wordings_KeepTheirScore()
    {
        var score = new ActScore();
        foreach (var sentence in ActGold.ReadNames("wordings")) score.Add(sentence, ReaderActs.Of(sentence));
        Assert.InRange(score.Named.Precision, 0.91, 1);
        Assert.InRange(score.Named.Recall, 0.87, 1);
    }

    [Fact]
    public void Press_KeepsItsScore()
    {
        var score = Of("press");
        Assert.InRange(score.Named.Precision, 0.9, 1);
        Assert.InRange(score.Named.Recall, 0.85, 1);
        Assert.InRange(score.Right.Harmonic, 0.68, 1);
    }

    [Fact]
    public void Reports_KeepTheirScore()
    {
        var score = OfReports("de", "press6", "press7");
        Assert.InRange(score.Named.Precision, 0.88, 1);
        Assert.InRange(score.Named.Recall, 0.76, 1);
        Assert.InRange(score.Right.Harmonic, 0.72, 1);
    }

    [Fact]
    public void LastRound_KeepsItsScore()
    {
        var score = OfReports("de", "press8");
        Assert.InRange(score.Named.Precision, 0.88, 1);
        Assert.InRange(score.Named.Recall, 0.72, 1);
        Assert.InRange(score.Right.Harmonic, 0.69, 1);
    }

    [Fact]
    public void RoundsWithTranslations_KeepTheirScore()
    {
        var score = OfReports("de", "press9", "press10");
        Assert.InRange(score.Named.Precision, 0.93, 1);
        Assert.InRange(score.Named.Recall, 0.82, 1);
        Assert.InRange(score.Right.Harmonic, 0.72, 1);
    }

    [Fact]
    public void EnglishReports_KeepTheirScore()
    {
        var score = OfReports("en", "en/press", "en/press2");
        Assert.InRange(score.Named.Precision, 0.91, 1);
        Assert.InRange(score.Named.Recall, 0.84, 1);
        Assert.InRange(score.Right.Harmonic, 0.7, 1);
    }

    [Fact]
    public void Samples_KeepTheirScore()
    {
        var score = new ActScore();
        foreach (var (report, found) in SampleActs.Read()) score.Add(report, found);
        Assert.InRange(score.Named.Precision, 0.9, 1);
        Assert.InRange(score.Named.Recall, 0.85, 1);
        Assert.InRange(score.Right.Harmonic, 0.75, 1);
    }

    private static ActScore Of(string part)
    {
        var score = new ActScore();
        foreach (var sentence in ActGold.ReadPart(part)) score.Add(sentence, ReaderActs.Of(sentence));
        return score;
    }

    private static ActScore OfReports(string language, params string[] parts)
    {
        var score = new ActScore();
        foreach (var report in parts.SelectMany(MarkedReport.ReadPart)) score.Add(report.Whole, ReaderActs.Of(report.Whole, language));
        return score;
    }
}
