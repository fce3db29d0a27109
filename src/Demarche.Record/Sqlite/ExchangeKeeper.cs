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
        var shelf = new PartShelf(database, threads);
        while (Divide(shelf, AtOnce, "exchanges/due-open")) interrupted.ThrowIfCancellationRequested();
        while (Make(shelf, AtOnce, "exchanges/due-ready")) interrupted.ThrowIfCancellationRequested();
    }

    /// <summary>Some of them, those of the earliest days first.</summary>
    /// <param name="most">How many reports are looked at.</param>
    /// <returns>Whether nothing is left to do.</returns>
    public bool Run(int most)
    {
        var shelf = new PartShelf(database, threads);
        Divide(shelf, most, "exchanges/due-open-earliest");
        Make(shelf, most, "exchanges/due-ready-earliest");
        return !HasDue;
    }

    public void Dispose() => details.Dispose();

    // Looked at on several threads, kept on one.
    private bool Divide(PartShelf shelf, int most, string query)
    {
        var due = database.Read(from => from.All(query, row => new DueReport(row.GetString(0), row.GetInt64(1)), most));
        if (due.Count == 0) return false;
        var divided = shelf.Divide(due);
        return database.Write(to =>
        {
            new ExchangeMaker(to, details, shelf).Divide(divided);
            return true;
        });
    }

    private bool Make(PartShelf shelf, int most, string query) => database.Write(to =>
    {
        var ready = to.All(query, row => row.GetString(0), most);
        new ExchangeMaker(to, details, shelf).Make(ready);
        return ready.Count > 0;
    });
}
