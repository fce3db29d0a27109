using System.Diagnostics;
using Demarche.Benchmarks.Reading;
using Demarche.Intake;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;

namespace Demarche.Benchmarks.Analysis;

/// <summary>Tokens per second of the analysis on one thread: words, tags, inflection and clauses; its floor is cutting the same texts into tokens and sentences.</summary>
internal static class AnalysisBench
{
    private const int Rounds = 7;

    /// <summary>How often a round goes over the texts: processor time is told in steps of some milliseconds.</summary>
    private const int Times = 5;

    public static void Run(string? corpora, TextWriter output)
    {
        using var reports = BaseReports.Find(corpora);
        using var lines = new RepeatedReports(reports.Path, new RepeatedReports(reports.Path, 0).Different);
        var texts = new ReportIntake().Read([ReportIntake.StandardInput], lines).Select(received => received.Report!.Text.Value).ToArray();
        var tokens = texts.Sum(text => (long)Whole(text).Words.Length);
        var (floor, tagged, whole) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            floor = Math.Min(floor, Seconds(texts, text => TextAnalysis.SentencesOf(text, [new TextSpan(0, text.Length)])));
            tagged = Math.Min(tagged, Seconds(texts, text => Whole(text)));
            whole = Math.Min(whole, Seconds(texts, text => Clauses(Whole(text))));
        }

        output.WriteLine(FormattableString.Invariant($"{reports.Name}: {tokens} tokens, least of {Rounds} rounds"));
        output.WriteLine(FormattableString.Invariant($"tokens and sentences    {tokens / floor,12:F0} tokens/s"));
        output.WriteLine(FormattableString.Invariant($"… tags and inflection   {tokens / tagged,12:F0} tokens/s, {tagged / floor:F2} times the floor"));
        output.WriteLine(FormattableString.Invariant($"… and clauses           {tokens / whole,12:F0} tokens/s, {whole / floor:F2} times the floor"));
    }

    private static TextAnalysis Whole(string text) => TextAnalysis.Of(text, [new TextSpan(0, text.Length)]);

    private static void Clauses(TextAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences) ClauseSplitter.Split(analysis, sentence);
    }

    private static double Seconds(string[] texts, Action<string> work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        for (var time = 0; time < Times; time++)
            foreach (var text in texts) work(text);
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds / Times;
    }
}
