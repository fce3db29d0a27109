using Demarche.Evaluation.Quotations;

namespace Demarche.Tests.Evaluation;

public sealed class AssignmentTest
{
    [Fact]
    public void Maximise_GreedyWouldLose()
    {
        var pairs = Assignment.Maximise(new[,] { { 0.9, 0.8 }, { 0.8, 0.1 } });
        Assert.Equal([(0, 1), (1, 0)], pairs.Order());
    }

    [Fact]
    public void Maximise_MoreRowsThanColumns() =>
        Assert.Equal([(1, 0)], Assignment.Maximise(new[,] { { 0.2 }, { 0.7 }, { 0.5 } }));

    [Fact]
    public void Maximise_NothingToGain_StillPairs() =>
        Assert.Equal(2, Assignment.Maximise(new double[2, 3]).Count);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Maximise_NoRowsOrColumns_GivesNothing(int rows, int columns) =>
        Assert.Empty(Assignment.Maximise(new double[rows, columns]));

    [Fact]
    public void Maximise_EqualsBestOfAllOrders()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var scores = new double[4, 5];
            for (var i = 0; i < 4; i++)
                for (var j = 0; j < 5; j++)
                    scores[i, j] = random.Next(10);
            Assert.Equal(Best(scores, 0, 0), Assignment.Maximise(scores).Sum(p => scores[p.Row, p.Column]));
        }
    }

    private static double Best(double[,] scores, int row, int taken) => row == scores.GetLength(0) ? 0 : Enumerable.Range(0, scores.GetLength(1))
        .Where(j => (taken >> j & 1) == 0).Max(j => scores[row, j] + Best(scores, row + 1, taken | 1 << j));
}
