using System.Collections.Concurrent;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.Record.Details;
using Demarche.Record.Search;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>The record in one SQLite file, in WAL mode.</summary>
public sealed class SqliteRecord : IRecord
{
    private const int AtOnce = 100;

    private readonly Database database;
    private readonly SqliteRecordOptions options;
    private readonly TimeProvider time;
    private readonly ConcurrentBag<Preparer> preparers = [];
    private readonly FreshSketches fresh = new();
    private readonly Keeper keeper;
    private readonly Lists lists;
    private readonly ActLists acts;
    private readonly Eraser eraser;
    private readonly LinkKeeper links;
    private readonly ExchangeShelf exchanges;
    private readonly ExchangeKeeper exchangeKeeper;

    private SqliteRecord(Database database, SqliteRecordOptions options, TimeProvider time)
    {
        (this.database, this.options, this.time) = (database, options, time);
        keeper = new Keeper(Prepare, fresh, time);
        var forms = new SearchForms(options.Lemmas);
        (lists, acts) = (new Lists(forms), new ActLists(forms));
        links = new LinkKeeper(database, fresh, options);
        (exchanges, exchangeKeeper) = (new ExchangeShelf(database), new ExchangeKeeper(database, options.Threads));
        eraser = new Eraser(database, links, time);
    }

    public string Location => database.Path;

    /// <summary>Opens a record, makes it where there is none, and brings an older one to the present schema.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How.</param>
    /// <param name="time">The clock for what is kept; the system's where none is given.</param>
    /// <exception cref="DemarcheException">A code of <see cref="RecordErrors"/>.</exception>
    public static SqliteRecord Open(string path, SqliteRecordOptions? options = null, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new();
        var record = On(Database.Open(path, options), options, time ?? TimeProvider.System);
        record.FinishErasure();
        return record;
    }

    /// <summary>The record in a file that is open already.</summary>
    internal static SqliteRecord On(Database database, SqliteRecordOptions options, TimeProvider time) => new(database, options, time);

    public RecordSize Size() => database.Read(from => from.Size());

    public IDisposable Serve() => database.Precedence.Serve();

    public PreparedReport Prepare(ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(read);
        database.Precedence.GiveWay();
        return Prepare(preparer => preparer.Of(read));
    }

