using System.Diagnostics;
using System.Globalization;
using Demarche.Evaluation.Samples;

namespace Demarche.Benchmarks.Starting;

/// <summary>Measures how long the published program takes from start to end: for its version, and for one report.</summary>
internal static class StartBench
{
    private const int Runs = 20;

    /// <param name="program">The published program.</param>
    /// <param name="keep">Add the rows to <c>bench/results.md</c>.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Run(string program, bool keep, TextWriter output)
    {
        var report = Directory.EnumerateFiles(SamplesCommand.Folder, "*.txt").Order(StringComparer.Ordinal).First();
        output.WriteLine(Results.StartHead);
        foreach (var words in new[] { ["--version"], new[] { "read", report, "--format", "jsonl" } })
        {
            var row = Row(program, words);
            output.WriteLine(row);
            if (keep) Results.Add(Results.Start, row);
        }
    }

    private static string Row(string program, string[] words)
    {
        Once(program, words);
        var times = Enumerable.Range(0, Runs).Select(_ => Once(program, words)).Order().ToArray();
        var command = string.Join(' ', words.Select(word => word.StartsWith('/') ? Path.GetFileName(word) : word));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {Results.Today} | `demarche {command}` | {Runs} | {times[Runs / 2]:F0} | {times[0]:F0} | {times[^1]:F0} |");
    }

    private static double Once(string program, string[] words)
    {
        var clock = Stopwatch.StartNew();
        OwnProcess.Wait(new ProcessStartInfo(program, words));
        return clock.Elapsed.TotalMilliseconds;
    }
}
