using System.Collections.Immutable;

namespace Demarche.Exchanges.Links;

/// <summary>Sketches and links in memory, for a set of reports that is not kept. Not safe for several threads.</summary>
public sealed class MemoryLinks : ILinkStore
{
    private readonly Dictionary<long, ReportSketch> sketches = [];
    private readonly Dictionary<ulong, List<long>> places = [];
    private readonly Dictionary<(long, long), ImmutableArray<Link>> links = [];
    private readonly Dictionary<long, HashSet<long>> partners = [];

    /// <summary>Every link, by type and members.</summary>
    public ImmutableArray<Link> Links => [.. links.Values.SelectMany(found => found).OrderBy(link => link.Type).ThenBy(link => link.Members[0], StringComparer.Ordinal).ThenBy(link => link.Members[1], StringComparer.Ordinal)];

    public ReportSketch? Sketch(long place) => sketches.GetValueOrDefault(place);

    public void Put(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        sketches[sketch.Place] = sketch;
        foreach (var key in sketch.Keys)
        {
            if (!places.TryGetValue(key.Hash, out var list)) places[key.Hash] = list = [];
            var at = list.BinarySearch(sketch.Place);
            if (at < 0) list.Insert(~at, sketch.Place);
        }
    }

    public void Drop(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        sketches.Remove(sketch.Place);
        foreach (var key in sketch.Keys)
            if (places.TryGetValue(key.Hash, out var list) && list.BinarySearch(sketch.Place) is >= 0 and var at) list.RemoveAt(at);
        if (!partners.Remove(sketch.Place, out var linked)) return;
        foreach (var other in linked) Unlink(sketch.Place, other);
    }

    public (int Before, int After) Around(ulong key, long place, Span<long> before, Span<long> after)
    {
        if (!places.TryGetValue(key, out var list)) return (0, 0);
        var at = list.BinarySearch(place);
        var (end, start) = at >= 0 ? (at, at + 1) : (~at, ~at);
        var (less, more) = (Math.Min(end, before.Length), Math.Min(list.Count - start, after.Length));
        for (var i = 0; i < less; i++) before[i] = list[end - 1 - i];
        for (var i = 0; i < more; i++) after[i] = list[start + i];
        return (less, more);
    }

    public bool AreLinked(long one, long other) => links.ContainsKey(Pair(one, other));

    public void Link(long one, long other, ImmutableArray<Link> links)
    {
        this.links[Pair(one, other)] = links;
        Partners(one).Add(other);
        Partners(other).Add(one);
    }

    public void Unlink(long one, long other)
    {
        links.Remove(Pair(one, other));
        if (partners.TryGetValue(one, out var mine)) mine.Remove(other);
        if (partners.TryGetValue(other, out var its)) its.Remove(one);
    }

    private HashSet<long> Partners(long place)
    {
        if (!partners.TryGetValue(place, out var found)) partners[place] = found = [];
        return found;
    }

    private static (long, long) Pair(long one, long other) => one <= other ? (one, other) : (other, one);
}
