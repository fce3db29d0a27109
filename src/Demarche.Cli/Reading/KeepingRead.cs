using System.Collections.Immutable;
using Demarche.Intake;
using Demarche.Record;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>Reads what comes in and keeps it. Reports are read on all threads and kept in the order of the input, group by group; what an
/// interrupted run had kept stays kept, and is not read again where nothing of it changed.</summary>
/// <param name="reader">Reads.</param>
/// <param name="record">Where it is kept.</param>
/// <param name="jobs">How many threads are busy: one keeps, and reads while it has nothing to keep; the others read, at least one.</param>
internal sealed class KeepingRead(Reader reader, IRecord record, int jobs)
{
    private const long UnderWay = 12 << 20;
    private const int GroupSize = 500;
    private const int LinkedAtOnce = 2000;

    private readonly ReportsUnderWay underWay = new();

    public Tally Tally { get; } = new();

    /// <summary>The ids of the reports that came in, in order; only gathered where somebody wants them.</summary>
    public List<string>? Ids { get; init; }

    /// <summary>What became of the reports.</summary>
    public KeptCount Kept { get; } = new();

    public void Run(IEnumerable<Received> source, Action<Tally, ImmutableArray<Problem>> done, CancellationToken interrupted)
    {
        var pipeline = new OrderedPipeline<Arrival, Piece>(Math.Max(1, jobs - 1), UnderWay, arrival => ReportSource.Weigh(arrival.Received), () => Read, relieved: jobs > 1);
        var unlinked = 0;
        foreach (var group in pipeline.Run(source.Select(Arrive), interrupted).Chunk(GroupSize))
        {
            Keep(group, done);
            unlinked += group.Length;
            if (unlinked < LinkedAtOnce) continue;
            record.Link(interrupted);
            unlinked = 0;
        }

        record.Join(interrupted);
    }

    // Whether a report is kept as it came can only be told while no other version of it waits to be kept.
    private Arrival Arrive(Received received) => new(received, received.Report is { } report && underWay.Enter(report.Id));

    private Piece Read(Arrival arrival)
    {
        var received = arrival.Received;
        if (arrival.IsAlone && record.StatementsIfRead(received.Report!, reader.Fingerprint) is { } statements)
            return new(received.Report!.Id, statements, null, null, received.Report.Problems);
        var outcome = Outcome.Of(received, reader);
        return new(outcome.Read?.Report.Id, outcome.Read?.Statements.Length ?? 0, outcome.Read is { } read ? record.Prepare(read) : null, outcome.Problem, outcome.Problems);
    }

    private void Keep(Piece[] group, Action<Tally, ImmutableArray<Problem>> done)
    {
        foreach (var kept in record.KeepAll(group.Select(piece => piece.Prepared).OfType<PreparedReport>())) Kept.Add(kept.Outcome);
        foreach (var piece in group)
        {
            if (piece.Unread is not null) record.KeepProblem(piece.Unread);
            if (piece.Report is { } report) Note(report, piece.Prepared is null);
            Tally.Add(piece.Report is null ? 0 : 1, piece.Statements, piece.Problems.Length);
            done(Tally, piece.Problems);
        }
    }

    private void Note(string report, bool known)
    {
        if (known) Kept.Add(KeepOutcome.Unchanged);
        Ids?.Add(report);
        underWay.Leave(report);
    }

    private readonly record struct Arrival(Received Received, bool IsAlone);

    private readonly record struct Piece(string? Report, int Statements, PreparedReport? Prepared, Problem? Unread, ImmutableArray<Problem> Problems);
}
