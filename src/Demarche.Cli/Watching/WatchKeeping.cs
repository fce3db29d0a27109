using Demarche.Cli.Output;
using Demarche.Cli.Reading;
using Demarche.Intake;
using Demarche.Record;

namespace Demarche.Cli.Watching;

/// <summary>Reads what watching brings and keeps it, and tells people as it goes.</summary>
internal sealed class WatchKeeping(Reader reader, IRecord record, ReadingNews news)
{
    public Tally Tally { get; } = new();

    /// <summary>The ids of the reports, which are on disk when this returns.</summary>
    public IReadOnlyList<string> Keep(IReadOnlyList<Received> received)
    {
        var outcomes = received.Select(one => Outcome.Of(one, reader)).ToList();
        var ids = record.KeepAll(outcomes.Where(outcome => outcome.Read is not null).Select(outcome => outcome.Read!)).Select(kept => kept.ReportId).ToList();
        foreach (var outcome in outcomes)
        {
            if (outcome.Problem is { } problem) record.KeepProblem(problem);
            Tally.Add(outcome.Read is null ? 0 : 1, outcome.Read?.Statements.Length ?? 0, outcome.Problems.Length);
            news.Show(Tally, outcome.Problems);
        }

        record.Join();
        return ids;
    }
}
