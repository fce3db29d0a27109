using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>Divides reports into nodes, and makes an exchange of all nodes that hang together, inside a transaction that the caller holds.</summary>
internal sealed class ExchangeMaker(Connection to, DetailsWriter details)
{
    private const int MostParts = 4096;
    private static readonly string[] Sides = ["exchanges/before", "exchanges/behind"];

    private readonly Dictionary<long, ImmutableArray<ExchangePart>> parts = [];

    /// <summary>Puts the nodes of a report that changed in the place of those that it had; what these were in is to be made again.</summary>
    /// <param name="due">The report as it was when it was looked at; one that changed since stays as it is.</param>
    /// <param name="divided">What it tells of exchanges.</param>
    public void Divide(DueReport due, ImmutableArray<ExchangePart> divided)
    {
        if (to.Run("exchanges/due-divided", due.Id, due.Turn) == 0 || to.Scalar("find/report-row", due.Id) is not long row) return;
        foreach (var exchange in to.All("exchanges/of-report", found => found.GetInt64(0), row)) Delete(exchange);
        Drop(to, row);
        foreach (var part in divided) Keep(row, part);
    }

    /// <summary>Makes what the nodes of a divided report hang together with, where that was not done since they changed.</summary>
    public void Make(string id)
    {
        if (to.Scalar("find/report-row", id) is long row)
            while (to.All("exchanges/nodes-to-make", NodePlace.Read, row) is [var node, ..]) Make(Reach(node));
        to.Run("exchanges/due-drop", id);
    }

    /// <summary>Takes the nodes of a report out, with what they are found by.</summary>
    public static void Drop(Connection to, long report)
    {
        foreach (var (day, keys, number) in to.All("exchanges/keys-of-report", row => (row.GetInt64(0), row.GetBytes(1), row.GetInt64(2)), report))
            foreach (var key in MemoryMarshal.Cast<byte, long>(keys)) to.Run("exchanges/key-delete", key, day, report, number);
        to.Run("exchanges/nodes-delete", report);
    }

    /// <summary>What a report tells of exchanges as people decided it; nothing where it is not kept.</summary>
    public static ImmutableArray<ExchangePart> PartsOf(Connection from, string id) =>
        ReportReader.Kept(from, id) is { } kept ? ExchangePart.Of(ExchangeReader.Source(kept.AsDecided())) : [];

    private void Keep(long row, ExchangePart part)
    {
        to.Run("exchanges/node-insert", row, part.Number, part.Day, MemoryMarshal.AsBytes(part.Keys.AsSpan()).ToArray());
        foreach (var key in part.Keys) to.Run("exchanges/key-insert", unchecked((long)key), part.Day, row, part.Number);
    }

    // All nodes that hang together with one.
    private List<NodePlace> Reach(NodePlace start)
    {
        List<NodePlace> found = [];
        var (open, seen) = (new Queue<NodePlace>([start]), new HashSet<NodePlace>([start]));
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
        var found = new long[3];
        foreach (var (day, bytes) in to.All("exchanges/keys-of-node", row => (row.GetInt64(0), row.GetBytes(1)), node.Report, node.Number))
            foreach (var key in MemoryMarshal.Cast<byte, long>(bytes).ToArray())
                foreach (var side in Sides)
                    if (to.Fill(side, found, key, day, node.Report, node.Number) > 0 && ExchangePart.Meet((int)day, (int)found[0])) yield return new NodePlace(found[1], (int)found[2]);
    }

    private void Make(List<NodePlace> nodes)
    {
        foreach (var old in nodes.Select(node => to.Scalar("exchanges/exchange-of-node", node.Report, node.Number)).OfType<long>().Distinct().ToList()) Delete(old);
        var own = nodes.OrderBy(node => node).Select(node => Parts(node.Report).FirstOrDefault(part => part.Number == node.Number)).OfType<ExchangePart>().ToList();
        var acts = own.SelectMany(part => part.Acts).ToList();
        var claims = ClaimRows.Of(to, acts);
        var made = ExchangePart.Build(own, new Claims(claims));
        long? row = null;
        if (made is not null)
        {
            row = to.Insert("exchanges/insert", made.Id, made.First, ExchangeDetails.Write(details, made));
            ClaimRows.Put(to, claims, made);
        }

        foreach (var node in nodes) to.Run("exchanges/node-exchange", node.Report, node.Number, row);
    }

    private void Delete(long exchange)
    {
        to.Run("exchanges/due-again", exchange);
        to.Run("exchanges/release", exchange);
        to.Run("exchanges/delete", exchange);
    }

    private ImmutableArray<ExchangePart> Parts(long report)
    {
        if (parts.TryGetValue(report, out var known)) return known;
        if (parts.Count == MostParts) parts.Clear();
        return parts[report] = to.Scalar("find/report-id", report) is string id ? PartsOf(to, id) : [];
    }

    private readonly record struct NodePlace(long Report, int Number) : IComparable<NodePlace>
    {
        public static NodePlace Read(Cursor row) => new(row.GetInt64(0), row.GetInt32(1));

        public int CompareTo(NodePlace other) => Report != other.Report ? Report.CompareTo(other.Report) : Number.CompareTo(other.Number);
    }
}
