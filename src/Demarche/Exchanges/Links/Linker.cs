using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Demarche.Exchanges.Links;

/// <summary>Finds the links of each report that comes with those that are there, in time that does not depend on how many are. Under each key reports stand in the order of their places, and
/// two are held against each other where they are near under keys enough: so the links follow from the set of reports, whatever the order in which they came. Of reports that are nearly the same words
/// there may be hundreds: each is tied to the next ones only, and by these to all.
/// Not safe for several threads.</summary>
/// <param name="store">Where reports and links are.</param>
/// <param name="threads">How many threads hold reports against each other; all where it is not said.</param>
/// <param name="pause">Called before each step, by whichever thread does it, so that it can be made to wait.</param>
public sealed class Linker(ILinkStore store, int? threads = null, Action? pause = null)
{
    /// <summary>How far two reports may stand from each other under a key.</summary>
    public const int Reach = 8;

    /// <summary>How far those may that are nearly the same words.</summary>
    public const int ReachOfCopies = 4;

    private readonly long[] placesBefore = new long[Reach];
    private readonly long[] placesAfter = new long[Reach];
    private readonly Dictionary<long, Nearness> near = [];
    private readonly HashSet<(long, long)> parted = [];
    private readonly Dictionary<(long, long), (ReportSketch, ReportSketch)> held = [];

    /// <summary>Puts a report in. One that is there already is put in anew.</summary>
    public void Add(ReportSketch sketch) => Add([sketch]);

    /// <summary>Puts reports in, one after the other; those that are near are held against each other at the end.</summary>
    public void Add(IEnumerable<ReportSketch> sketches)
    {
        ArgumentNullException.ThrowIfNull(sketches);
        foreach (var sketch in sketches) Put(sketch);
        var found = held.AsParallel().AsOrdered().WithDegreeOfParallelism(threads ?? Environment.ProcessorCount).Select(pair => (Pair: pair.Key, Links: Links(pair.Value.Item1, pair.Value.Item2))).ToList();
        held.Clear();
        foreach (var (pair, links) in found.OrderBy(one => one.Pair))
            if (links.Length > 0) store.Link(pair.Item1, pair.Item2, links);
    }

    private ImmutableArray<Link> Links(ReportSketch one, ReportSketch other)
    {
        pause?.Invoke();
        return ReportPair.Links(one, other);
    }

    private void Put(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        pause?.Invoke();
        Take(sketch.Place);
        near.Clear();
        parted.Clear();
        foreach (var key in sketch.Keys)
        {
            var around = Around(key.Hash, sketch.Place);
            Count(key, around.Before);
            Count(key, around.After);
            around.AddAtDistance(parted);
        }

        store.Put(sketch);
        foreach (var (one, other) in parted)
            if (AreLinked(one, other) && !AreNear(one, other)) Unlink(one, other);
        foreach (var (place, nearness) in near)
            if (nearness.MayBeEnough && store.Sketch(place) is { } other && nearness.IsEnough(ReportPair.AreAlike(sketch, other))) Hold(sketch, other);
    }

    /// <summary>Takes a report out with its links.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(long place)
    {
        var wasThere = Take(place);
        Add([]);
        return wasThere;
    }

    private bool Take(long place)
    {
        if (store.Sketch(place) is not { } sketch) return false;
        store.Drop(sketch);
        foreach (var pair in held.Keys.Where(pair => pair.Item1 == place || pair.Item2 == place).ToList()) held.Remove(pair);
        var joined = new HashSet<(long, long)>();
        foreach (var key in sketch.Keys) Around(key.Hash, place).AddAtDistance(joined);

        foreach (var (one, other) in joined)
            if (!AreLinked(one, other) && AreNear(one, other)) Hold(store.Sketch(one)!, store.Sketch(other)!);
        return true;
    }

    private void Count(LinkKey key, ReadOnlySpan<long> places)
    {
        for (var i = 0; i < places.Length; i++) CollectionsMarshal.GetValueRefOrAddDefault(near, places[i], out _).Add(key, i + 1);
    }

    // What is to be held against each other counts as linked: it is parted like what is.
    private void Hold(ReportSketch one, ReportSketch other) => held[Pair(one.Place, other.Place)] = (one, other);

    private bool AreLinked(long one, long other) => held.ContainsKey(Pair(one, other)) || store.AreLinked(one, other);

    private void Unlink(long one, long other)
    {
        held.Remove(Pair(one, other));
        store.Unlink(one, other);
    }

    private static (long, long) Pair(long one, long other) => one <= other ? (one, other) : (other, one);

    private bool AreNear(long one, long other)
    {
        if (store.Sketch(one) is not { } mine || store.Sketch(other) is not { } its) return false;
        var (nearness, alike) = (default(Nearness), ReportPair.AreAlike(mine, its));
        for (int i = 0, j = 0; i < mine.Keys.Length && j < its.Keys.Length && !nearness.IsEnough(alike);)
        {
            var (key, theirs) = (mine.Keys[i], its.Keys[j]);
            if (key.Hash <= theirs.Hash) i++;
            if (key.Hash >= theirs.Hash) j++;
            if (key.Hash == theirs.Hash && (!alike || Nearness.CountsForCopies(key))) nearness.Add(key, Around(key.Hash, one).DistanceOf(other));
        }

        return nearness.IsEnough(alike);
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

        /// <summary>How many steps a place is away; more than <see cref="Reach"/> where it is out of reach.</summary>
        public int DistanceOf(long place) => Before.IndexOf(place) is >= 0 and var before ? before + 1 : After.IndexOf(place) is >= 0 and var after ? after + 1 : Reach + 1;

        // The pairs around a place that are parted when something comes between them, and brought together when it goes: within reach without it, out of reach with it.
        public void AddAtDistance(HashSet<(long, long)> pairs)
        {
            for (var i = 0; i < Before.Length; i++)
                foreach (var reach in (ReadOnlySpan<int>)[Reach, ReachOfCopies])
                    if (reach - 1 - i is >= 0 and var j && j < After.Length) pairs.Add((Before[i], After[j]));
        }
    }

    // The strength of the keys under which two are near. Copies share nearly all keys; those by story and wording are enough to tell which are next to each other.
    private struct Nearness
    {
        private int strength;
        private int strengthOfCopies;

        public static bool CountsForCopies(LinkKey key) => key.Strength == 1;

        public void Add(LinkKey key, int distance)
        {
            if (distance <= Reach) strength += key.Strength;
            if (distance <= ReachOfCopies && CountsForCopies(key)) strengthOfCopies += key.Strength;
        }

        /// <summary>Where not, it is not enough whatever the two are like, so that nobody need look at them.</summary>
        public readonly bool MayBeEnough => strength >= LinkKeys.Enough;

        public readonly bool IsEnough(bool alike) => (alike ? strengthOfCopies : strength) >= LinkKeys.Enough;
    }
}
