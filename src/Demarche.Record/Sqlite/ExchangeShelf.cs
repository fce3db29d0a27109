using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>The exchanges that the record keeps, each parsed once: one whose seal is as it was is as it was. Safe for several threads.</summary>
internal sealed class ExchangeShelf(Database database)
{
    private readonly Lock latch = new();
    private Dictionary<long, (long Seal, Exchange Exchange)> known = [];

    /// <summary>All, by first day and id.</summary>
    public List<Exchange> All() => database.Read(from =>
    {
        var rows = from.All("exchanges/seals", row => (Row: row.GetInt64(0), Seal: row.GetInt64(1)));
        var (before, now, all) = (Before(), new Dictionary<long, (long, Exchange)>(rows.Count), new List<Exchange>(rows.Count));
        foreach (var (row, seal) in rows)
        {
            var exchange = before.TryGetValue(row, out var kept) && kept.Seal == seal ? kept.Exchange : ExchangeDetails.Read((string)from.Scalar("exchanges/details", row)!);
            now[row] = (seal, exchange);
            all.Add(exchange);
        }

        lock (latch) known = now;
        return all;
    });

    private Dictionary<long, (long Seal, Exchange Exchange)> Before()
    {
        lock (latch) return known;
    }
}
