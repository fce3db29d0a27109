namespace Demarche.Exchanges;

/// <summary>Finds what belongs to one exchange: nodes that share a key within a season, and all that hang together by such meetings.</summary>
internal static class Meetings
{
    /// <summary>The days after which a key no longer ties what is told to what was told: a quarrel that rests longer begins anew.</summary>
    public const int Season = 120;

    /// <summary>Each group in the order given.</summary>
    public static IEnumerable<List<ReportNode>> Group(IReadOnlyList<ReportNode> nodes)
    {
        var sets = new DisjointSets(nodes.Count);
        Dictionary<ulong, int> last = [];
        foreach (var i in Enumerable.Range(0, nodes.Count).OrderBy(i => nodes[i].Day).ThenBy(i => i))
            foreach (var key in nodes[i].Keys)
            {
                if (last.TryGetValue(key, out var other) && Meet(nodes[i].Day, nodes[other].Day)) sets.Join(i, other);
                last[key] = i;
            }

        return sets.Groups().Select(group => group.Select(i => nodes[i]).ToList());
    }

    /// <summary>Whether two days lie within a season; an unknown day meets only unknown ones.</summary>
    public static bool Meet(int one, int other) => Math.Abs(one - other) <= Season;
}
