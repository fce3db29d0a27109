using Demarche.Evaluation.Samples;
using Demarche.Intake;

namespace Demarche.Evaluation.Reference;

/// <summary>The speakers marked in the sample reports: <c>evaluation/gold/samples-reference.tsv</c>.</summary>
public static class SampleSpeakers
{
    private static readonly string Marks = Path.Combine(ProjectFolder.Path, "evaluation", "gold", "samples-reference.tsv");

    /// <summary>Each sample with its marks, by name; none of them is held back.</summary>
    /// <exception cref="DemarcheException">A stretch does not stand in its report exactly once.</exception>
    public static IEnumerable<ReferenceText> ReadAll()
    {
        var reports = new ReportIntake().Read([SamplesCommand.Folder], Stream.Null).Where(read => read.Report is not null).ToDictionary(read => read.Report!.Uri, read => read.Report!, StringComparer.Ordinal);
        var rows = File.ReadLines(Marks).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
        foreach (var group in rows.GroupBy(row => row[0], StringComparer.Ordinal))
        {
            var report = reports[group.Key + ".txt"];
            yield return new(group.Key, report, [.. group.Select(row => Find(report.Text.Value, row)).OrderBy(speaker => speaker.Span)], IsHeldBack: false);
        }
    }

    private static MarkedSpeaker Find(string text, string[] row)
    {
        var (open, close) = (row[1].IndexOf('{', StringComparison.Ordinal), row[1].IndexOf('}', StringComparison.Ordinal));
        var stretch = row[1].Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var at = text.IndexOf(stretch, StringComparison.Ordinal);
        if (open < 0 || close < open || at < 0 || text.IndexOf(stretch, at + 1, StringComparison.Ordinal) >= 0) throw new DemarcheException("gold-malformed", $"{row[0]}: '{row[1]}'");
        return new(new(at + open, at + close - 1), ReferenceText.Who(row[2]));
    }
}
