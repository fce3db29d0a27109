using System.Collections.Immutable;

namespace Demarche.Exchanges.Links;

/// <summary>Holds the statements of two reports against each other: which say the same in other words or another form, and which contradict each other. The rules stand in
/// <c>docs/decisions/links.md</c>.</summary>
internal sealed class StatementPairs(ReportSketch one, ReportSketch other, SegmentMatch match)
{
    private const int Near = 3;
    private const int NearForEqual = 60;
    private const int NearForNumbers = 60;

    // What two sentences share of each and of both together, and a little for each word: so much that a report may tell it twice.
    private const float Alike = 1.5f;

    // What only one of them denies comes behind what both do.
    private const float OtherSign = 0.5f;

    // Small numbers are many things' numbers.
    private const int Many = 1000;

    private readonly int days = one.Day == ReportSketch.NoDay || other.Day == ReportSketch.NoDay ? 0 : Math.Abs(one.Day - other.Day);

    /// <summary>Every pair; two entries stand in one at most, by their likest sentences.</summary>
    public List<EntryPair> Find()
    {
        var found = new List<EntryPair>();
        foreach (var mine in one.Entries)
            if (mine.Act is null)
                foreach (var its in other.Entries)
                    if (its.Act is null) Hold(mine, its, found);
        return Distinct(found);
    }

