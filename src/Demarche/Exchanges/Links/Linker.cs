using System.Runtime.InteropServices;

namespace Demarche.Exchanges.Links;

/// <summary>Finds the links of each report that comes with those that are there, in time that does not depend on how many are. Under each key reports stand in the order of their places, and
/// two are held against each other where they are near under keys enough: so the links follow from the set of reports, whatever the order in which they came.
/// Not safe for several threads.</summary>
public sealed class Linker(ILinkStore store)
{
    /// <summary>How far two reports may stand from each other under a key.</summary>
    public const int Reach = 8;

    private readonly long[] placesBefore = new long[Reach];
    private readonly long[] placesAfter = new long[Reach];
    private readonly Dictionary<long, int> near = [];
    private readonly HashSet<(long, long)> parted = [];

    /// <summary>Puts a report in. One that is there already is put in anew.</summary>
    public void Add(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        Remove(sketch.Place);
        near.Clear();
        parted.Clear();
        foreach (var key in sketch.Keys)
        {
            var around = Around(key.Hash, sketch.Place);
            foreach (var place in around.Before) CollectionsMarshal.GetValueRefOrAddDefault(near, place, out _) += key.Strength;
            foreach (var place in around.After) CollectionsMarshal.GetValueRefOrAddDefault(near, place, out _) += key.Strength;
            around.AddAtDistance(parted);
        }

        store.Put(sketch);
        foreach (var (one, other) in parted)
            if (store.AreLinked(one, other) && !AreNear(one, other)) store.Unlink(one, other);
        foreach (var (place, strength) in near.OrderBy(pair => pair.Key))
            if (strength >= LinkKeys.Enough) Hold(sketch, place);
    }

    /// <summary>Takes a report out with its links.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(long place)
    {
        if (store.Sketch(place) is not { } sketch) return false;
        store.Drop(sketch);
        var joined = new HashSet<(long, long)>();
        foreach (var key in sketch.Keys) Around(key.Hash, place).AddAtDistance(joined);

        foreach (var (one, other) in joined)
            if (!store.AreLinked(one, other) && AreNear(one, other)) Hold(store.Sketch(one)!, other);
        return true;
    }

    private void Hold(ReportSketch sketch, long other)
    {
        if (store.Sketch(other) is { } found && ReportPair.Links(sketch, found) is { Length: > 0 } links) store.Link(sketch.Place, other, links);
    }

    private bool AreNear(long one, long other)
    {
        if (store.Sketch(one) is not { } mine || store.Sketch(other) is not { } its) return false;
        var strength = 0;
        for (int i = 0, j = 0; i < mine.Keys.Length && j < its.Keys.Length && strength < LinkKeys.Enough;)
        {
            var (key, theirs) = (mine.Keys[i], its.Keys[j]);
            if (key.Hash <= theirs.Hash) i++;
            if (key.Hash >= theirs.Hash) j++;
            if (key.Hash == theirs.Hash && Around(key.Hash, one).Contains(other)) strength += key.Strength;
        }

        return strength >= LinkKeys.Enough;
    }

    // What it gives is good until it is called again.
    private Neighbours Around(ulong key, long place)
    {
        var (before, after) = store.Around(key, place, placesBefore, placesAfter);
        return new(placesBefore.AsSpan(0, before), placesAfter.AsSpan(0, after));
    }

    private readonly ref struct Neighbours(ReadOnlySpan<long> before, ReadOnlySpan<long> after)
    {
        public ReadOnlySpan<long> Before { get; } = before;

        public ReadOnlySpan<long> After { get; } = after;

        public bool Contains(long place) => Before.Contains(place) || After.Contains(place);

        // The pairs around a place that are parted when something comes between them, and brought together when it goes: within reach without it, out of reach with it.
        public void AddAtDistance(HashSet<(long, long)> pairs)
        {
            for (var i = 0; i < Before.Length; i++)
                if (Reach - 1 - i is var j && j < After.Length) pairs.Add((Before[i], After[j]));
        }
    }
}
