using System.Diagnostics;
using Demarche.Benchmarks.Reading;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.Record.Sqlite;

namespace Demarche.Benchmarks.Keeping;

/// <summary>A twentieth of the reports.</summary>
/// <param name="Reports">How many are kept by its end.</param>
/// <param name="Seconds">By the clock.</param>
/// <param name="CpuSeconds">Processor time of the whole program; moves little when the machine does other work.</param>
/// <param name="FileBytes">Of the record and its log, at its end.</param>
internal sealed record KeptPart(long Reports, double Seconds, double CpuSeconds, long FileBytes);

/// <summary>Reads different reports and keeps them in a new record, by the code behind <c>demarche read -</c>.</summary>
internal sealed class KeepingRun(string reports, string file, long count)
{
    /// <summary>Into how many parts a run is cut.</summary>
    public const int Parts = 20;

    private const int PerDay = 1000;

    /// <summary>What it took after the last report was kept: links and exchanges.</summary>
    public KeptPart? Joining { get; private set; }

    private readonly List<KeptPart> parts = [];
    private readonly Process self = Process.GetCurrentProcess();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private (double Seconds, double Cpu) last;

    /// <summary>The parts, each told when it is done.</summary>
    public IReadOnlyList<KeptPart> Run(Action<KeptPart> done)
    {
        using var input = new RepeatedReports(reports, count, perDay: PerDay);
        using var record = SqliteRecord.Open(file);
        var source = new ReportIntake().Read([ReportIntake.StandardInput], input);
        last = (clock.Elapsed.TotalSeconds, Cpu());
        new KeepingRead(new Reader(), record, Environment.ProcessorCount).Run(
            source,
            (tally, _) =>
            {
                if (tally.Reports < count * (parts.Count + 1) / Parts) return;
                parts.Add(Part(tally.Reports));
                done(parts[^1]);
            },
            CancellationToken.None);
        Joining = Part(count);
        return parts;
    }

    private KeptPart Part(long reached)
    {
        var (seconds, cpu) = (clock.Elapsed.TotalSeconds, Cpu());
        var part = new KeptPart(reached, seconds - last.Seconds, cpu - last.Cpu, FileBytes());
        last = (seconds, cpu);
        return part;
    }

    private double Cpu()
    {
        self.Refresh();
        return self.TotalProcessorTime.TotalSeconds;
    }

    private long FileBytes() => Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*").Sum(path => new FileInfo(path).Length);
}
