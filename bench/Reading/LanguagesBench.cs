using System.Diagnostics;
using Demarche.Evaluation;
using Demarche.Evaluation.Reference;
using Demarche.Evaluation.Samples;
using Demarche.Evaluation.StatementsEn;
using Demarche.Intake;
using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Benchmarks.Reading;

/// <summary>What reading costs in German and in English, in processor time on one thread, turn by turn in one run. The texts are the project's own in both languages: the sample reports on one exchange
/// and the marked reports of the evaluation, news of like kinds and lengths.</summary>
internal static class LanguagesBench
{
    private const int Rounds = 9;

    /// <summary>How often a round goes over the texts: processor time is told in steps of some milliseconds.</summary>
    private const int Times = 12;

    private static readonly (string Code, string Name)[] Languages = [("de", "German"), ("en", "English")];

    public static void Run(bool keep, TextWriter output)
    {
        var reports = Languages.Select(language => Reports(language.Code)).ToArray();
        var least = new[] { double.MaxValue, double.MaxValue };
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < reports.Length; i++) least[i] = Math.Min(least[i], Seconds(reports[i]));

        output.WriteLine(Results.LanguagesHead);
        for (var i = 0; i < reports.Length; i++) Row(Languages[i].Name, reports[i], least[i], keep, output);
        Rooms(reports, output);
    }

    private static void Row(string name, List<Report> reports, double seconds, bool keep, TextWriter output)
    {
        var (words, letters) = (Words(reports), reports.Sum(report => (long)report.Text.Value.Length));
        var row = FormattableString.Invariant($"| {Results.Today} | {name} | {reports.Count} | {words} | {reports.Count / seconds:F0} | {words / seconds:F0} | {letters / seconds / 1000:F0} | {1e6 * seconds / words:F2} |");
        output.WriteLine(row);
        if (keep) Results.Add(Results.Languages, row);
    }

    /// <summary>Words and marks as each language cuts them.</summary>
    private static long Words(IEnumerable<Report> reports) => reports.Sum(report => (long)TextAnalysis.Of(report).Words.Length);

    private static void Rooms(List<Report>[] reports, TextWriter output)
    {
        var shares = reports.Select(read => RoomShares.Of(read, Times)).ToArray();
        var words = reports.Select(Words).ToArray();
        output.WriteLine("\n| room | German µs/1000 words | English |\n|---|---|---|");
        for (var room = 0; room < shares[0].Count; room++)
            output.WriteLine(FormattableString.Invariant($"| {shares[0][room].Room} | {1e9 * shares[0][room].Seconds / Times / words[0]:F0} | {1e9 * shares[1][room].Seconds / Times / words[1]:F0} |"));
    }

    private static List<Report> Reports(string language)
    {
        var samples = new ReportIntake().Read([Path.Combine(SamplesCommand.Folder, language == "de" ? "" : $"../{Path.GetFileName(SamplesCommand.Folder)}-en")], Stream.Null).Select(received => received.Report!);
        return [.. samples, .. language == "de" ? ReferenceText.ReadAll(Path.Combine(ProjectFolder.Path, "evaluation", "gold", "reference")).Select(text => text.Report) : English()];
    }

    private static IEnumerable<Report> English() =>
        Directory.GetFiles(StatementsEnCommand.Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
        {
            var marked = MarkedReport.Read(path);
            return new Report { Id = marked.Name, Uri = marked.Name, Text = FrozenText.Freeze(marked.Text), Language = "en", Published = new("2022-01-27", PublishedBasis.Given) };
        });

    private static double Seconds(List<Report> reports)
    {
        using var self = Process.GetCurrentProcess();
        using var lines = new MemoryStream();
        var (reader, writer) = (new Reader(), new RecordWriter(lines));
        var before = self.TotalProcessorTime;
        for (var time = 0; time < Times; time++)
            foreach (var report in reports)
            {
                lines.SetLength(0);
                writer.Write(reader.Read(report));
            }

        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds / Times;
    }
}
