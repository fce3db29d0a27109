using System.Collections.Immutable;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>Takes record lines into a record: blocks in groups, everything else where it stands. A bad line is told and left out.</summary>
internal sealed class Load(IRecord record, Action<Tally, ImmutableArray<Problem>> done)
{
    private const int GroupSize = 200;

    private readonly List<ReadReport> group = [];

    public Tally Tally { get; } = new();

    /// <summary>What became of the reports.</summary>
    public KeptCount Kept { get; } = new();

    public void Run(Stream lines, string source, CancellationToken interrupted)
    {
        foreach (var item in new RecordReader(lines, new RecordReaderOptions { Source = source }).Read())
        {
            interrupted.ThrowIfCancellationRequested();
            Take(item);
        }

        Flush();
        record.Join(interrupted);
    }

    /// <summary>Something that could not be read.</summary>
    public void Problem(Problem problem)
    {
        Tally.Add(0, 0, 1);
        done(Tally, [problem]);
    }

    private void Take(RecordItem item)
    {
        if (item is RecordItem.Block block) Add(block.Read);
        else if (item is RecordItem.BadLine bad) Problem(bad.Problem);
        else Single(item);
    }

    private void Add(ReadReport read)
    {
        group.Add(read);
        Tally.Add(1, read.Statements.Length, 0);
        if (group.Count >= GroupSize) Flush();
        done(Tally, []);
    }

    private void Single(RecordItem item)
    {
        Flush();
        if (item is RecordItem.Told told) record.KeepProblem(told.Problem);
        else if (item is RecordItem.Decided decided) record.Decide(decided.Correction);
        else if (item is RecordItem.Claimed claimed) record.NoteClaim(claimed.Claim);
        else if (item is RecordItem.Removed removed) record.NoteRemoved(removed.Entry);
    }

    private void Flush()
    {
        foreach (var result in record.KeepAll(group)) Kept.Add(result.Outcome);
        group.Clear();
    }
}
