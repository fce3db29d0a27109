using System.Diagnostics;
using System.Globalization;
using Demarche.Benchmarks.Reading;
using Demarche.Intake;
using Demarche.Record.Sqlite;

namespace Demarche.Benchmarks.Keeping;

/// <summary>What keeping a stretch of reports took.</summary>
/// <param name="Reports">How many are kept by its end.</param>
/// <param name="Seconds">By the clock, of keeping alone.</param>
/// <param name="CpuSeconds">Processor time of keeping alone; moves little when the machine does other work.</param>
/// <param name="ReadSeconds">By the clock, of reading the same reports before, on all cores.</param>
internal sealed record KeptStretch(long Reports, double Seconds, double CpuSeconds, double ReadSeconds, long FileBytes);

/// <summary>Reads reports and keeps them in a new record, stretch by stretch: first a stretch is read, then it is kept, so that the two are told apart.</summary>
internal static class KeepingRun
{
    /// <summary>The stretches as they are done.</summary>
    public static IEnumerable<KeptStretch> Run(string reports, string file, long count, int stretch)
    {
        using var input = new RepeatedReports(reports, count);
        using var record = SqliteRecord.Open(file);
        using var self = Process.GetCurrentProcess();
        var (reader, done) = (new Reader(), 0L);
        foreach (var received in new ReportIntake().Read([ReportIntake.StandardInput], input).Chunk(stretch))
        {
            var clock = Stopwatch.StartNew();
            var reads = received.AsParallel().AsOrdered().Select(one => reader.Read(one.Report!)).ToList();
            var read = clock.Elapsed.TotalSeconds;
            var cpu = Cpu(self);
            clock.Restart();
            done += record.KeepAll(reads).Count();
            yield return new(done, clock.Elapsed.TotalSeconds, Cpu(self) - cpu, read, Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Sum(f => new FileInfo(f).Length));
        }
    }

    private static double Cpu(Process self)
    {
        self.Refresh();
        return self.TotalProcessorTime.TotalSeconds;
    }
}
