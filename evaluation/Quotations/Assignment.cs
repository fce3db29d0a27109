namespace Demarche.Evaluation.Quotations;

/// <summary>The Hungarian algorithm (Kuhn and Munkres, with potentials, O(n²m)). Where several assignments are equally good, the one that
/// lower columns lead to is taken, so that equal input gives equal pairs.</summary>
public static class Assignment
{
    /// <summary>The pairs of row and column that maximise the sum of a rectangular matrix: exactly as many as its shorter side.</summary>
    public static IReadOnlyList<(int Row, int Column)> Maximise(double[,] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Length == 0) return [];
        var turned = scores.GetLength(0) > scores.GetLength(1);
        var pairs = new Solver(Costs(scores, turned)).Solve();
        return turned ? [.. pairs.Select(p => (p.Column, p.Row))] : pairs;
    }

    private static double[,] Costs(double[,] scores, bool turned)
    {
        int rows = scores.GetLength(turned ? 1 : 0), columns = scores.GetLength(turned ? 0 : 1);
        var costs = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                costs[i, j] = -(turned ? scores[j, i] : scores[i, j]);
        return costs;
    }

    // Rows and columns count from 1; column 0 is where the row that is to be placed waits.
    private sealed class Solver(double[,] costs)
    {
        private readonly int rows = costs.GetLength(0);
        private readonly int columns = costs.GetLength(1);
        private readonly double[] rowPotential = new double[costs.GetLength(0) + 1];
        private readonly double[] columnPotential = new double[costs.GetLength(1) + 1];
        private readonly int[] rowOf = new int[costs.GetLength(1) + 1];
        private readonly int[] cameFrom = new int[costs.GetLength(1) + 1];

        public List<(int Row, int Column)> Solve()
        {
            for (var row = 1; row <= rows; row++) Place(row);
            return [.. Enumerable.Range(1, columns).Where(j => rowOf[j] > 0).Select(j => (rowOf[j] - 1, j - 1))];
        }

        private void Place(int row)
        {
            rowOf[0] = row;
            var slack = new double[columns + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var visited = new bool[columns + 1];
            var column = 0;
            do column = Advance(column, slack, visited);
            while (rowOf[column] != 0);
            for (; column != 0; column = cameFrom[column])
                rowOf[column] = rowOf[cameFrom[column]];
        }

        private int Advance(int column, double[] slack, bool[] visited)
        {
            visited[column] = true;
            var next = Relax(column, slack, visited);
            var delta = slack[next];
            for (var j = 0; j <= columns; j++)
            {
                if (visited[j])
                {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                }
                else slack[j] -= delta;
            }

            return next;
        }

        private int Relax(int column, double[] slack, bool[] visited)
        {
            var (row, next) = (rowOf[column], 0);
            var least = double.PositiveInfinity;
            for (var j = 1; j <= columns; j++)
            {
                if (visited[j]) continue;
                var reduced = costs[row - 1, j - 1] - rowPotential[row] - columnPotential[j];
                if (reduced < slack[j]) (slack[j], cameFrom[j]) = (reduced, column);
                if (slack[j] < least) (least, next) = (slack[j], j);
            }

            return next;
        }
    }
}
