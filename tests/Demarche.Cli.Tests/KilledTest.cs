using System.Diagnostics;
using System.Globalization;
using Demarche.Record;
using Demarche.Record.Sqlite;
using Xunit.Abstractions;

namespace Demarche.Cli.Tests;

/// <summary>Kills a long read again and again, at any moment, and looks at what is left. <c>DEMARCHE_KILLS</c> sets how often; <c>./soak</c> does it at length.</summary>
public sealed class KilledTest(ITestOutputHelper output) : IDisposable
{
    private const int FewKills = 3;
    private const int ReportsForAKill = 400;

    // After each kill everything that is kept is looked at, so that more reports tell no more and cost their square.
    private const int MostReports = 8000;
    private const int Statements = 2;

    private readonly string folder = Directory.CreateTempSubdirectory("demarche-killed-").FullName;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Random moments = new(20220127);

    private string File => Path.Combine(folder, "record.db");

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("DEMARCHE_KILLS") ?? $"{FewKills}", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        System.IO.File.Delete(folder + ".jsonl");
    }

    [UnixFact]
    public void Read_KilledAtAnyMoment_LosesAndHalvesNothing()
    {
        var reports = Math.Min(Kills * ReportsForAKill, MostReports);
        var (killed, midway, finished) = (0, 0, 0);
        while (killed < Kills)
        {
            var done = !KillOnce(reports);
            if (done) finished++;
            else killed++;
            Check();
            if (!done && seen.Count > 0 && seen.Count < reports) midway++;
            if (done) Start();
        }

        Finish(reports);
        Assert.True(midway > 0);
        output.WriteLine($"{killed} kills, {midway} of them with a part of the reports kept, {finished} reads that ended before theirs, {reports} reports, {seen.Count} seen as kept, 0 lost, 0 half-kept");
    }

    // Reads, looks at what is kept meanwhile as another program would, and kills: now and then while it starts, mostly when it has kept something more. False where the read was faster.
    private bool KillOnce(int reports)
    {
        using var process = Read(reports);
        if (moments.Next(6) > 0)
            for (var before = seen.Count; seen.Count == before && !process.HasExited;) Look();
        var until = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * 0.3 * moments.NextDouble());
        while (Stopwatch.GetTimestamp() < until && !process.HasExited) Look();
        if (process.HasExited) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }

    private void Look()
    {
        if (!System.IO.File.Exists(File)) return;
        try
        {
            using var record = SqliteRecord.Open(File, new SqliteRecordOptions { ReadOnly = true });
            seen.UnionWith(record.Reports(new ReportQuery { Limit = int.MaxValue }).Items.Select(report => report.Id));
        }
        catch (DemarcheException e) when (e.Code is RecordErrors.ReadOnly or RecordErrors.Damaged or RecordErrors.Missing && seen.Count == 0)
        {
            // It is being made just now.
        }
    }

    private void Check()
    {
        using var record = SqliteRecord.Open(File);
        var kept = record.Reports(new ReportQuery { Limit = int.MaxValue }).Items;
        Assert.Empty(seen.Except(kept.Select(report => report.Id)));
        Assert.All(kept, report => Assert.Equal(Statements, report.Statements));
        Assert.Empty(record.Verify());
        seen.UnionWith(kept.Select(report => report.Id));
    }

    private void Start()
    {
        foreach (var file in Directory.EnumerateFiles(folder).ToList()) System.IO.File.Delete(file);
        seen.Clear();
    }

    private void Finish(int reports)
    {
        using (var process = Read(reports)) process.WaitForExit();
        Check();
        Assert.Equal(reports, seen.Count);
    }

    private Process Read(int reports)
    {
        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Demarche.Cli.dll"), "read", Input(reports), "--record", File]) { RedirectStandardError = true };
        var process = Process.Start(info)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private string Input(int reports)
    {
        var path = folder + ".jsonl";
        if (!System.IO.File.Exists(path)) System.IO.File.WriteAllLines(path, Enumerable.Range(0, reports).Select(Line));
        return path;
    }

    private static string Line(int number) =>
        $$"""{"uri":"meldung-{{number}}","language":"de","published":"2022-01-{{1 + number % 28:00}}","text":"Außenminister Lawrow sagte am Donnerstag, es gebe keine Antwort auf Frage {{number}}. Laut Blinken enthält das Schreiben ernsthafte Vorschläge."}""";
}
