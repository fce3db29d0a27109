using Demarche.Evaluation.Extraction;

namespace Demarche.Tests.Evaluation;

public sealed class ExtractionTest
{
    [Fact]
    public void Scores_ReachTheGoal()
    {
        var scores = ExtractionCommand.Scores(pages: 4, seed: 11);
        Assert.InRange(scores.Average(score => score.F1), 0.95, 1);
        Assert.All(scores, score => Assert.InRange(score.F1, 0.85, 1));
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("Der Rat tagt.", "der Rat tagt", 2.0 / 3)]
    [InlineData("Der Rat, der tagt", "Der Rat der", 6.0 / 7)]
    [InlineData("Der Rat", "", 0)]
    public void TokenF1_OfBags(string gold, string found, double f1) => Assert.Equal(f1, TokenF1.Of(gold, found), 6);
}
