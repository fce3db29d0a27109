using System.Text;
using Demarche.Evaluation.Gold;
using Demarche.Intake;
using Demarche.Statements;

namespace Demarche.Tests.Evaluation;

/// <summary>How a reader is held against what people made.</summary>
public sealed class GoldScoreTest
{
    private static readonly ReadReport Read = new Reader().Read(new ReportIntake()
        .Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes("""{"uri":"a","language":"de","text":"Der Minister sagte, er komme nicht. „Das reicht“, erklärte die Kanzlerin."}""")))
        .Single(received => received.Report is not null).Report!);

    [Fact]
    public void Itself_IsFullyRight()
    {
        var score = new GoldScore();
        score.Add(Read, Read);
        Assert.True(Read.Statements.Length >= 2);
        Assert.Equal((Read.Statements.Length, score.Found, score.Found, score.Found, score.Found), (score.Found, score.Exact, score.Form, score.Speaker, score.Marked));
        Assert.Equal(1, score.Content.Harmonic);
    }

    [Fact]
    public void Differences_AreCounted()
    {
        var first = Read.Statements[0];
        var gold = Read with { Statements = [first with { Form = StatementForm.Reported, Content = [new(first.Content[0].Start + 1, first.Content[0].End)] }] };
        var score = new GoldScore();
        score.Add(gold, Read);
        Assert.Equal((1, 1, 0, 0), (score.Marked, score.Found, score.Exact, score.Form));
        Assert.Equal(1, score.Content.Recall);
        Assert.True(score.Content.Precision < 1);
    }

    [Fact]
    public void Nothing_IsFoundInNothing()
    {
        var score = new GoldScore();
        score.Add(Read, Read with { Statements = [] });
        Assert.Equal((0, 0), (score.Found, (int)score.Content.Harmonic));
    }
}
