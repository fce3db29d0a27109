using Demarche.Benchmarks.Keeping;
using Demarche.Benchmarks.Reading;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.Record.Sqlite;
using Demarche.Web.Room;

namespace Demarche.Benchmarks.Room;

/// <summary>What to measure.</summary>
/// <param name="Reports">How many reports the record holds before readers come.</param>
/// <param name="Seconds">How long they come.</param>
/// <param name="Readers">How many, each with one request a second.</param>
/// <param name="Record">A record that is there already, or where it is to be made and left; a temporary one where none is named.</param>
/// <param name="Keep">Add the rows to <c>bench/results.md</c>.</param>
/// <param name="Alone">Ask one question at a time with no read going on, and give the processor time that each takes.</param>
internal sealed record RoomBenchOptions(long Reports = 20_000, int Seconds = 60, int Readers = 20, string? Record = null, bool Keep = false, bool Alone = false);

/// <summary>How long the pages of the reading room take for many readers while a read goes on: at the median, at the 95th percentile and at the most.</summary>
internal static class RoomBench
{
    public static async Task RunAsync(RoomBenchOptions options, string? corpora, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("demarche-room-").FullName;
        var file = options.Record ?? Path.Combine(folder, "demarche-bench.db");
        try
        {
            using var reports = BaseReports.Find(corpora);
            if (!File.Exists(file)) new KeepingRun(reports.Path, file, options.Reports).Run(part => output.WriteLine($"{part.Reports} kept"));
            using var record = SqliteRecord.Open(file, new SqliteRecordOptions().ToServe());
            Fill(reports, record, options.Reports);
            output.WriteLine(FormattableString.Invariant($"{record.Size().Reports} reports, {record.Size().Statements} statements"));
            var room = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0 }, record).ConfigureAwait(false);
            await using (room.ConfigureAwait(false))
            {
                if (options.Alone) await RoomAlone.RunAsync(room.Address, record, output).ConfigureAwait(false);
                else await VisitAsync(options, room, record, reports, output).ConfigureAwait(false);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task VisitAsync(RoomBenchOptions options, ReadingRoom room, SqliteRecord record, BaseReports reports, TextWriter output)
    {
        using var over = new CancellationTokenSource();
        var questions = new RoomQuestions(record);
        foreach (var question in questions.EachOnce()) await RoomReader.AskAsync(room.Address, question).ConfigureAwait(false);
        var paused = GC.GetTotalPauseDuration();
        var reading = Task.Run(() => Read(reports, record, Math.Max(options.Reports, record.Size().Reports), over.Token), CancellationToken.None);
        var readers = Enumerable.Range(0, options.Readers).Select(number => new RoomReader(room.Address, questions, number).RunAsync(TimeSpan.FromSeconds(options.Seconds))).ToList();
        var answers = (await Task.WhenAll(readers).ConfigureAwait(false)).SelectMany(found => found).ToList();
        await over.CancelAsync().ConfigureAwait(false);
        var read = await reading.ConfigureAwait(false);
        output.WriteLine(FormattableString.Invariant($"{read} reports were read meanwhile, {(double)read / options.Seconds:F0} a second; all stood still for {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:F0} ms to collect garbage"));
        output.WriteLine(Results.RoomHead);
        foreach (var kind in answers.GroupBy(answer => answer.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var row = Row(kind.Key, [.. kind.Select(answer => answer.Milliseconds).Order()], record.Size().Statements, options, (double)read / options.Seconds);
            output.WriteLine(row);
            if (options.Keep) Results.Add(Results.Room, row);
        }
    }

    private static string Row(string kind, List<double> taken, long statements, RoomBenchOptions options, double rate)
    {
        double At(double share) => taken[Math.Min(taken.Count - 1, (int)(share * taken.Count))];
        return FormattableString.Invariant($"| {Results.Today} | {statements} | {options.Readers} | {rate:F0} | {kind} | {taken.Count} | {At(0.5):F0} | {At(0.95):F0} | {taken[^1]:F0} |");
    }

    // A record that was there may hold fewer.
    private static void Fill(BaseReports reports, SqliteRecord record, long wanted)
    {
        var known = record.Size().Reports;
        if (known >= wanted) return;
        using var input = new RepeatedReports(reports.Path, wanted, known);
        new KeepingRead(new Reader(), record, Environment.ProcessorCount).Run(new ReportIntake().Read([ReportIntake.StandardInput], input), (_, _) => { }, CancellationToken.None);
    }

    // Reports that the record does not have, read on one thread until the readers have gone.
    private static long Read(BaseReports reports, SqliteRecord record, long known, CancellationToken over)
    {
        using var input = new RepeatedReports(reports.Path, known + 10_000_000, known);
        var count = 0L;
        try
        {
            new KeepingRead(new Reader(), record, 1).Run(new ReportIntake().Read([ReportIntake.StandardInput], input), (tally, _) => count = tally.Reports, over);
        }
        catch (OperationCanceledException)
        {
            // The readers have gone.
        }

        return count;
    }
}
