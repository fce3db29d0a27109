using Demarche.Evaluation.Samples;
using Demarche.Intake;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>The acts that a person marked in some of the sample reports: <c>samples/security-guarantees.acts.tsv</c>, all acts of each report in it.</summary>
public static class SampleActs
{
    /// <summary>The list beside the reports: report, words with which the sentence begins, the act in the form of the gold.</summary>
    public static string Gold { get; } = SamplesCommand.Folder + ".acts.tsv";

    /// <summary>Each report with its acts and what the reader finds, spans in the frozen text.</summary>
    /// <exception cref="DemarcheException"><c>gold-malformed</c>: words do not stand in their report.</exception>
    public static IReadOnlyList<(MarkedSentence Report, IReadOnlyList<MarkedAct> Found)> Read()
    {
        var reader = new Reader();
        var rows = File.ReadLines(Gold).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToLookup(row => row[0] + ".txt", StringComparer.Ordinal);
        var reports = new ReportIntake().Read([SamplesCommand.Folder], Stream.Null).Select(received => received.Report).OfType<Report>();
        return [.. reports.Where(report => rows.Contains(report.Uri)).Select(report => (Mark(report, rows[report.Uri]), ReaderActs.Of(reader.Read(report))))];
    }

    private static MarkedSentence Mark(Report report, IEnumerable<string[]> rows)
    {
        var text = report.Text.Value;
        return new(report.Uri, default, false, text, [.. rows.Select(row => Parse(row, report.Uri, text))]);
    }

    private static MarkedAct Parse(string[] row, string uri, string text)
    {
        var start = text.IndexOf(row[1], StringComparison.Ordinal);
        if (start < 0) throw new DemarcheException("gold-malformed", $"{uri} does not say '{row[1]}'");
        return ActGold.ParseAct(row[2], text[start..], uri).At(start);
    }
}
