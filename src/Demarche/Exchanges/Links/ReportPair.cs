using System.Collections.Immutable;

namespace Demarche.Exchanges.Links;

/// <summary>Everything that two reports have to do with each other: whether one is a copy or a version of the other, whether they tell the same story, and their entries' links.
/// Follows from the two sketches alone and is the same whichever is given first.</summary>
public static class ReportPair
{
    private const int NearForStory = 3;
    private const int NearForCopy = 14;
    private const double MostlyCopied = 0.8;
    private const double HalfCopied = 0.5;
    private const double NearStory = 0.2;
    private const int FewestStretches = 8;

    /// <summary>The links, in an order that follows from them.</summary>
    public static ImmutableArray<Link> Links(ReportSketch one, ReportSketch other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Place == other.Place) return [];
        return one.Place <= other.Place ? Ordered(one, other) : Ordered(other, one);
    }

    /// <summary>The links between the entries of two reports, also of those that are copies of each other.</summary>
    public static ImmutableArray<Link> Entries(ReportSketch one, ReportSketch other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Place <= other.Place ? [.. OfEntries(one, other)] : [.. OfEntries(other, one)];
    }

    /// <summary>Whether the two are nearly the same words.</summary>
    internal static bool AreAlike(ReportSketch one, ReportSketch other) => Shared(one, other).Least >= MostlyCopied;

    /// <summary>Whether the two are about nearly the same, by their weightiest words.</summary>
    internal static bool AreOfOneStory(ReportSketch one, ReportSketch other) => Likeness(one.Story, other.Story).Likeness >= NearStory;

    // What part of each one's stretches the other has: of the one that shares less and of the one that shares more. Nothing where either has too few to tell.
    private static (double Least, double Most) Shared(ReportSketch one, ReportSketch other)
    {
        if (Math.Min(one.Print.Count, other.Print.Count) < FewestStretches) return (0, 0);
        var (share, shareOfOther) = (one.Print.ShareIn(other.Print), other.Print.ShareIn(one.Print));
        return (Math.Min(share, shareOfOther), Math.Max(share, shareOfOther));
    }

    private static List<Link> OfEntries(ReportSketch one, ReportSketch other)
    {
        var (links, match) = (new List<Link>(), new SegmentMatch(one, other));
        foreach (var pair in new StatementPairs(one, other, match).Find()) links.Add(pair.Link);
        foreach (var pair in new ActPairs(one, other, match).Find()) links.Add(pair.Link);
        return links;
    }

    private static ImmutableArray<Link> Ordered(ReportSketch one, ReportSketch other)
    {
        var copy = CopyOf(one, other);
        var links = copy is { Certainty: Certainty.Certain } ? [] : OfEntries(one, other);
        if (Story(one, other, links, copy) is { } story) links.Add(story);
        if (copy is not null) links.Add(copy);
        if (links.Count == 0) return [];
        if (copy is { Certainty: Certainty.Certain, Type: LinkType.Copy }) return [.. links];
        if (links.Any(link => link.Type != LinkType.Conflict && link.Certainty <= Certainty.Probable)) links.AddRange(Actors(one, other));
        return [.. links.OrderBy(link => link.Type).ThenBy(link => link.Id, StringComparer.Ordinal)];
    }

    // What says that it supersedes the other, or stands at the same address with other words, is a version of it. Wire copy is one source, however many print it.
    private static Link? CopyOf(ReportSketch one, ReportSketch other)
    {
        if (Supersedes(one, other) || Supersedes(other, one)) return new(LinkType.Version, Certainty.Certain, [one.Report, other.Report]) { Reasons = [new("supersedes")] };
        if (AddressOf(one) is { Length: > 0 } address && address == AddressOf(other)) return new(LinkType.Version, Certainty.Certain, [one.Report, other.Report]) { Reasons = [new("address")] };
        if (DaysBetween(one, other) > NearForCopy) return null;
        var (least, most) = Shared(one, other);
        if (most < HalfCopied) return null;
        var type = one.Outlet.Length > 0 && one.Outlet == other.Outlet ? LinkType.Version : LinkType.Copy;
        return new(type, type == LinkType.Version ? Certainty.Probable : least >= MostlyCopied ? Certainty.Certain : most >= MostlyCopied ? Certainty.Probable : Certainty.Possible, [one.Report, other.Report])
        {
            Reasons = [Reason.Percent("wording", most)],
        };
    }

    private static bool Supersedes(ReportSketch later, ReportSketch earlier) => later.Supersedes.Length > 0 && (later.Supersedes == earlier.Report || later.Supersedes == earlier.Uri);

    // The canonical address; without one the address itself, as far as it is one.
    private static string AddressOf(ReportSketch sketch) => sketch.Canonical.Length > 0 ? sketch.Canonical : sketch.Uri.Contains("://", StringComparison.Ordinal) ? sketch.Uri : "";

    private static Link? Story(ReportSketch one, ReportSketch other, List<Link> entries, Link? copy)
    {
        if (copy is { Type: LinkType.Copy, Certainty: Certainty.Certain } or { Type: LinkType.Version }) return new(LinkType.SameStory, Certainty.Certain, [one.Report, other.Report]) { Reasons = copy.Reasons };
        if (DaysBetween(one, other) > NearForStory) return null;
        var (likeness, telling) = Likeness(one.Story, other.Story);
        var same = entries.Count(link => link.Type != LinkType.Conflict && link.Certainty <= Certainty.Probable);
        if (Judge(likeness, telling, same) is not { } certainty) return null;
        var wordings = Wordings(one, other);
        return new(LinkType.SameStory, certainty, [one.Report, other.Report]) { Differs = wordings, Reasons = [Reason.Count("entries", same), Reason.Percent("story", likeness), Reason.Count("words", telling)] };
    }

    private static Certainty? Judge(double likeness, int telling, int same) =>
        same >= 2 && likeness >= 0.25 || likeness >= 0.6 && telling >= 8 ? Certainty.Certain
        : same >= 1 && likeness >= 0.25 || likeness >= 0.4 && telling >= 6 ? Certainty.Probable
        : likeness >= 0.3 && telling >= 5 ? Certainty.Possible : null;

    // What each calls the same actor: only what the other one does not.
    private static ImmutableArray<Difference> Wordings(ReportSketch one, ReportSketch other)
    {
        var theirs = other.Wordings.ToDictionary(wording => wording.Actor, wording => wording.Words, StringComparer.Ordinal);
        List<Difference> differs = [];
        foreach (var wording in one.Wordings)
        {
            if (!theirs.TryGetValue(wording.Actor, out var words)) continue;
            var (mine, its) = (Only(wording.Words, words), Only(words, wording.Words));
            if (mine.Length > 0 && its.Length > 0) differs.Add(new("wording", [mine, its]));
        }

        return [.. differs];
    }

    private static string Only(ImmutableArray<string> words, ImmutableArray<string> others) => string.Join(", ", words.Where(word => !others.Contains(word, StringComparer.OrdinalIgnoreCase)));

    private static (double Likeness, int Telling) Likeness(ImmutableArray<StoryTerm> one, ImmutableArray<StoryTerm> other)
    {
        var (likeness, telling) = (0.0, 0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i].Key == other[j].Key)
            {
                likeness += one[i].Weight * other[j].Weight;
                if (!one[i].IsActor) telling++;
                i++;
                j++;
            }
            else if (one[i].Key < other[j].Key) i++;
            else j++;
        }

        return (likeness, telling);
    }

    // Somebody whom the world's tables do not know, by the same whole name in reports that have to do with each other.
    private static IEnumerable<Link> Actors(ReportSketch one, ReportSketch other)
    {
        var theirs = other.LocalActors.GroupBy(Standing.NameOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var local in one.LocalActors)
            if (Standing.NameOf(local) is var name && theirs.TryGetValue(name, out var same))
                yield return new(LinkType.SameActor, name.Contains(' ', StringComparison.Ordinal) ? Certainty.Probable : Certainty.Possible, [local, same]) { Reasons = [new("name")] };
    }

    private static int DaysBetween(ReportSketch one, ReportSketch other) => one.Day == ReportSketch.NoDay || other.Day == ReportSketch.NoDay ? 0 : Math.Abs(one.Day - other.Day);
}
