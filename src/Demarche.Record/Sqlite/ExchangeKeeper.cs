using System.Collections.Immutable;
using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>A report whose exchanges are to be made again.</summary>
/// <param name="Turn">Falls with every change, so that what is looked at outside of a transaction is not taken for what it became.</param>
internal readonly record struct DueReport(string Id, long Turn);

/// <summary>Brings the exchanges in line with the reports that changed, in short transactions: a crash or an interruption leaves some of it to be done the next time.</summary>
internal sealed class ExchangeKeeper(Database database, int threads) : IDisposable
{
    private const int AtOnce = 2000;

    private readonly DetailsWriter details = new();

    public bool HasDue => database.Read(from => from.Scalar("exchanges/due-any")) is not null;

    /// <summary>All of them: every report is divided before any exchange is made, so that each is made once.</summary>
    public void RunAll(CancellationToken interrupted)
    {
        while (Divide(AtOnce, "exchanges/due-open")) interrupted.ThrowIfCancellationRequested();
        while (Make(AtOnce, "exchanges/due-ready")) interrupted.ThrowIfCancellationRequested();
    }

    /// <summary>Some of them, those of the earliest days first.</summary>
    /// <param name="most">How many reports are looked at.</param>
    /// <returns>Whether nothing is left to do.</returns>
    public bool Run(int most)
    {
        Divide(most, "exchanges/due-open-earliest");
        Make(most, "exchanges/due-ready-earliest");
        return !HasDue;
    }

    public void Dispose() => details.Dispose();

    // Looked at on several threads, kept on one.
    private bool Divide(int most, string query)
    {
        var due = database.Read(from => from.All(query, row => new DueReport(row.GetString(0), row.GetInt64(1)), most));
        if (due.Count == 0) return false;
        var divided = due.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(report => (report, database.Read(from => Parts(from, report.Id)))).ToList();
        return database.Write(to =>
        {
            var maker = new ExchangeMaker(to, details);
            foreach (var (report, parts) in divided) maker.Divide(report, parts);
            return true;
        });
    }

    private bool Make(int most, string query) => database.Write(to =>
    {
        var (maker, ready) = (new ExchangeMaker(to, details), to.All(query, row => row.GetString(0), most));
        foreach (var report in ready) maker.Make(report);
        return ready.Count > 0;
    });

    private static ImmutableArray<ExchangePart> Parts(Connection from, string id)
    {
        var parts = ExchangeMaker.PartsOf(from, id);
        // Looked for here, on many threads.
        foreach (var part in parts) _ = part.Keys;
        return parts;
    }
}