    public int? StatementsIfRead(Report report, string reader)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadOf(report, reader) is var (seal, statements) && Prepare(preparer => preparer.SealOf(report)) == seal ? statements : null;
    }

    public KeepResult Keep(ReadReport read)
    {
        var prepared = Prepare(read);
        return Change(to => keeper.Keep(to, prepared), Need.Of(read));
    }

    public IEnumerable<KeepResult> KeepAll(IEnumerable<ReadReport> reads)
    {
        ArgumentNullException.ThrowIfNull(reads);
        return KeepAll(reads.Select(Prepare));
    }

    public IEnumerable<KeepResult> KeepAll(IEnumerable<PreparedReport> prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        return Groups.Of(prepared, options.GroupSize, time).SelectMany(KeepGroup);
    }

    public RereadResult Replace(ReadReport read)
    {
        var prepared = Prepare(read);
        return Change(to => keeper.Replace(to, prepared), Need.Of(read));
    }

    public void KeepProblem(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        database.Write(to => to.Run(
            "keep/problem-insert", problem.Source ?? "", problem.Line ?? 0, problem.Code, problem.Message, problem.Report ?? "", Moments.Of(time.GetUtcNow())));
    }

    public IEnumerable<Problem> SourceProblems() => database.Read(from => from.All("find/problems", row => new Problem(row.GetString(2), row.GetString(3))
    {
        Source = row.GetString(0) is { Length: > 0 } source ? source : null,
        Line = row.GetInt32(1) is > 0 and var line ? line : null,
        Report = row.GetString(4) is { Length: > 0 } report ? report : null,
    }));

    public KeptReport? Find(string reportId) => database.Read(from => ReportReader.Kept(from, reportId));

    public ReportEntry? FindEntry(string reportId) => database.Read(from => from.Scalar("find/report-row", reportId) is long row ? ReportEntries.Of(from, row) : null);

    public KeptStatement? FindStatement(string statementId) => database.Read(from => KeptStatements.Find(from, statementId));

    public KeptAct? FindAct(string actId) => database.Read(from => KeptActs.Find(from, actId));

    public Actor? FindActor(string actorId) => database.Read(from => new Shelf(from).Actor(actorId));

    public Page<ReportEntry> Reports(ReportQuery query) => database.Read(from => lists.Reports(from, query));

    public Page<StatementEntry> Statements(StatementQuery query) => database.Read(from => lists.Statements(from, query));

    public StatementFacets Facets(StatementQuery query) => database.Read(from => lists.Facets(from, query));

    public IEnumerable<Matched> Matching(StatementQuery statements, ActQuery? acts)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var (said, done) = database.Read(from => (lists.Rows(from, statements), acts is null ? [] : this.acts.Rows(from, acts)));
        return new Matches(database, said, done).Run();
    }

    public Page<ActEntry> Acts(ActQuery query) => database.Read(from => acts.Acts(from, query));

    public IReadOnlyList<ActEntry> ActsOf(IEnumerable<string> ids) => database.Read(from => ActLists.Of(from, ids));

    public ActFacets Facets(ActQuery query) => database.Read(from => acts.Facets(from, query));

    public (Page<ActEntry> Page, ActFacets Facets) ActsWithFacets(ActQuery query) => database.Read(from => acts.Both(from, query));

    public bool HasUnexchanged => exchangeKeeper.HasDue;

    public Page<Exchange> Exchanges(ExchangeQuery query) => database.Read(from => ExchangeLists.Of(from, query));

    public bool MakeExchanges(int most) => exchangeKeeper.Run(most);

    public Exchange? FindExchange(string exchangeId) => database.Read(from => from.Scalar("exchanges/one", exchangeId) is string kept ? ExchangeDetails.Read(kept) : null);

    public Issue? FindIssue(string issueId) => database.Read(from => from
        .All("exchanges/of-claim", row => row.GetString(0), issueId)
        .SelectMany(kept => ExchangeDetails.Read(kept).Issues)
        .FirstOrDefault(issue => issue.Id == issueId));

    public IReadOnlyList<Exchange> Exchanges()
    {
        if (options.ReadOnly && HasUnexchanged) return ExchangeReader.Read(Export().Select(read => Find(read.Report.Id)).OfType<KeptReport>().Select(kept => kept.AsDecided()));
        exchangeKeeper.RunAll(CancellationToken.None);
        return exchanges.All();
    }

    public void NoteClaim(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        database.Write(to =>
        {
            if (to.Scalar("exchanges/claim", claim.Id) is not null) return false;
            ClaimRows.Put(to, claim);
            foreach (var report in claim.Acts.Select(act => to.Scalar("exchanges/report-row-of-act", act)).OfType<string>().Distinct()) to.Run("exchanges/due-put", report);
            return true;
        });
    }

    public Page<SearchHit> Search(SearchQuery query) => database.Read(from => lists.Search(from, query));

    public Page<ActorEntry> Actors(ActorQuery query) => database.Read(from => Lists.Actors(from, query));

    public IEnumerable<Report> ReportsToRead() => Paging.Of(
        0L,
        (from, last) => from.All("find/rows", row => row.GetInt64(0), last, AtOnce),
        row => row,
        (from, row) => ReportReader.Report(from, row)?.Report,
        database);

    public IEnumerable<ReadReport> Export() => Paging.Of(
        (Row: 0L, Day: "", Id: ""),
        (from, last) => from.All("find/in-order", row => (Row: row.GetInt64(0), Day: row.GetString(1), Id: row.GetString(2)), last.Day, last.Id, AtOnce),
        key => key,
        (from, key) => ReportReader.Whole(from, key.Row),
        database);

    public long Link(CancellationToken interrupted = default) => links.Run(interrupted);

    public long Join(CancellationToken interrupted = default)
    {
        var linked = links.Run(interrupted);
        exchangeKeeper.RunAll(interrupted);
        return linked;
    }

    public bool HasUnlinked => links.HasUnlinked;

    public IEnumerable<KeptLink> Links() => LinkKeeper.All(database);

    public IReadOnlyList<KeptLink> LinksOf(string member, int most = 1000)
    {
        ArgumentNullException.ThrowIfNull(member);
        return database.Read(from => LinkKeeper.Of(from, member, most));
    }

    public IEnumerable<KeptCorrection> Corrections() => Paging.Of(
        ("", "", "", ""),
        (from, last) => from.All("people/all", CorrectionRows.Read, last.Item1, last.Item2, last.Item3, last.Item4, AtOnce),
        kept => (Moments.Of(kept.Correction.At), kept.Correction.Entry, kept.Correction.Field, kept.Correction.By),
        (_, kept) => kept,
        database);

    public IEnumerable<RemovedEntry> RemovedEntries() => Paging.Of(
        "",
        (from, last) => from.All("people/removed", row => new RemovedEntry(row.GetString(0), CorrectionRows.Text(row, 1), row.GetString(2)), last, AtOnce),
        removed => removed.Id,
        (_, removed) => removed,
        database);

    public IEnumerable<ForgottenReport> ForgottenReports() => database.Read(from => from.All(
        "people/forgotten", row => new ForgottenReport(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3))));

    public KeptCorrection Decide(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentException.ThrowIfNullOrWhiteSpace(correction.By);
        return database.Write(to => Decisions.Keep(to, correction));
    }

    public void Add(Statement statement, string by, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var own = statement with { Origin = Origin.Person };
        Change(to =>
        {
            keeper.Add(to, own);
            return Decisions.Keep(to, new Correction(own.Id, "origin", "\"person\"", null, by, time.GetUtcNow(), why));
        });
    }

    public void Add(Act act, string by, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var own = act with { Origin = Origin.Person };
        Change(to =>
        {
            keeper.Add(to, own);
            return Decisions.Keep(to, new Correction(own.Id, "origin", "\"person\"", null, by, time.GetUtcNow(), why));
        });
    }

    public void NoteRemoved(RemovedEntry removed)
    {
        ArgumentNullException.ThrowIfNull(removed);
        database.Write(to => to.Scalar("find/statement-details", removed.Id) is null && to.Scalar("acts/details", removed.Id) is null
            ? to.Run("keep/removed-put", removed.Id, removed.ReplacedBy, removed.Reader, Moments.Of(time.GetUtcNow()))
            : 0);
    }

    public bool Forget(string reportId, string reason, string by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return eraser.Forget(reportId, reason, by);
    }

    public IEnumerable<Finding> Verify() => new Verifier(database).Run();

    public void Backup(string path, Action<BackupProgress>? progress = null, CancellationToken interrupted = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        new Copy(database, progress ?? (_ => { }), interrupted).Write(path);
    }

    public void Dispose()
    {
        database.Dispose();
        while (preparers.TryTake(out var preparer)) preparer.Dispose();
        exchangeKeeper.Dispose();
        links.Dispose();
    }

    private (long Seal, int Statements)? ReadOf(Report report, string reader) => database.Read<(long, int)?>(from =>
    {
        Span<long> kept = stackalloc long[2];
        return from.Fill("keep/report-read", kept, report.Id, reader) == 2 ? (kept[0], (int)kept[1]) : null;
    });

    private T Prepare<T>(Func<Preparer, T> work)
    {
        var preparer = preparers.TryTake(out var free) ? free : new Preparer(new IndexWords(options.Lemmas));
        try
        {
            return work(preparer);
        }
        finally
        {
            preparers.Add(preparer);
        }
    }

    private List<KeepResult> KeepGroup(List<PreparedReport> group) =>
        Change(to => group.ConvertAll(prepared => Keep(to, prepared)), group.Sum(prepared => Need.Of(prepared.Read)));

    private KeepResult Keep(Connection to, PreparedReport prepared)
    {
        database.Precedence.GiveWay();
        return keeper.Keep(to, prepared);
    }

    private T Change<T>(Func<Connection, T> change, long needed = 0)
    {
        try
        {
            return database.Write(change, needed);
        }
        catch
        {
            fresh.Clear();
            throw;
        }
    }

    private void FinishErasure()
    {
        if (options.ReadOnly) return;
        try
        {
            eraser.FinishWhatIsDue();
        }
        catch (DemarcheException e) when (e.Code is RecordErrors.Locked or RecordErrors.ReadOnly or RecordErrors.Full)
        {
            // It stays due; what the caller wants to do may still go well.
        }
    }
}