    /// <summary>The likest first. Two entries stand in one pair; a sentence that stands in one is not taken again for what is merely possible, unless it is a contradiction or nearly all the same.
    /// What a headline tells the text tells again, so that it takes no sentence.</summary>
    public static List<EntryPair> Distinct(List<EntryPair> found)
    {
        if (found.Count == 0) return found;
        var (taken, pairs, kept) = (new HashSet<(string, int)>(), new HashSet<(string, string)>(), new List<EntryPair>());
        foreach (var pair in found.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.One.Id, StringComparer.Ordinal).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal))
        {
            var (mine, its) = ((pair.One.Id, pair.Places.One), (pair.Other.Id, pair.Places.Other));
            if (pairs.Contains((pair.One.Id, pair.Other.Id)) || (pair is { Certainty: Certainty.Possible, Type: not LinkType.Conflict, Score: < Alike } && (taken.Contains(mine) || taken.Contains(its)))) continue;
            pairs.Add((pair.One.Id, pair.Other.Id));
            if (!pair.Other.InHeadline) taken.Add(mine);
            if (!pair.One.InHeadline) taken.Add(its);
            kept.Add(pair);
        }

        return kept;
    }

    private void Hold(EntrySketch mine, EntrySketch its, List<EntryPair> found)
    {
        Kinship? known = null;
        for (var i = 0; i < mine.Segments.Length; i++)
            for (var j = 0; j < its.Segments.Length; j++)
            {
                var (one, other) = (mine.Segments[i], its.Segments[j]);
                var (negatedOne, negatedOther) = (one.Negated ^ mine.Denied, other.Negated ^ its.Denied);
                if ((!one.MayTellAs(other) && negatedOne == negatedOther && !(negatedOne && one.All.Overlaps(other.All))) || !match.MayShare(Segment.LeastShared, one, other)) continue;
                var kinship = known ??= EntryPair.Of(mine.Speakers, its.Speakers);
                if ((kinship == Kinship.Different && !match.MayShare(Segment.LeastSharedByOthers, one, other)) || !match.Of(one, other)) continue;
                if (Judge(new(mine, its, match, kinship, negatedOne, negatedOther)) is { } pair) found.Add(pair with { Places = (i, j) });
            }
    }

    // What tells nothing alike can only contradict by a denial; the rules below all ask for something that tells.
    private EntryPair? Judge(Held held) =>
        held.Match.IsEqual && held.Kinship != Kinship.Different && held.Match.Telling > 0 ? Equal(held)
        : Numbers(held) ?? Polarity(held) ?? Parties(held) ?? Times(held) ?? Speakers(held) ?? Same(held);

    private EntryPair? Equal(Held held)
    {
        if (days > NearForEqual || (held.Kinship != Kinship.Same && held.Match.Telling < 2)) return null;
        var certainty = held.Kinship == Kinship.Same && (held.Match.Telling > 1 || days <= Near) ? Certainty.Certain : held.Match.Telling > 1 ? Certainty.Probable : Certainty.Possible;
        return Pair(held, LinkType.SameStatement, certainty, 2);
    }

    // Another number of the same thing in the same circumstances.
    private EntryPair? Numbers(Held held)
    {
        var match = held.Match;
        if (match.Amounts is not var (mine, its) || days > NearForNumbers) return null;
        if (!IsOfOneThing(match, mine, its) && !(held.Kinship == Kinship.Same && match is { Telling: >= 1, Containment: >= 0.65f, Overlap: >= 0.45f } or { Telling: >= 3, Containment: >= 0.5f, Overlap: >= 0.25f })) return null;
        var sure = days <= Near && (match.Telling > 1 || held.Kinship == Kinship.Same) && mine.Excludes(its);
        var certainty = sure && held.Kinship == Kinship.Same && match is { Containment: >= 0.75f, Overlap: >= 0.5f } ? Certainty.Certain : sure ? Certainty.Probable : Certainty.Possible;
        return Pair(held, LinkType.Conflict, certainty, 0.3f, new Difference("items", [mine.Words, its.Words]));
    }

    // Numbers that one could take for the other, of one thing.
    private static bool IsOfOneThing(SegmentMatch match, Amount mine, Amount its)
    {
        if (mine.IsBare || its.IsBare) return false;
        var (small, great) = (Math.Min(mine.Number, its.Number), Math.Max(mine.Number, its.Number));
        var isNear = small >= Many && great <= 2 * small;
        // "12.000 Bauern sind betroffen", "15,000 farmers were affected": nothing but the number is another.
        if (isNear && match is { Telling: >= 2, Containment: >= 0.85f, Overlap: >= 0.6f }) return true;
        // What is counted, whose it is and one thing more, or very much of it.
        if (match.Actors == 0) return false;
        return (great <= 3 * small && match is { Telling: >= 2, Containment: >= 0.4f }) || (isNear && match is { Telling: >= 1, Containment: >= 0.3f });
    }

    // What is denied here and affirmed there is the same: no other word stands where it is denied, to which the denial could belong.
    private EntryPair? Polarity(Held held)
    {
        if (held.NegatedOne == held.NegatedOther || days > Near) return null;
        var match = held.Match;
        if (held.Kinship > Kinship.Related || match.Telling + match.Actors < 2 || match.Containment < 0.75f || match.Overlap < 0.5f) return null;
        // Of one speaker and one day a verb may be another one: "am 2. März von der Bahn abgewichen", "am 2. März die Bahn nicht verlassen".
        var spare = held.Kinship == Kinship.Same && match is { Telling: >= 3, HasEqualDay: true } ? 1 : 0;
        if (match.Alone(ofOther: held.NegatedOther) > spare || match.Alone(ofOther: held.NegatedOne) > 1 + spare) return null;
        return Pair(held, LinkType.Conflict, held.Kinship == Kinship.Same && match.Overlap >= 0.7f ? Certainty.Probable : Certainty.Possible, 0.2f, new Difference("polarity", [Sign(held.NegatedOne), Sign(held.NegatedOther)]));
    }

    // The same said of somebody else.
    private EntryPair? Parties(Held held)
    {
        var match = held.Match;
        if (days > Near || held.Kinship == Kinship.Different || match.Telling < 1 || match.OtherActors() is not var (mine, its, first)) return null;
        if (match.Alone(false) + match.Alone(true) > 0 && (match.Telling < 2 || match.Containment < 0.7f || match.Overlap < 0.5f)) return null;
        return Pair(held, LinkType.Conflict, match.Telling > 2 && held.Kinship == Kinship.Same ? Certainty.Probable : Certainty.Possible, 0.2f, new Difference(first ? "actors" : "recipients", [mine.Words, its.Words]));
    }

    private EntryPair? Times(Held held)
    {
        var match = held.Match;
        if (days > Near || held.Kinship > Kinship.Related || match.Telling < 1) return null;
        if (match.Alone(false) + match.Alone(true) > 0 && (match.Telling < 2 || match.Containment < 0.7f || match.Overlap < 0.5f)) return null;
        if (match.HasOtherDays) return Pair(held, LinkType.Conflict, Certainty.Probable, 0.2f, new Difference("time", [DaysOf(held.One), DaysOf(held.Other)]));
        return EdtfDays.Exclude(held.One.Time, held.Other.Time) ? Pair(held, LinkType.Conflict, Certainty.Probable, 0.2f, new Difference("time", [held.One.Time, held.Other.Time])) : null;
    }

    // The same words in two persons' mouths.
    private EntryPair? Speakers(Held held)
    {
        var match = held.Match;
        if (held.Kinship != Kinship.Different || days > Near) return null;
        if (match.Telling < (match.Alone(false) + match.Alone(true) == 0 && match.Overlap >= 0.7f ? 1 : match.Overlap >= 0.85f ? 2 : 3) || match.Containment < Segment.LeastSharedByOthers || match.Overlap < 0.65f || held.NegatedOne != held.NegatedOther) return null;
        var persons = held.One.Speakers.Any(speaker => speaker.IsPerson || speaker.IsLocal) && held.Other.Speakers.Any(speaker => speaker.IsPerson || speaker.IsLocal);
        return persons ? Pair(held, LinkType.Conflict, Certainty.Probable, 0.1f) : Pair(held, LinkType.SameStatement, Certainty.Possible, 0);
    }

    private EntryPair? Same(Held held)
    {
        if (held.Kinship == Kinship.Different || days > Near || Level(held) is not { } level) return null;
        if (held.Match.Amounts is not null || (held.Kinship != Kinship.Same && held.Match.Overlap < LeastOf(held))) return null;
        if (held.Kinship == Kinship.Unknown && held.Match is not ({ Telling: >= 3, Overlap: >= 0.45f } or { Telling: >= 2, Containment: >= 0.85f, Overlap: >= 0.6f })) return null;
        if (held.Kinship is Kinship.Unknown or Kinship.Alike && level < Certainty.Possible) level = Certainty.Possible;
        else if (held.Kinship != Kinship.Same) level++;
        if (held.NegatedOne == held.NegatedOther) return level > Certainty.Possible ? null : Pair(held, LinkType.SameStatement, level, 0);
        level = held.Match.Telling > 1 && held.Match.Alone(ofOther: held.NegatedOther) > 0 ? Certainty.Possible : level + 1;
        return level > Certainty.Possible ? null : Pair(held, LinkType.SameStatement, level, -OtherSign);
    }

    // Of two who stand near each other it takes less where one of them says nothing more.
    private static float LeastOf(Held held) => held.Kinship == Kinship.Related && (held.Match.Alone(false) == 0 || held.Match.Alone(true) == 0) ? 0.35f : 0.4f;

    // Where each names somebody else beside whom both name, or goes on with something else, it takes more.
    private static Certainty? Level(Held held)
    {
        var match = held.Match;
        if (match.HasOtherActors && match is not { Telling: >= 3, Overlap: >= 0.4f }) return null;
        if (match is { Telling: >= 4, Containment: >= 0.85f, Overlap: >= 0.7f }) return Certainty.Certain;
        if (match is { Telling: >= 1, Actors: >= 1 } && match.Alone(false) + match.Alone(true) == 0) return Certainty.Probable;
        // That both deny it tells as much as a word.
        var deniedAlike = held is { NegatedOne: true, NegatedOther: true, Kinship: Kinship.Same };
        if (deniedAlike && match is { Actors: >= 1, Containment: >= 0.85f, Overlap: >= 0.6f }) return Certainty.Possible;
        var bothGoOn = match.Alone(false) > 0 && match.Alone(true) > 0;
        if (match is { Telling: >= 2, Containment: >= 0.6f, Overlap: >= 0.3f } or { Telling: >= 3, Containment: >= 0.5f, Overlap: >= 0.25f } && !(bothGoOn && match.Telling < 3)) return Certainty.Probable;
        return match is { Telling: >= 1, Containment: >= 0.5f, Overlap: >= 0.28f } or { Telling: >= 2, Containment: >= Segment.LeastShared, Overlap: >= 0.2f } && !(bothGoOn && match.Telling < 2 && !deniedAlike) ? Certainty.Possible : null;
    }

    private EntryPair Pair(Held held, LinkType type, Certainty certainty, float above, params ReadOnlySpan<Difference> first)
    {
        var differs = ImmutableArray.CreateBuilder<Difference>();
        differs.AddRange(first);
        if (EntryPair.Differ("speaker", held.One.Speakers, held.Other.Speakers) is { } speaker) differs.Add(speaker);
        if (EntryPair.Differ("form", EntryPair.Name(held.One.Form), EntryPair.Name(held.Other.Form)) is { } form) differs.Add(form);
        var words = held.Match.OtherWords().ToList();
        if (words.Count > 0) differs.Add(new("wording", [string.Join(", ", words.Select(pair => pair.One)), string.Join(", ", words.Select(pair => pair.Other))]));
        return new(held.One, held.Other, type, certainty, held.Match.Score + above, differs.DrainToImmutable()) { Reasons = [EntryPair.Reason(held.Kinship), .. held.Match.Reasons(), .. Apart()] };
    }

    private ReadOnlySpan<Reason> Apart() => days == 0 ? [] : new[] { Reason.Count("days", days) };

    private static string Sign(bool negated) => negated ? "denied" : "affirmed";

    private static string DaysOf(EntrySketch entry) => string.Join(' ', entry.Segments.SelectMany(segment => segment.Days).Distinct(StringComparer.Ordinal));

    private readonly record struct Held(EntrySketch One, EntrySketch Other, SegmentMatch Match, Kinship Kinship, bool NegatedOne, bool NegatedOther);
}
