using Demarche.Acts;
using Demarche.Evaluation.Acts;

namespace Demarche.Tests.Evaluation;

public sealed class ActScoreTest
{
    private const string Text = "- Kiew bat Rom um Hilfe und forderte von Bonn Waffen.";
    private const string Request = "  - request done | actor: Kiew | recipient: Rom | matter: Hilfe";
    private const string Demand = "  - demand done | actor: Kiew | recipient: Bonn | matter: Waffen";

    [Fact]
    public void Same_IsAllRight()
    {
        var score = Score([Request, Demand], [Demand, Request]);
        Assert.Equal((1, 1), (score.Right.Precision, score.Right.Recall));
        Assert.Equal((1, 1), (score.Role("matter").Precision, score.Role("matter").Recall));
    }

    [Fact]
    public void Missing_CostsRecall()
    {
        var score = Score([Request, Demand], [Demand]);
        Assert.Equal((1, 0.5), (score.Named.Precision, score.Named.Recall));
        Assert.Equal(0, score.NamedAs(ActName.Request).Recall);
        Assert.Equal(1, score.NamedAs(ActName.Demand).Recall);
    }

    [Fact]
    public void Invented_CostsPrecision() => Assert.Equal((0.5, 1), (Score([Demand], [Demand, Request]).Named.Precision, Score([Demand], [Demand, Request]).Named.Recall));

    [Fact]
    public void NearMiss_CostsPrecision() => Assert.Equal(0, Score(["  - none"], [Demand]).Named.Precision);

    [Fact]
    public void OtherName_IsNoPair() => Assert.Equal((0, 0), (Score([Request], [Demand]).Named.Precision, Score([Request], [Demand]).Named.Recall));

    [Theory]
    [InlineData("  - demand announced | actor: Kiew | recipient: Bonn")]
    [InlineData("  - demand done | actor: Rom | recipient: Bonn")]
    [InlineData("  - demand done | actor: Kiew")]
    [InlineData("  - demand done | actor: Kiew | recipient: Bonn | word: Rom")]
    public void Detail_Wrong(string found)
    {
        var score = Score([Demand], [found]);
        Assert.Equal(1, score.Named.Precision);
        Assert.Equal(0, score.Right.Precision);
        Assert.Equal(0, score.RightAs(ActName.Demand).Recall);
    }

    [Fact]
    public void Words_NeedOnlyMeet() => Assert.Equal(1, Score([Demand], ["  - demand done | actor: Kiew | recipient: von Bonn | matter: Bonn Waffen"]).Right.Precision);

    [Fact]
    public void Likeness_DecidesAmongEqualNames()
    {
        var score = Score([Demand, "  - demand done | actor: Kiew | recipient: Rom"], ["  - demand done | actor: Kiew | recipient: Rom", Demand]);
        Assert.Equal(1, score.Right.Recall);
    }

    [Fact]
    public void Nothing_IsZero() => Assert.Equal((0, 0), (new ActScore().Right.Precision, new ActScore().Role("actor").Recall));

    private static ActScore Score(string[] gold, string[] found)
    {
        var score = new ActScore();
        score.Add(Sentence(gold), Sentence(found).Acts);
        return score;
    }

    private static MarkedSentence Sentence(string[] acts) => Assert.Single(ActGold.Parse([Text, .. acts], "test.md", ActName.Demand));
}
