using System.Collections.Immutable;
using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>Brings the exchanges in line with the reports that changed: these are divided into nodes anew, and the exchanges that they touch, and those only, are made again.</summary>
internal sealed class ExchangeMaker(Connection to, DetailsWriter details, CancellationToken interrupted)
{
    private readonly Dictionary<long, ImmutableArray<ExchangePart>> parts = [];

    /// <summary>Inside a transaction that the caller holds.</summary>
    /// <param name="most">How many of the reports that changed are taken in; the others stay due.</param>
    public void Run(int most)
    {
        HashSet<NodePlace> start = [];
        foreach (var id in to.All("exchanges/due", row => row.GetString(0), most))
        {
            interrupted.ThrowIfCancellationRequested();
            start.UnionWith(Divide(id));
            to.Run("exchanges/due-drop", id);
        }

        HashSet<NodePlace> seen = [];
        foreach (var node in start.Order())
        {
            interrupted.ThrowIfCancellationRequested();
            if (!seen.Contains(node)) Make(Reach(node, seen));
        }
    }

    // The nodes of a report that changed, and all that were in an exchange with what it told before.
    private IEnumerable<NodePlace> Divide(string id)
    {
        if (ReportReader.Kept(to, id) is not { } kept || to.Scalar("find/report-row", id) is not long row) return [];
        List<NodePlace> touched = [];
        foreach (var exchange in to.All("exchanges/of-report", found => found.GetInt64(0), row))
        {
            touched.AddRange(to.All("exchanges/nodes-of-exchange", NodePlace.Read, exchange));
            Delete(exchange);
        }

        to.Run("exchanges/nodes-delete", row);
        to.Run("exchanges/keys-delete", row);
        parts[row] = ExchangePart.Of(ExchangeReader.Source(kept.AsDecided()));
        foreach (var part in parts[row]) Keep(row, part);
        return touched.Where(node => node.Report != row).Concat(parts[row].Select(part => new NodePlace(row, part.Number)));
    }

    private void Keep(long row, ExchangePart part)
    {
        to.Run("exchanges/node-insert", row, part.Number, part.Day);
        foreach (var key in part.Keys) to.Run("exchanges/key-insert", unchecked((long)key), part.Day, row, part.Number);
    }

    // All nodes that hang together with one.
    private List<NodePlace> Reach(NodePlace start, HashSet<NodePlace> seen)
    {
        List<NodePlace> found = [];
        var open = new Queue<NodePlace>([start]);
        seen.Add(start);
        while (open.TryDequeue(out var node))
        {
            found.Add(node);
            foreach (var other in Neighbours(node))
                if (seen.Add(other)) open.Enqueue(other);
        }

        return found;
    }

    private IEnumerable<NodePlace> Neighbours(NodePlace node)
    {
        foreach (var (key, day) in to.All("exchanges/keys-of-node", row => (row.GetInt64(0), row.GetInt64(1)), node.Report, node.Number))
            foreach (var side in (string[])["exchanges/before", "exchanges/behind"])
                foreach (var (other, place) in to.All(side, row => (row.GetInt64(0), new NodePlace(row.GetInt64(1), row.GetInt32(2))), key, day, node.Report, node.Number))
                    if (ExchangePart.Meet((int)day, (int)other)) yield return place;
    }

    private void Make(List<NodePlace> nodes)
    {
        foreach (var old in nodes.Select(node => to.Scalar("exchanges/exchange-of-node", node.Report, node.Number)).OfType<long>().Distinct().ToList()) Delete(old);
        var own = nodes.OrderBy(node => node).Select(node => Parts(node.Report).FirstOrDefault(part => part.Number == node.Number)).OfType<ExchangePart>().ToList();
        var acts = own.SelectMany(part => part.Acts).ToList();
        var claims = ClaimRows.Of(to, acts);
        var made = ExchangePart.Build(own, new Claims(claims));
        object? row = null;
        if (made is not null)
        {
            row = to.Insert("exchanges/insert", made.Id, made.First, ExchangeDetails.Write(details, made));
            ClaimRows.Put(to, claims, made);
        }

        foreach (var node in nodes) to.Run("exchanges/node-exchange", node.Report, node.Number, row);
    }

    private void Delete(long exchange)
    {
        to.Run("exchanges/release", exchange);
        to.Run("exchanges/delete", exchange);
    }

    private ImmutableArray<ExchangePart> Parts(long report)
    {
        if (parts.TryGetValue(report, out var known)) return known;
        var id = to.Scalar("find/report-id", report) as string;
        return parts[report] = id is not null && ReportReader.Kept(to, id) is { } kept ? ExchangePart.Of(ExchangeReader.Source(kept.AsDecided())) : [];
    }

    private readonly record struct NodePlace(long Report, int Number) : IComparable<NodePlace>
    {
        public static NodePlace Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(row.GetInt64(0), row.GetInt32(1));

        public int CompareTo(NodePlace other) => Report != other.Report ? Report.CompareTo(other.Report) : Number.CompareTo(other.Number);
    }
}
