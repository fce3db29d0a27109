using System.Diagnostics;
using System.Globalization;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.RecordFormat;

namespace Demarche.Benchmarks.Reading;

/// <summary>What one run in a process of its own took.</summary>
/// <param name="Seconds">By the clock, from the first byte of input to the last line of output; it includes loading the lexicons.</param>
/// <param name="PeakBytes">The most resident memory that the process ever had.</param>
internal sealed record RunResult(double Seconds, double CpuSeconds, long PeakBytes, long Statements)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Seconds}\t{CpuSeconds}\t{PeakBytes}\t{Statements}");

    public static RunResult Parse(string line)
    {
        var cells = line.Split('\t');
        return new(
            double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture),
            long.Parse(cells[2], CultureInfo.InvariantCulture), long.Parse(cells[3], CultureInfo.InvariantCulture));
    }
}

/// <summary>The whole pass as <c>read - --format jsonl</c> runs it (intake, reader, record lines), or its floor: the same without the reader, so that
/// each line is decoded, hashed and printed again.</summary>
internal static class ReadingRun
{
    /// <summary>Reads that many reports; the output goes nowhere.</summary>
    public static RunResult Run(string path, long reports, int jobs, bool floor)
    {
        using var input = new RepeatedReports(path, reports);
        var clock = Stopwatch.StartNew();
        var source = new ReportIntake().Read([ReportIntake.StandardInput], input);
        var statements = floor ? Copy(source, jobs) : Read(source, jobs);
        using var self = Process.GetCurrentProcess();
        return new(clock.Elapsed.TotalSeconds, self.TotalProcessorTime.TotalSeconds, self.PeakWorkingSet64, statements);
    }

    private static long Read(IEnumerable<Received> source, int jobs) =>
        new Filter(new Reader(), new RecordWriterOptions(), jobs).Print(source, Stream.Null, (_, _) => { }, CancellationToken.None).Statements;

    private static long Copy(IEnumerable<Received> source, int jobs)
    {
        var pipeline = new OrderedPipeline<Received, byte[]>(jobs, 4 << 20, ReportSource.Weigh, Copier);
        foreach (var lines in pipeline.Run(source, CancellationToken.None)) Stream.Null.Write(lines);
        return 0;
    }

    private static Func<Received, byte[]> Copier()
    {
        var lines = new MemoryStream();
        var writer = new RecordWriter(lines);
        return received =>
        {
            lines.SetLength(0);
            writer.Write(new ReadReport(received.Report!, [], [], "floor"));
            return lines.ToArray();
        };
    }
}
