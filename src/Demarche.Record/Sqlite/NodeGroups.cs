using System.Runtime.InteropServices;
using Demarche.Exchanges;

namespace Demarche.Record.Sqlite;

/// <summary>Finds what hangs together with nodes: those that share a key with them within a season, and so on. A key is looked up once for all nodes that have it, in the order of the keys, as neighbours stand on the same pages.</summary>
internal sealed class NodeGroups(Connection from)
{
    private readonly Dictionary<NodePlace, NodePlace> leaders = [];

    // Keys of which nothing is left to look up; and with whom it was looked up of those whose nodes lie seasons apart.
    private readonly HashSet<long> known = [];
    private readonly HashSet<(long Key, NodePlace Node)> looked = [];

    /// <summary>The groups that hold one of the nodes, in the order of the first such node; each by place.</summary>
    public List<List<NodePlace>> Of(IReadOnlyList<NodePlace> nodes)
    {
        for (var open = nodes.Where(node => leaders.TryAdd(node, node)).ToList(); open.Count > 0;) open = Reach(open);
        var members = leaders.Keys.GroupBy(Leader).ToDictionary(group => group.Key, group => group.Order().ToList());
        return [.. nodes.Select(Leader).Distinct().Select(leader => members[leader])];
    }

    // The nodes that were met by those and were not met before.
    private List<NodePlace> Reach(List<NodePlace> open)
    {
        List<NodePlace> found = [];
        List<(long Key, int Node)> keys = [];
        for (var i = 0; i < open.Count; i++)
            foreach (var key in Keys(open[i]))
                if (!known.Contains(key)) keys.Add((key, i));
        keys.Sort(static (one, other) => one.Key.CompareTo(other.Key));
        foreach (var (key, i) in keys)
            if (!known.Contains(key) && !looked.Contains((key, open[i]))) Join(key, open[i], found);
        return found;
    }

    private long[] Keys(NodePlace node) => from.One("exchanges/keys-of-node", row => MemoryMarshal.Cast<byte, long>(row.GetBytes(1)).ToArray(), node.Report, node.Number) ?? [];

    // All that has the key and is tied to the node by it, from day to day.
    private void Join(long key, NodePlace node, List<NodePlace> found)
    {
        var all = from.All("exchanges/under-key", row => (Day: row.GetInt32(0), Node: new NodePlace(row.GetInt64(1), row.GetInt32(2))), key);
        var (first, last) = (all.FindIndex(other => other.Node == node), all.Count - 1);
        for (var i = first; i < last; i++)
            if (!ExchangePart.Meet(all[i].Day, all[i + 1].Day)) last = i;
        while (first > 0 && ExchangePart.Meet(all[first - 1].Day, all[first].Day)) first--;
        if (first == 0 && last == all.Count - 1) known.Add(key);
        for (var i = first; i >= 0 && i <= last; i++)
        {
            if (!known.Contains(key)) looked.Add((key, all[i].Node));
            if (leaders.TryAdd(all[i].Node, all[i].Node)) found.Add(all[i].Node);
            Join(node, all[i].Node);
        }
    }

    private void Join(NodePlace one, NodePlace other)
    {
        (one, other) = (Leader(one), Leader(other));
        if (one.CompareTo(other) < 0) leaders[other] = one;
        else leaders[one] = other;
    }

    private NodePlace Leader(NodePlace node)
    {
        while (leaders[node] is var next && next != node) node = leaders[node] = leaders[next];
        return node;
    }
}
