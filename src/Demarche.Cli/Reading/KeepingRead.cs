using System.Collections.Immutable;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>Reads what comes in and keeps it. Reports are read on all threads and kept in the order of the input, group by group; what an
/// interrupted run had kept stays kept.</summary>
/// <param name="reader">Reads.</param>
/// <param name="record">Where it is kept.</param>
/// <param name="jobs">How many threads are busy: one keeps, and reads while it has nothing to keep; the others read, at least one.</param>
internal sealed class KeepingRead(Reader reader, IRecord record, int jobs)
{
    private const long UnderWay = 4 << 20;
    private const int GroupSize = 500;
    private const int LinkedAtOnce = 2000;

    public Tally Tally { get; } = new();

    /// <summary>The ids of the reports that came in, in order; only gathered where somebody wants them.</summary>
    public List<string>? Ids { get; init; }

    /// <summary>What became of the reports.</summary>
    public KeptCount Kept { get; } = new();

    public void Run(IEnumerable<Received> source, Action<Tally, ImmutableArray<Problem>> done, CancellationToken interrupted)
    {
        var pipeline = new OrderedPipeline<Received, Piece>(Math.Max(1, jobs - 1), UnderWay, ReportSource.Weigh, () => received => Prepare(Outcome.Of(received, reader)), relieved: jobs > 1);
        var unlinked = 0;
        foreach (var group in pipeline.Run(source, interrupted).Chunk(GroupSize))
        {
            Keep(group, done);
            unlinked += group.Length;
            if (unlinked < LinkedAtOnce) continue;
            record.Link(interrupted);
            unlinked = 0;
        }

        record.Join(interrupted);
    }

    private Piece Prepare(Outcome outcome) => new(outcome.Read is { } read ? record.Prepare(read) : null, outcome.Problem, outcome.Problems);

    private void Keep(Piece[] group, Action<Tally, ImmutableArray<Problem>> done)
    {
        foreach (var kept in record.KeepAll(group.Select(piece => piece.Prepared).OfType<PreparedReport>()))
        {
            Kept.Add(kept.Outcome);
            Ids?.Add(kept.ReportId);
        }

        foreach (var (prepared, unread, problems) in group)
        {
            if (unread is not null) record.KeepProblem(unread);
            Tally.Add(prepared is null ? 0 : 1, prepared?.Read.Statements.Length ?? 0, problems.Length);
            done(Tally, problems);
        }
    }

    private readonly record struct Piece(PreparedReport? Prepared, Problem? Unread, ImmutableArray<Problem> Problems);
}
