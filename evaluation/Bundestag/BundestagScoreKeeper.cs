using System.Globalization;
using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Bundestag;

/// <summary>Keeps results in <c>evaluation/scores.md</c>, in a table of their own. No word of the corpus is kept.</summary>
public sealed class BundestagScoreKeeper(string folder, TimeProvider time)
{
    private const string Head = """
        ## Speeches of the Bundestag

        | day | command | reader | message P | message R | message F1 | source P | source R | source F1 |
        |---|---|---|---|---|---|---|---|---|

        """;

    public void Keep(string part, string reader, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        string[] cells = [time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"`bundestag --part {part}`", reader, .. Triple(score.Quote), .. Triple(score.Of(Part.Speaker))];
        ScoreFile.Append(folder, Head, $"| {string.Join(" | ", cells)} |\n");
    }

    private static string[] Triple(Metric metric) => [Cell(metric.Precision), Cell(metric.Recall), Cell(metric.Harmonic)];

    private static string Cell(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
