using System.Globalization;
using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Time;

/// <summary>Keeps results in <c>evaluation/scores.md</c>, in a table of their own behind what stands there. No word of the corpus is kept.</summary>
public sealed class TimeScoreKeeper(string folder, TimeProvider time)
{
    private const string Head = """
        ## Time expressions

        | day | command | reader | strict P | strict R | strict F1 | relaxed F1 | type F1 | value P | value R | value F1 |
        |---|---|---|---|---|---|---|---|---|---|---|

        """;

    /// <summary>Puts a row below the last one of the table; makes the table where it is not there yet.</summary>
    public void Keep(string part, string reader, TimeScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        ScoreFile.Append(folder, Head, Row(part, reader, score));
    }

    private string Row(string part, string reader, TimeScore score)
    {
        string[] cells =
        [
            time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"`time --part {part}`", reader, .. Triple(score.Strict), Cell(score.Relaxed.Harmonic), Cell(score.Type.Harmonic), .. Triple(score.Value),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string[] Triple(Metric metric) => [Cell(metric.Precision), Cell(metric.Recall), Cell(metric.Harmonic)];

    private static string Cell(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
