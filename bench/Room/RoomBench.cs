using System.Diagnostics;
using System.Globalization;
using Demarche.Benchmarks.Keeping;
using Demarche.Benchmarks.Reading;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Record.Sqlite;
using Demarche.Web.Room;

namespace Demarche.Benchmarks.Room;

/// <summary>What to measure.</summary>
/// <param name="Reports">How many reports the record holds before readers come.</param>
/// <param name="Seconds">How long they come.</param>
/// <param name="Readers">How many, each with one request a second.</param>
/// <param name="Record">A record that is there already, or where it is to be made and left; a temporary one where none is named.</param>
/// <param name="Keep">Add the rows to <c>bench/results.md</c>.</param>
internal sealed record RoomBenchOptions(long Reports = 20_000, int Seconds = 60, int Readers = 20, string? Record = null, bool Keep = false);

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
            using var record = SqliteRecord.Open(file);
            output.WriteLine(FormattableString.Invariant($"{record.Size().Reports} reports, {record.Size().Statements} statements"));
            var room = await ReadingRoom.OpenAsync(new RoomOptions { Port = 0 }, record).ConfigureAwait(false);
            await using (room.ConfigureAwait(false)) await VisitAsync(options, room, record, reports, output).ConfigureAwait(false);
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
        var reading = Task.Run(() => Read(reports, record, Math.Max(options.Reports, record.Size().Reports), over.Token), CancellationToken.None);
        var readers = Enumerable.Range(0, options.Readers).Select(number => new RoomReader(room.Address, questions, number).RunAsync(TimeSpan.FromSeconds(options.Seconds))).ToList();
        var answers = (await Task.WhenAll(readers).ConfigureAwait(false)).SelectMany(found => found).ToList();
        await over.CancelAsync().ConfigureAwait(false);
        var read = await reading.ConfigureAwait(false);
        output.WriteLine(FormattableString.Invariant($"{read} reports were read meanwhile, {(double)read / options.Seconds:F0} a second"));
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

/// <summary>What readers ask for: pages by id, lists by date, searches with facets.</summary>
internal sealed class RoomQuestions
{
    private static readonly string[] Words = ["Regierung", "Präsident", "Verhandlungen", "Sanktionen", "Minister", "\"in Berlin\"", "Frieden", "Europa", "Milliarden", "Wahl"];

    private readonly string[] reports;
    private readonly string[] actors;

    public RoomQuestions(IRecord record)
    {
        reports = [.. record.Reports(new ReportQuery { Limit = 200, Offset = 100, NewestFirst = true }).Items.Select(report => report.Id)];
        actors = [.. record.Actors(new ActorQuery { Limit = 50 }).Items.Select(actor => actor.Actor.Id)];
    }

    /// <summary>The question of a reader in a round, with its kind.</summary>
    public (string Kind, string Address) Of(int reader, int round)
    {
        var number = (reader * 7919) + (round * 104_729);
        return (number % 10) switch
        {
            0 or 1 => ("a report by id", RoomVisit.ReportAddress(reports[number % reports.Length])),
            2 => ("a report by id, for programs", "/api" + RoomVisit.ReportAddress(reports[number % reports.Length])),
            3 => ("reports by date", "/reports?page=" + ((number % 40) + 1).ToString(CultureInfo.InvariantCulture)),
            4 => ("statements by date, for programs", "/api/statements?limit=25&offset=" + (number % 500).ToString(CultureInfo.InvariantCulture)),
            5 => ("statements of an actor, for programs", "/api/statements?limit=25&actor=" + Uri.EscapeDataString(actors[number % actors.Length])),
            6 or 7 => ("words with facets", "/?q=" + Uri.EscapeDataString(Words[number % Words.Length])),
            8 => ("an actor with facets", RoomVisit.ActorAddress(actors[number % actors.Length])),
            _ => ("all statements with facets", "/?page=" + ((number % 40) + 1).ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>One of each kind.</summary>
    public IEnumerable<(string Kind, string Address)> EachOnce() => Enumerable.Range(0, 40).Select(round => Of(1, round)).DistinctBy(question => question.Kind);
}

/// <summary>One reader with one request a second.</summary>
internal sealed class RoomReader(Uri address, RoomQuestions questions, int number)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task<List<(string Kind, double Milliseconds)>> RunAsync(TimeSpan length)
    {
        var taken = new List<(string, double)>();
        var clock = Stopwatch.StartNew();
        await Task.Delay(Pause * (number % 20) / 20).ConfigureAwait(false);
        for (var round = 0; clock.Elapsed < length; round++)
        {
            var question = questions.Of(number, round);
            var milliseconds = await AskAsync(address, question).ConfigureAwait(false);
            taken.Add((question.Kind, milliseconds));
            if (milliseconds < Pause.TotalMilliseconds) await Task.Delay(Pause - TimeSpan.FromMilliseconds(milliseconds)).ConfigureAwait(false);
        }

        return taken;
    }

    /// <summary>How many milliseconds an answer takes, to its last byte.</summary>
    public static async Task<double> AskAsync(Uri address, (string Kind, string Address) question)
    {
        using var client = new HttpClient { BaseAddress = address };
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri(question.Address, UriKind.Relative)).ConfigureAwait(false);
        await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        return clock.Elapsed.TotalMilliseconds;
    }
}
