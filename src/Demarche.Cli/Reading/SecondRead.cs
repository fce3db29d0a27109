using System.Collections.Immutable;
using Demarche.Cli.Output;
using Demarche.Record;
using Demarche.Reports;

namespace Demarche.Cli.Reading;

/// <summary>Reads the kept reports again with this reader and lists those whose entries changed.</summary>
internal sealed class SecondRead(Reader reader, IRecord record, int jobs)
{
    private const long UnderWay = 4 << 20;

    private readonly Tally tally = new();
    private long changed;
    private long added;
    private long removed;
    private long altered;
    private long orphaned;

    public int Run(Session session)
    {
        var rows = new Sheet(session, Columns);
        using (var news = new ReadingNews(session, quiet: session.Surroundings.OutputIsTerminal, record.Size().Reports))
            ReadAll(rows, news, session.Interrupted);
        record.Join(session.Interrupted);
        rows.Close();
        Say(session);
        return tally.ExitCode;
    }

    private static Column[] Columns =>
    [
        new("cli.column.report") { Fixed = true }, new("cli.column.added") { Right = true }, new("cli.column.removed") { Right = true },
        new("cli.column.changed") { Right = true }, new("cli.column.orphaned") { Right = true },
    ];

    private void ReadAll(Sheet rows, ReadingNews news, CancellationToken interrupted)
    {
        var pipeline = new OrderedPipeline<Report, Outcome>(jobs, UnderWay, report => report.Text.Value.Length, () => Read);
        foreach (var outcome in pipeline.Run(record.ReportsToRead(), interrupted))
        {
            var read = outcome.Read!;
            Count(record.Replace(read), rows);
            tally.Add(1, read.Statements.Length, 0);
            news.Show(tally, ImmutableArray<Problem>.Empty);
        }
    }

    private Outcome Read(Report report) => Outcome.Of(new(report, null), reader);

    private void Count(RereadResult result, Sheet rows)
    {
        added += result.Added.Length;
        removed += result.Removed.Length;
        altered += result.Changed.Length;
        orphaned += result.Orphaned.Length;
        if (!result.EntriesChanged && !result.MetadataChanged) return;
        changed++;
        rows.Add(result.ReportId, $"{result.Added.Length}", $"{result.Removed.Length}", $"{result.Changed.Length}", $"{result.Orphaned.Length}");
    }

    private void Say(Session session)
    {
        var labels = session.Labels;
        string Many(long number) => Numbers.Say(number, labels);
        session.People.WriteLine(labels.Format(
            "cli.again.done", Numbers.Count("cli.count.reports", tally.Reports, labels), Many(changed), Many(added), Many(removed), Many(altered), Many(orphaned)));
    }
}
