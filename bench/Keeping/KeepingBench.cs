using Demarche.Benchmarks.Reading;

namespace Demarche.Benchmarks.Keeping;

/// <summary>What to measure.</summary>
/// <param name="Reports">How many reports are kept.</param>
/// <param name="Folder">Where the record goes; it is gone afterwards, unless it is left.</param>
/// <param name="Keep">Add the rows to <c>bench/results.md</c>.</param>
/// <param name="Held">Whether the rates must be those that are promised.</param>
/// <param name="Leave">Leave the record in the folder, to measure others with it.</param>
internal sealed record KeepingOptions(long Reports = 20_000, string? Folder = null, bool Keep = false, bool Held = false, bool Leave = false);

/// <summary>Measures how many reports a second are read and kept, at the start and at the end, and what the record then takes for lists.</summary>
internal static class KeepingBench
{
    private const double LeastRate = 400;
    private const double LeastShare = 0.8;

    /// <returns>Whether the rates are those that are promised, where that is asked.</returns>
    public static bool Run(KeepingOptions options, string? corpora, TextWriter output)
    {
        var folder = options.Folder ?? Directory.CreateTempSubdirectory("demarche-keeping-").FullName;
        var file = Path.Combine(folder, "demarche-bench.db");
        if (File.Exists(file)) throw new DemarcheException("usage", $"{file} is there already");
        try
        {
            using var reports = BaseReports.Find(corpora);
            var run = new KeepingRun(reports.Path, file, options.Reports);
            var parts = run.Run(part => output.WriteLine(Say(part, options)));
            output.WriteLine(FormattableString.Invariant($"links and exchanges: {run.Joining!.Seconds:F0} s, {1e6 * run.Joining.CpuSeconds / options.Reports:F0} µs of processor time each"));
            var (whole, start, end) = Rates(parts, options.Reports);
            Print(Results.Keeping, Results.KeepingHead, [Row(reports.Name, options, parts, whole, start, end)], options, output);
            Print(Results.Lists, Results.ListsHead, ListsRun.Run(file).Select(asked => Row(options, asked)), options, output);
            return !options.Held || (whole >= LeastRate && end >= LeastShare * start);
        }
        finally
        {
            if (!options.Leave) Delete(folder, options);
        }
    }

    private static void Delete(string folder, KeepingOptions options)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "demarche-bench.db*").ToList()) File.Delete(path);
        if (options.Folder is null) Directory.Delete(folder);
    }

    // The first part warms the program up; the second is the start, the last the end.
    private static (double Whole, double Start, double End) Rates(IReadOnlyList<KeptPart> parts, long reports)
    {
        var size = (double)reports / KeepingRun.Parts;
        return (reports / parts.Sum(part => part.Seconds), size / parts[1].Seconds, size / parts[^1].Seconds);
    }

    private static string Say(KeptPart part, KeepingOptions options) => FormattableString.Invariant(
        $"{part.Reports} kept, {options.Reports / KeepingRun.Parts / part.Seconds:F0}/s, {1e6 * part.CpuSeconds / options.Reports * KeepingRun.Parts:F0} µs of processor time each, {part.FileBytes >> 20} MiB");

    private static string Row(string name, KeepingOptions options, IReadOnlyList<KeptPart> parts, double whole, double start, double end)
    {
        double Cpu(KeptPart part) => 1e6 * part.CpuSeconds / options.Reports * KeepingRun.Parts;
        return FormattableString.Invariant(
            $"| {Results.Today} | {name} | {options.Reports} | {whole:F0} | {start:F0} | {end:F0} | {100 * end / start:F0} % | {Cpu(parts[1]):F0} | {Cpu(parts[^1]):F0} | {parts[^1].FileBytes >> 20} |");
    }

    private static string Row(KeepingOptions options, (string Question, double Median, double Most) asked) => FormattableString.Invariant(
        $"| {Results.Today} | {options.Reports} | {asked.Question} | {asked.Median:F1} | {asked.Most:F1} |");

    private static void Print(string heading, string head, IEnumerable<string> rows, KeepingOptions options, TextWriter output)
    {
        output.WriteLine(head);
        foreach (var row in rows)
        {
            output.WriteLine(row);
            if (options.Keep) Results.Add(heading, row);
        }
    }
}
