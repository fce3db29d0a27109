using System.Collections.Immutable;
using Demarche.Cli.Reading;
using Demarche.Reports;

namespace Demarche.Cli.Output;

/// <summary>What people see while reports are read: a progress line, the first problems, and a sentence at the end.</summary>
/// <param name="session">Where to show it.</param>
/// <param name="quiet">No progress line, because data goes to the same terminal.</param>
/// <param name="total">How many reports there will be, where that is known.</param>
internal sealed class ReadingNews(Session session, bool quiet = false, long? total = null) : IDisposable
{
    private readonly ProgressLine progress = new(session, total);
    private readonly ProblemLines lines = new(session);

    public void Show(Tally tally, ImmutableArray<Problem> problems)
    {
        if (!problems.IsEmpty) progress.Clear();
        foreach (var problem in problems) lines.Show(problem);
        if (!quiet) progress.Show(tally);
    }

    public void Close(Tally tally)
    {
        progress.Clear();
        lines.Close();
        var labels = session.Labels;
        var counts = $"{Numbers.Count("cli.count.reports", tally.Reports, labels)}, {Numbers.Count("cli.count.statements", tally.Statements, labels)}";
        if (tally.Problems > 0) counts += ", " + Numbers.Count("cli.count.problems", tally.Problems, labels);
        session.People.WriteLine(labels.Format("cli.read.done", counts));
    }

    public void Dispose() => progress.Dispose();
}
