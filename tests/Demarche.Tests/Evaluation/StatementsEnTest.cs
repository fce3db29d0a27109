using Demarche.Evaluation.StatementsEn;

namespace Demarche.Tests.Evaluation;

public sealed class StatementsEnTest
{
    [Theory]
    [InlineData("dev", 0.9)]
    [InlineData("dev2", 0.9)]
    [InlineData("dev3", 0.85)]
    [InlineData("held", 0.87)]
    public void Of_Part_FindsWhatIsMarked(string part, double least)
    {
        var score = StatementsEnCommand.Of(part);
        Assert.InRange(score.Gold, 140, 220);
        Assert.InRange(score.Quote.Harmonic, least, 1);
    }
}
