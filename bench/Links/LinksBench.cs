using System.Diagnostics;
using Demarche.Exchanges.Links;
using Demarche.Reports;

namespace Demarche.Benchmarks.Links;

/// <summary>Measures what the links between reports cost as their number grows: reading and sketching aside, processor time for each report must not grow with it.</summary>
internal static class LinksBench
{
    private static readonly int[] Sizes = [10_000, 30_000, 100_000];

    /// <param name="most">The largest number of reports.</param>
    /// <param name="keep">Add the rows to <c>bench/results.md</c>.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Run(int most, bool keep, TextWriter output)
    {
        output.WriteLine(Results.LinksHead);
        Measure(1000);
        foreach (var size in Sizes.Where(size => size <= most))
        {
            var row = Measure(size);
            output.WriteLine(row);
            if (keep) Results.Add(Results.Links, row);
        }
    }

    private static string Measure(int count)
    {
        var (store, reading, linking) = (new MemoryLinks(), TimeSpan.Zero, TimeSpan.Zero);
        var linker = new Linker(store);
        var process = Process.GetCurrentProcess();
        foreach (var chunk in StoryReports.Make(count).Chunk(2000))
        {
            var start = Cpu(process);
            var sketches = chunk.AsParallel().AsOrdered().Select(Sketched).ToList();
            var middle = Cpu(process);
            foreach (var sketch in sketches) linker.Add(sketch);
            reading += middle - start;
            linking += Cpu(process) - middle;
        }

        var links = store.Links;
        return FormattableString.Invariant($"| {Results.Today} | {count} | {1e3 * reading.TotalMilliseconds / count:F0} | {1e3 * linking.TotalMilliseconds / count:F0} | {links.Length} | {Stories(links)} |");
    }

    private static TimeSpan Cpu(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static ReportSketch Sketched(Report report) => Reader.Read(report).Sketch();

    private static Reader Reader { get; } = new();

    // Groups of reports that certain or probable links join.
    private static int Stories(IEnumerable<Link> links)
    {
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        string Leader(string report)
        {
            while (leaders.TryGetValue(report, out var next) && next != report) report = next;
            return report;
        }

        foreach (var link in links)
            if (link is { Type: LinkType.SameStory, Certainty: <= Certainty.Probable }) leaders[Leader(link.Members[0])] = Leader(link.Members[1]);
        return leaders.Keys.Concat(leaders.Values).Distinct(StringComparer.Ordinal).GroupBy(Leader).Count();
    }
}
