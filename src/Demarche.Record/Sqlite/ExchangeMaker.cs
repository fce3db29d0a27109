using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Demarche.Exchanges;
using Demarche.Record.Details;

namespace Demarche.Record.Sqlite;

/// <summary>Divides reports into nodes, and makes an exchange of all nodes that hang together, inside a transaction that the caller holds.</summary>
/// <param name="to">The connection that writes.</param>
/// <param name="details">Writes an exchange's details.</param>
/// <param name="shelf">What reports tell of exchanges.</param>
internal sealed class ExchangeMaker(Connection to, DetailsWriter details, PartShelf shelf)
{
    private readonly List<(long Key, int Day, long Row, int Number)> fresh = [];

    /// <summary>Puts the nodes of reports that changed in the place of those that they had; what these were in is to be made again.</summary>
    /// <param name="divided">Each report as it was when it was looked at, with what it tells of exchanges; one that changed since stays as it is.</param>
    public void Divide(IEnumerable<(DueReport Due, ImmutableArray<ExchangePart> Parts)> divided)
    {
        foreach (var (due, parts) in divided)
            if (to.Run("exchanges/due-divided", due.Id, due.Turn) != 0 && to.Scalar("find/report-row", due.Id) is long row) Divide(due.Id, row, parts);
        // In their order, as those of many reports stand on the same pages.
        fresh.Sort();
        foreach (var (key, day, row, number) in fresh) to.Run("exchanges/key-insert", key, day, row, number);
        fresh.Clear();
    }

    /// <summary>Makes what the nodes of divided reports hang together with, where that was not done since they changed.</summary>
    public void Make(IReadOnlyList<string> reports)
    {
        var rows = reports.Select(report => to.Scalar("find/report-row", report)).OfType<long>().ToList();
        // What falls out of an exchange that is made again is to be made, too.
        while (rows.SelectMany(row => to.All("exchanges/nodes-to-make", NodePlace.Read, row)).ToList() is { Count: > 0 } open)
            foreach (var group in shelf.ReadAhead(new NodeGroups(to).Of(open))) Make(group);
        foreach (var report in reports) to.Run("exchanges/due-drop", report);
    }

    /// <summary>Takes the nodes of a report out, with what they are found by.</summary>
    public static void Drop(Connection to, long report)
    {
        foreach (var (day, keys, number) in to.All("exchanges/keys-of-report", row => (row.GetInt64(0), row.GetBytes(1), row.GetInt64(2)), report))
            foreach (var key in MemoryMarshal.Cast<byte, long>(keys)) to.Run("exchanges/key-delete", key, day, report, number);
        to.Run("exchanges/nodes-delete", report);
    }

    private void Divide(string report, long row, ImmutableArray<ExchangePart> parts)
    {
        foreach (var exchange in to.All("exchanges/of-report", found => found.GetInt64(0), row)) Delete(exchange);
        Drop(to, row);
        foreach (var part in parts) Keep(row, part);
        if (parts.All(part => part.IsNothing)) to.Run("exchanges/due-drop", report);
        else shelf.Put(row, parts);
    }

    private void Keep(long row, ExchangePart part)
    {
        to.Run("exchanges/node-insert", row, part.Number, part.Day, part.IsNothing ? 1 : 0, MemoryMarshal.AsBytes(part.Keys.AsSpan()).ToArray());
        foreach (var key in part.Keys) fresh.Add((unchecked((long)key), part.Day, row, part.Number));
    }

    private void Make(List<NodePlace> nodes)
    {
        foreach (var old in nodes.Select(node => to.Scalar("exchanges/exchange-of-node", node.Report, node.Number)).OfType<long>().Distinct().ToList()) Delete(old);
        var own = nodes.Select(node => shelf.Of(node.Report).FirstOrDefault(part => part.Number == node.Number)).OfType<ExchangePart>().ToList();
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
}
