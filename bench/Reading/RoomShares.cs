using System.Diagnostics;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Intake;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Time;

namespace Demarche.Benchmarks.Reading;

/// <summary>What each room takes of the pass, in wall time on one thread with everything compiled: the steps of <see cref="Reader.Read"/> one by one, and the record lines. The sum is
/// what a report takes on one core without the pipeline around it.</summary>
internal sealed class RoomShares : IDisposable
{
    private const int Rounds = 3;

    private static readonly string[] Rooms = ["intake", "language", "times", "actors", "statements", "quantities", "acts", "mentions", "writing"];

    private readonly double[] seconds = new double[Rooms.Length];
    private readonly MemoryStream lines = new();
    private readonly Reader reader = new();
    private long last;
    private int reports;

    public static void Print(string path, TextWriter output)
    {
        using var shares = new RoomShares();
        for (var round = 0; round <= Rounds; round++) shares.Read(path, counts: round > 0);
        shares.Print(output);
    }

    /// <summary>The seconds that each room takes of these reports, read over and over after a first time that does not count.</summary>
    public static IReadOnlyList<(string Room, double Seconds)> Of(IReadOnlyList<Report> read, int times)
    {
        using var shares = new RoomShares();
        var writer = new RecordWriter(shares.lines);
        for (var time = 0; time <= times; time++)
        {
            if (time == 1) Array.Clear(shares.seconds);
            shares.last = Stopwatch.GetTimestamp();
            foreach (var report in read) shares.Read(report, writer);
        }

        return [.. Rooms.Zip(shares.seconds).Skip(1)];
    }

    public void Dispose() => lines.Dispose();

    private void Read(string path, bool counts)
    {
        using var input = new RepeatedReports(path, new RepeatedReports(path, 0).Different);
        var writer = new RecordWriter(lines);
        last = Stopwatch.GetTimestamp();
        foreach (var received in new ReportIntake().Read([ReportIntake.StandardInput], input)) Read(received.Report!, writer);
        if (counts) return;
        Array.Clear(seconds);
        reports = 0;
    }

    private void Read(Report report, RecordWriter writer)
    {
        reports++;
        Took(0);
        var analysis = TextAnalysis.Of(report);
        Took(1);
        var times = TimeReader.Read(analysis, report);
        Took(2);
        var actors = new ActorResolver(World.Shared, report, analysis);
        Took(3);
        var statements = new StatementBuilder(report, analysis, actors, times).Build(StatementReader.Read(analysis));
        Took(4);
        var quantities = QuantityReader.Read(analysis, [.. times.Where(time => time.Timex.Type is not TimexType.Duration).Select(time => time.Span)]);
        Took(5);
        var acts = ActReader.Read(report, analysis, statements, actors, times, quantities);
        Took(6);
        var mentions = actors.Mentions();
        Took(7);
        lines.SetLength(0);
        writer.Write(new ReadReport(report, statements, actors.Used, reader.Fingerprint) { Acts = acts, ActorMentions = mentions, Times = times, Quantities = quantities });
        Took(8);
    }

    private void Took(int room)
    {
        var now = Stopwatch.GetTimestamp();
        seconds[room] += Stopwatch.GetElapsedTime(last, now).TotalSeconds;
        last = now;
    }

    private void Print(TextWriter output)
    {
        var all = seconds.Sum();
        output.WriteLine("| room | µs/report | share |\n|---|---|---|");
        for (var room = 0; room < Rooms.Length; room++)
            output.WriteLine(FormattableString.Invariant($"| {Rooms[room]} | {1e6 * seconds[room] / reports:F0} | {100 * seconds[room] / all:F1} % |"));
        output.WriteLine(FormattableString.Invariant($"| all | {1e6 * all / reports:F0} | 100 % |"));
    }
}
