using System.Threading.Channels;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Reports;

namespace Demarche.Web.Room.Intake;

/// <summary>Takes what readers give and reads it, one thing after the other, while the room stays open. What was given is kept in a folder of its own until the room closes, so that
/// what failed can be read again.</summary>
internal sealed class IntakeDesk : IAsyncDisposable
{
    private const int GroupSize = 20;
    private const int LinkedAtOnce = 500;
    private const int MostJobs = 100;

    private readonly IRecord record;
    private readonly IRoomSources? sources;
    private readonly TimeProvider time;
    private readonly Lazy<Reader> reader = new();
    private readonly Lock gate = new();
    private readonly SortedDictionary<int, IntakeJob> jobs = [];
    private readonly Dictionary<int, Func<IntakeDesk, int, IEnumerable<Received>>> given = [];
    private readonly Dictionary<int, string> places = [];
    private readonly GivenFiles files;
    private readonly Channel<int> waiting = Channel.CreateBounded<int>(MostJobs);
    private readonly CancellationTokenSource closing = new();
    private readonly Task worker;
    private int last;

    public IntakeDesk(IRecord record, RoomOptions options, TimeProvider time)
    {
        (this.record, sources, this.time) = (record, options.Sources, time);
        files = new GivenFiles(options.MostKeptBytes);
        worker = Task.Run(WorkAsync);
    }

    /// <summary>Where what was given lies; names in it are the desk's own.</summary>
    public string Folder => files.Folder;

    public bool CanFetch => sources is not null;

    public IReadOnlyList<WatchedFeed> Feeds => sources?.Feeds() ?? [];

    /// <summary>All jobs, the latest first.</summary>
    public IReadOnlyList<IntakeJob> Jobs
    {
        get
        {
            lock (gate) return [.. jobs.Values.Reverse()];
        }
    }

    /// <summary>A file; its bytes are copied before this returns. Not taken where too much waits already.</summary>
    public async Task<bool> TakeFileAsync(string name, Stream content, CancellationToken interrupted)
    {
        if (await files.KeepAsync(content, interrupted).ConfigureAwait(false) is not { } place) return false;
        if (Take(name, (desk, number) => desk.FromFile(number, name, place), place)) return true;
        files.Drop(place);
        return false;
    }

    /// <summary>A line of report JSON that a reader's form was turned into.</summary>
    public bool TakeText(string name, byte[] line) => Take(name, (_, _) => new ReportIntake().Read([ReportIntake.StandardInput], new MemoryStream(line)));

    /// <summary>An address.</summary>
    public bool TakeAddress(Uri address) => Take(address.AbsoluteUri, (desk, _) => desk.FromAddress(address));

    /// <summary>Reads once more what failed or had problems.</summary>
    public bool Again(int number)
    {
        lock (gate)
        {
            if (!jobs.TryGetValue(number, out var job) || job is { IsOpen: true } or { IsKept: false } || !waiting.Writer.TryWrite(number)) return false;
            jobs[number] = new IntakeJob(number, job.Name, time.GetUtcNow());
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.Complete();
        await closing.CancelAsync().ConfigureAwait(false);
        await worker.ConfigureAwait(false);
        closing.Dispose();
        files.Dispose();
    }

    private bool Take(string name, Func<IntakeDesk, int, IEnumerable<Received>> source, string? place = null)
    {
        lock (gate)
        {
            var number = last + 1;
            if (!waiting.Writer.TryWrite(number)) return false;
            last = number;
            jobs[number] = new IntakeJob(number, name, time.GetUtcNow());
            given[number] = source;
            if (place is not null) places[number] = place;
            if (jobs.Count > MostJobs && jobs.Values.FirstOrDefault(job => !job.IsOpen) is { } old && jobs.Remove(old.Number)) Drop(old.Number);
            return true;
        }
    }

    // What was given is not needed any more.
    private void Drop(int number)
    {
        given.Remove(number);
        if (places.Remove(number, out var place)) files.Drop(place);
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var number in waiting.Reader.ReadAllAsync(closing.Token).ConfigureAwait(false)) Work(number);
        }
        catch (OperationCanceledException)
        {
            // The room closes; what was kept is kept.
        }
    }

    private void Work(int number)
    {
        Change(number, job => job with { State = IntakeState.Reading, Started = time.GetUtcNow() });
        try
        {
            var unlinked = 0;
            foreach (var group in Source(number)(this, number).Chunk(GroupSize))
            {
                closing.Token.ThrowIfCancellationRequested();
                Keep(number, group);
                unlinked += group.Length;
                if (unlinked < LinkedAtOnce) continue;
                record.Link(closing.Token);
                unlinked = 0;
            }

            record.Join(closing.Token);
            Change(number, job => job with { State = job is { Reports: 0, ProblemCount: > 0 } ? IntakeState.Failed : IntakeState.Done, Ended = time.GetUtcNow(), Share = 1, IsKept = job.ProblemCount > 0 });
            lock (gate)
                if (jobs.TryGetValue(number, out var ended) && !ended.IsKept) Drop(number);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Change(number, job => Told(job, [new Problem((e as DemarcheException)?.Code ?? "file-unreadable", e.Message) { Source = job.Name }]) with { State = IntakeState.Failed, Ended = time.GetUtcNow() });
        }
    }

    private Func<IntakeDesk, int, IEnumerable<Received>> Source(int number)
    {
        lock (gate) return given[number];
    }

    private void Keep(int number, Received[] group)
    {
        var reads = group.Where(one => one.Report is not null).Select(one => reader.Value.Read(one.Report!)).ToList();
        var kept = record.KeepAll(reads).ToList();
        foreach (var problem in group.Select(one => one.Problem).OfType<Problem>()) record.KeepProblem(problem);
        var problems = group.Select(one => one.Problem).OfType<Problem>().Concat(reads.SelectMany(read => read.Problems)).ToList();
        Change(number, job => Told(job, problems) with
        {
            Reports = job.Reports + reads.Count,
            Statements = job.Statements + reads.Sum(read => read.Statements.Length),
            Known = job.Known + kept.Count(result => result.Outcome == KeepOutcome.Unchanged),
            LastReport = reads.LastOrDefault()?.Report.Id ?? job.LastReport,
        });
    }

    private static IntakeJob Told(IntakeJob job, List<Problem> problems) => job with
    {
        ProblemCount = job.ProblemCount + problems.Count,
        Problems = [.. job.Problems.Concat(problems).Take(IntakeJob.MostProblems)],
    };

    private IEnumerable<Received> FromFile(int number, string name, string place)
    {
        using var file = File.OpenRead(place);
        foreach (var received in new ReportIntake().Read(name, file))
        {
            Change(number, job => job with { Share = file.Length == 0 ? null : (double)file.Position / file.Length });
            yield return received;
        }
    }

    private IEnumerable<Received> FromAddress(Uri address)
    {
        var fetched = sources!.FetchAsync(address, closing.Token).GetAwaiter().GetResult();
        return new ReportIntake().Read(fetched.Content, fetched.Address, fetched.MediaType, fetched.Charset);
    }

    private void Change(int number, Func<IntakeJob, IntakeJob> change)
    {
        lock (gate)
            if (jobs.TryGetValue(number, out var job)) jobs[number] = change(job);
    }
}
