using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges.Links;

/// <summary>A number under which a report is looked up by others.</summary>
/// <param name="Strength">1 or 2; reports that share keys of strength 2 together are held against each other.</param>
public readonly record struct LinkKey(ulong Hash, int Strength);

/// <summary>Under what a report is looked up: who says something about what, what is counted, who did what, what it is about, stretches of its wording, its address. Never more than
/// <see cref="Most"/>, so that a report costs the same among many as among few.</summary>
internal static class LinkKeys
{
    public const int Enough = 2;
    public const int Most = 90;

    private const int ForEntries = 70;
    private const int ForStory = 10;
    private const int ForWording = 6;
    private const int PerEntry = 5;
    private const int MostStoryActors = 2;

    /// <summary>Each once, by hash.</summary>
    public static ImmutableArray<LinkKey> Of(ReportSketch sketch)
    {
        var keys = new Dictionary<ulong, int>();
        foreach (var key in Addresses(sketch)) keys.TryAdd(key, Enough);
        Add(keys, Entries(sketch), Enough, ForEntries);
        Add(keys, Story(sketch), 1, ForStory);
        Add(keys, Wording(sketch), 1, ForWording);
        return [.. keys.Take(Most).Select(pair => new LinkKey(pair.Key, pair.Value)).OrderBy(key => key.Hash)];
    }

    private static void Add(Dictionary<ulong, int> keys, IEnumerable<ulong> hashes, int strength, int most)
    {
        var added = 0;
        foreach (var hash in hashes)
        {
            if (added == most) return;
            if (keys.TryAdd(hash, strength)) added++;
        }
    }

    private static IEnumerable<ulong> Addresses(ReportSketch sketch)
    {
        foreach (var address in (string[])[sketch.Report, sketch.Uri, sketch.Canonical, sketch.Supersedes])
            if (address.Length > 0) yield return Hashing.Join(1, Hashing.Of(address));
    }

    /// <summary>The act that stands for it among those that one tells for the other; what is to be delivered is promised.</summary>
    public static ActName Deed(ActName name, ActStatus? status = null) => name switch
    {
        ActName.Agree => ActName.Promise,
        ActName.Deliver or ActName.Aid when status == ActStatus.Announced => ActName.Promise,
        ActName.Request => ActName.Demand,
        ActName.Propose => ActName.Offer,
        ActName.Answer or ActName.Aid => ActName.Deliver,
        ActName.Refuse => ActName.Reject,
        _ => name,
    };

    // The first key of each entry before the second of any.
    private static IEnumerable<ulong> Entries(ReportSketch sketch)
    {
        var lists = sketch.Entries.Select(entry => Entry(entry).Take(PerEntry).ToList()).ToList();
        for (var i = 0; i < PerEntry; i++)
            foreach (var list in lists)
                if (i < list.Count) yield return list[i];
    }

    private static IEnumerable<ulong> Entry(EntrySketch entry)
    {
        var amounts = entry.Segments.SelectMany(segment => segment.Amounts).Where(amount => amount.Of.Words.Length > 0).SelectMany(amount => amount.Of.Keys).Distinct();
        var who = entry.IsNobodys ? 0 : Hashing.Of(entry.Speakers[0].Country.Length > 0 && !entry.Speakers[0].IsPerson ? entry.Speakers[0].Country : entry.Speakers[0].Name);
        var kind = entry.Act is { } act ? 100 + (ulong)Deed(act, entry.Status) : 2;
        var telling = entry.Segments.SelectMany(segment => segment.Terms).Where(term => term.IsTelling).SelectMany(term => term.Keys).Distinct().ToList();
        foreach (var counted in amounts) yield return Hashing.Join(3, counted);
        foreach (var term in telling.OrderByDescending(key => key)) yield return Hashing.Join(kind, who, term);
    }

    private static IEnumerable<ulong> Story(ReportSketch sketch)
    {
        var byWeight = sketch.Story.OrderByDescending(term => term.Weight).ThenBy(term => term.Key).ToList();
        var actors = byWeight.Where(term => term.IsActor).Take(MostStoryActors).Select(term => term.Key).DefaultIfEmpty(0ul).ToList();
        return byWeight.Where(term => !term.IsActor).SelectMany(term => actors.Select(actor => Hashing.Join(4, actor, term.Key)));
    }

    // The smallest are the same in every text that holds them.
    private static IEnumerable<ulong> Wording(ReportSketch sketch) => sketch.Print.Smallest(ForWording).Select(hash => Hashing.Join(5, hash));
}
