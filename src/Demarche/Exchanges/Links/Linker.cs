namespace Demarche.Exchanges.Links;

/// <summary>Finds the links of each report that comes with those that are there, in time that does not depend on how many are. Under each key reports stand in the order of their places, and
/// two are held against each other where they are near under keys enough: so the links follow from the set of reports, whatever the order in which they came.
/// Not safe for several threads.</summary>
public sealed class Linker(ILinkStore store)
{
    /// <summary>How far two reports may stand from each other under a key.</summary>
    public const int Reach = 8;

    /// <summary>Puts a report in. One that is there already is put in anew.</summary>
    public void Add(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        Remove(sketch.Place);
        var (near, parted) = (new SortedDictionary<long, int>(), new HashSet<(long, long)>());
        foreach (var key in sketch.Keys)
        {
            var (before, after) = store.Around(key.Hash, sketch.Place, Reach);
            foreach (var place in before) near[place] = near.GetValueOrDefault(place) + key.Strength;
            foreach (var place in after) near[place] = near.GetValueOrDefault(place) + key.Strength;
            AtDistance(before, after, parted);
        }

        store.Put(sketch);
        foreach (var (one, other) in parted)
            if (store.AreLinked(one, other) && !AreNear(one, other)) store.Unlink(one, other);
        foreach (var (place, strength) in near)
            if (strength >= LinkKeys.Enough) Hold(sketch, place);
    }

    /// <summary>Takes a report out with its links.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(long place)
    {
        if (store.Sketch(place) is not { } sketch) return false;
        store.Drop(sketch);
        var joined = new HashSet<(long, long)>();
        foreach (var key in sketch.Keys)
        {
            var (before, after) = store.Around(key.Hash, place, Reach);
            AtDistance(before, after, joined);
        }

        foreach (var (one, other) in joined)
            if (!store.AreLinked(one, other) && AreNear(one, other)) Hold(store.Sketch(one)!, other);
        return true;
    }

    // The pairs around a place that are parted when something comes between them, and brought together when it goes: within reach without it, out of reach with it.
    private static void AtDistance(IReadOnlyList<long> before, IReadOnlyList<long> after, HashSet<(long, long)> pairs)
    {
        for (var i = 0; i < before.Count; i++)
            if (Reach - 1 - i is var j && j < after.Count) pairs.Add((before[i], after[j]));
    }

    private void Hold(ReportSketch sketch, long other)
    {
        if (store.Sketch(other) is { } found && ReportPair.Links(sketch, found) is { Length: > 0 } links) store.Link(sketch.Place, other, links);
    }

    private bool AreNear(long one, long other)
    {
        if (store.Sketch(one) is not { } mine || store.Sketch(other) is not { } its) return false;
        var theirs = its.Keys.Select(key => key.Hash).ToHashSet();
        var strength = 0;
        foreach (var key in mine.Keys)
        {
            if (!theirs.Contains(key.Hash)) continue;
            var (before, after) = store.Around(key.Hash, one, Reach);
            if (before.Contains(other) || after.Contains(other)) strength += key.Strength;
            if (strength >= LinkKeys.Enough) return true;
        }

        return false;
    }
}
