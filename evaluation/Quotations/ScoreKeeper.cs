using System.Globalization;
using System.Text;
using Demarche.Language;

namespace Demarche.Evaluation.Quotations;

/// <summary>Keeps results in the folder <c>evaluation</c>: a row in <c>scores.md</c>, and <c>rules.tsv</c> with how often each rule is right.
/// Neither holds a word of the corpus.</summary>
public sealed class ScoreKeeper(string folder, TimeProvider time)
{
    private const string Head = """
        | day | command | reader | quote P | quote R | quote F1 | speaker F1 | roles F1 | joint P | joint R | joint F1 | form F1 |
        |---|---|---|---|---|---|---|---|---|---|---|---|

        """;

    /// <summary>Appends a row; makes the file with its head where it is not there yet.</summary>
    public void KeepScore(string command, string reader, Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        ScoreFile.Append(folder, Head, Row(command, reader, score));
    }

    /// <summary>Writes the counts of every rule of a language anew, in the order of their names. Dossiers show them, with the set and the day of the head.</summary>
    public void KeepRules(string command, string set, string reader, ReadingLanguage language, IReadOnlyDictionary<string, RuleScore> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var lines = new StringBuilder($"# How often each rule is right: statements found, and those whose words share a gold quotation of the same form with token F1 of at least 0.5.\n");
        lines.Append(CultureInfo.InvariantCulture, $"# Made by `{command}` with reader {reader}; counts only, no text of the corpus.\n# set\t{set}\n# day\t{Today()}\n# language\trule\tn\tright\n");
        foreach (var (name, rule) in rules)
            lines.Append(CultureInfo.InvariantCulture, $"{language.Code}\t{name}\t{rule.Found}\t{rule.Right}\n");
        File.WriteAllText(Path.Combine(folder, "rules.tsv"), lines.ToString());
    }

    private string Row(string command, string reader, Score score)
    {
        string[] cells =
        [
            Today(), $"`{command}`", reader,
            .. Triple(score.Quote), Cell(score.Of(Part.Speaker).Harmonic), Cell(score.Roles.Harmonic), .. Triple(score.Joint), Cell(score.Form.Harmonic),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private string Today() => time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Triple(Metric metric) => [Cell(metric.Precision), Cell(metric.Recall), Cell(metric.Harmonic)];

    private static string Cell(double share) => (100 * share).ToString("F2", CultureInfo.InvariantCulture);
}
