using System.Globalization;

namespace Demarche.Benchmarks.Reading;

/// <summary>What to measure.</summary>
/// <param name="Reports">How many reports a run reads.</param>
/// <param name="Jobs">How many cores and threads; none for one and two.</param>
/// <param name="Rounds">How often; the median counts.</param>
/// <param name="Keep">Add the rows to <c>bench/results.md</c>.</param>
internal sealed record ReadingOptions(long Reports = 10_000, int? Jobs = null, int Rounds = 3, bool Keep = false);

/// <summary>Measures the whole pass against its floor, each run in a process of its own, pass and floor by turns.</summary>
internal static class ReadingBench
{
    /// <summary>The words that start one run in a process of its own.</summary>
    public const string Once = "reading-once";

    public static void Run(ReadingOptions options, string? corpora, TextWriter output)
    {
        using var reports = BaseReports.Find(corpora);
        var count = TextCount.Of(reports.Path, options.Reports);
        output.WriteLine(FormattableString.Invariant($"{reports.Name}, {options.Reports} reports, {count.Sentences} sentences, {count.Tokens} tokens, {options.Rounds} rounds"));
        RoomShares.Print(reports.Path, output);
        output.WriteLine(Results.ReadingHead);
        foreach (var jobs in options.Jobs is { } given ? [given] : new[] { 1, 2 })
        {
            var row = Row(reports, count, options, jobs);
            output.WriteLine(row);
            if (options.Keep) Results.Add(Results.Reading, row);
        }
    }

    private static string Row(BaseReports reports, TextCount count, ReadingOptions options, int jobs)
    {
        List<RunResult> pass = [], floor = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            floor.Add(Measure(reports, options, jobs, "floor"));
            pass.Add(Measure(reports, options, jobs, "pass"));
        }

        var (seconds, least) = (Median(pass), Median(floor));
        var peak = pass.Max(r => r.PeakBytes) / (1 << 20);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {Results.Today} | {reports.Name} | {options.Reports} | {jobs} | {options.Reports / seconds:F0} | {count.Sentences / seconds:F0} | {count.Tokens / seconds:F0} "
            + $"| {1e6 * pass.Min(r => r.CpuSeconds) / options.Reports:F0} | {pass[0].Statements} | {peak} | {options.Reports / least:F0} | {seconds / least:F2} |");
    }

    private static RunResult Measure(BaseReports reports, ReadingOptions options, int jobs, string what) => RunResult.Parse(OwnProcess.Again(
        jobs, Once, reports.Path, options.Reports.ToString(CultureInfo.InvariantCulture), jobs.ToString(CultureInfo.InvariantCulture), what));

    private static double Median(List<RunResult> runs) => runs.Select(r => r.Seconds).Order().ElementAt(runs.Count / 2);
}
