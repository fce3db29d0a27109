using System.Text;
using Demarche.Acts;
using Demarche.Evaluation.Gold;
using Demarche.Intake;
using Demarche.Statements;

namespace Demarche.Tests.Evaluation;

/// <summary>How a reader is held against what people made.</summary>
public sealed class GoldScoreTest
{
    private static readonly ReadReport Read = new Reader().Read(new ReportIntake()
        .Read(["-"], new MemoryStream(Encoding.UTF8.GetBytes("""{"uri":"a","language":"de","text":"Der Minister sagte, er komme nicht. „Das reicht“, erklärte die Kanzlerin. Russland forderte von den USA eine Antwort."}""")))
        .Single(received => received.Report is not null).Report!);

    [Fact]
    public void Itself_IsFullyRight()
    {
        var score = new GoldScore();
        score.Add(Read, Read);
        Assert.True(Read.Statements.Length >= 2);
        var found = score.Statements.Found;
        Assert.Equal((Read.Statements.Length, found, found, found, found), (found, score.Statements.Exact, score.Form, score.Speaker, score.Statements.Marked));
        Assert.Equal(1, score.Statements.Words.Harmonic);
        var acts = score.Acts.Found;
        Assert.NotEmpty(Read.Acts);
        Assert.Equal((Read.Acts.Length, acts, acts, acts, acts, acts), (acts, score.Acts.Exact, score.Name, score.Status, score.Actors, score.Recipients));
    }

    [Fact]
    public void Differences_AreCounted()
    {
        var first = Read.Statements[0];
        var gold = Read with { Statements = [first with { Form = StatementForm.Reported, Content = [new(first.Content[0].Start + 1, first.Content[0].End)] }] };
        var score = new GoldScore();
        score.Add(gold, Read);
        Assert.Equal((1, 1, 0, 0), (score.Statements.Marked, score.Statements.Found, score.Statements.Exact, score.Form));
        Assert.Equal(1, score.Statements.Words.Recall);
        Assert.True(score.Statements.Words.Precision < 1);
    }

    [Fact]
    public void DifferencesOfActs_AreCounted()
    {
        var first = Read.Acts[0];
        var gold = Read with { Acts = [first with { Code = ActTable.Shared.Find(ActName.Reject), Status = ActStatus.Denied, Recipients = [], Evidence = [new(first.Evidence[0].Start + 1, first.Evidence[^1].End)] }] };
        var score = new GoldScore();
        score.Add(gold, Read);
        Assert.Equal((1, 1, 0, 0, 0, 1, 0), (score.Acts.Marked, score.Acts.Found, score.Acts.Exact, score.Name, score.Status, score.Actors, score.Recipients));
    }

    [Fact]
    public void Nothing_IsFoundInNothing()
    {
        var score = new GoldScore();
        score.Add(Read, Read with { Statements = [], Acts = [] });
        Assert.Equal((0, 0, 0), (score.Statements.Found, (int)score.Statements.Words.Harmonic, score.Acts.Found));
    }
}
