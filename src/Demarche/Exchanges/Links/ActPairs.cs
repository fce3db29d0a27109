using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;

namespace Demarche.Exchanges.Links;

/// <summary>Holds the acts of two reports against each other: which are one act told twice, and where they tell it otherwise.</summary>
internal sealed class ActPairs(ReportSketch one, ReportSketch other, SegmentMatch held)
{
    private const int Near = 3;

    private readonly int days = one.Day == ReportSketch.NoDay || other.Day == ReportSketch.NoDay ? 0 : Math.Abs(one.Day - other.Day);

    public List<EntryPair> Find()
    {
        var found = new List<EntryPair>();
        if (days > Near) return found;
        foreach (var mine in one.Entries)
            if (mine.Act is not null)
                foreach (var its in other.Entries)
                    if (IsOneDeed(mine, its) && Judge(mine, its) is { } pair) found.Add(pair);
        return StatementPairs.Distinct(found);
    }

    // One outlet's demand is another one's request.
    private static bool IsOneDeed(EntrySketch one, EntrySketch other) => one.Act == other.Act || (other.Act is { } act && LinkKeys.Deed(one.Act!.Value, one.Status) == LinkKeys.Deed(act, other.Status));

    // "eine Frist bis zum 30. März", "until 28 March": of a demand of which nothing else is told the day that it names is still to come.
    private bool AreDeadlines(EntrySketch mine, EntrySketch its, SegmentMatch? match) =>
        match is null && LinkKeys.Deed(mine.Act!.Value) == ActName.Demand && EdtfDays.IsBehind(mine.Time, one.Day) && EdtfDays.IsBehind(its.Time, other.Day);

    private EntryPair? Judge(EntrySketch mine, EntrySketch its)
    {
        var (about, itsAbout) = (mine.Segments.FirstOrDefault(), its.Segments.FirstOrDefault());
        var bare = about is null || itsAbout is null || about.Terms.IsEmpty || itsAbout.Terms.IsEmpty;
        var match = !bare && about!.MayTellAs(itsAbout!) && held.MayShare(Segment.LeastShared, about, itsAbout!) && held.Of(about, itsAbout!) ? held : null;
        if (!bare && match is null) return null;
        var (actors, recipients) = (EntryPair.Of(mine.Speakers, its.Speakers), EntryPair.Of(mine.Recipients, its.Recipients));
        // That both deny it tells as much as a word.
        var matter = match is { Telling: >= 1, Containment: >= 0.5f } || (match is { Telling: >= 1, Containment: >= 0.45f } && about!.Negated && itsAbout!.Negated);
        var otherTime = EdtfDays.Exclude(mine.Time, its.Time);
        if (actors <= Kinship.Related && recipients != Kinship.Different && (matter || (bare && actors == Kinship.Same && recipients == Kinship.Same)))
            return Told(mine, its, match, actors, recipients, otherTime);
        if (actors == Kinship.Unknown && MayHold(mine, its) && recipients != Kinship.Different && !otherTime && mine.Denied == its.Denied && matter && match is { Amounts: null }) return Pair(mine, its, match, LinkType.SameAct, Certainty.Possible);
        if (actors == Kinship.Unknown && IsKnownOrNobody(mine, its) && recipients != Kinship.Different && !otherTime && mine.Denied == its.Denied && match is { Telling: >= 2, Containment: >= 0.7f, Overlap: >= 0.5f, Amounts: null })
            return Pair(mine, its, match, LinkType.SameAct, Certainty.Possible);
        if (!matter || match is not { Telling: >= 2, Containment: >= 0.75f, Overlap: >= 0.5f } || otherTime || mine.Time.Length == 0 || its.Time.Length == 0) return null;
        if (actors == Kinship.Different && recipients <= Kinship.Related) return Conflict(mine, its, match, Certainty.Possible, new Difference("actors", [EntryPair.Ids(mine.Speakers), EntryPair.Ids(its.Speakers)]));
        return actors == Kinship.Same && recipients == Kinship.Different ? Conflict(mine, its, match, Certainty.Possible, new Difference("recipients", [EntryPair.Ids(mine.Recipients), EntryPair.Ids(its.Recipients)])) : null;
    }

    // "der Botschafter" here, an ambassador by name there.
    private static bool MayHold(EntrySketch mine, EntrySketch its) =>
        mine.Office.Length > 0 && its.Office.Length > 0 && (mine.Speakers.IsEmpty ? World.Shared.Office(mine.Office)?.Means(its.Office) : its.Speakers.IsEmpty ? World.Shared.Office(its.Office)?.Means(mine.Office) : null) == true;

    // Nobody is named, or one report knows him whom the other calls "die Verwaltung".
    private static bool IsKnownOrNobody(EntrySketch mine, EntrySketch its) =>
        mine.Speakers.IsEmpty || its.Speakers.IsEmpty || mine.Speakers.Any(speaker => !speaker.IsLocal) || its.Speakers.Any(speaker => !speaker.IsLocal);

    private EntryPair? Told(EntrySketch mine, EntrySketch its, SegmentMatch? match, Kinship actors, Kinship recipients, bool otherTime)
    {
        if (match?.Amounts is var (amount, itsAmount)) return Conflict(mine, its, match, amount.Excludes(itsAmount) && actors == Kinship.Same ? Certainty.Probable : Certainty.Possible, new Difference("items", [amount.Words, itsAmount.Words]));
        var close = match is { Telling: >= 2, Containment: >= 0.6f };
        if (mine.Denied != its.Denied) return close && actors == Kinship.Same ? Conflict(mine, its, match, Certainty.Probable, new Difference("status", [EntryPair.Name(mine.Status), EntryPair.Name(its.Status)])) : null;
        if (otherTime) return actors == Kinship.Same && (close || AreDeadlines(mine, its, match)) ? Conflict(mine, its, match, close ? Certainty.Probable : Certainty.Possible, new Difference("time", [mine.Time, its.Time])) : null;
        var surely = actors == Kinship.Same && recipients == Kinship.Same && mine.Time.Length > 0 && mine.Time == its.Time && close;
        if (mine.Act != its.Act) surely = false;
        var probably = actors == Kinship.Same && (recipients == Kinship.Same || close) || actors == Kinship.Related && recipients == Kinship.Same && close;
        // "aus Georgien abzuziehen", "von der Grenze abzuziehen": one deed, two things.
        if (match is { Containment: < 0.6f, BothGoOn: true }) probably = false;
        return Pair(mine, its, match, LinkType.SameAct, surely ? Certainty.Certain : probably ? Certainty.Probable : Certainty.Possible);
    }

    private static EntryPair Conflict(EntrySketch mine, EntrySketch its, SegmentMatch? match, Certainty certainty, Difference about) => Pair(mine, its, match, LinkType.Conflict, certainty, about);

    private static EntryPair Pair(EntrySketch mine, EntrySketch its, SegmentMatch? match, LinkType type, Certainty certainty, params ReadOnlySpan<Difference> first)
    {
        var differs = ImmutableArray.CreateBuilder<Difference>();
        differs.AddRange(first);
        foreach (var difference in (ReadOnlySpan<Difference?>)
            [
                EntryPair.Differ("actors", EntryPair.Ids(mine.Speakers), EntryPair.Ids(its.Speakers)),
                EntryPair.Differ("act", EntryPair.Name(mine.Act), EntryPair.Name(its.Act)),
                EntryPair.Differ("recipients", EntryPair.Ids(mine.Recipients), EntryPair.Ids(its.Recipients)),
                EntryPair.Differ("status", EntryPair.Name(mine.Status), EntryPair.Name(its.Status)),
                EntryPair.Differ("onWord", mine.Word, its.Word),
            ])
            if (difference is not null && differs.All(known => known.Field != difference.Field)) differs.Add(difference);
        var words = match?.OtherWords().ToList() ?? [];
        if (words.Count > 0) differs.Add(new("wording", [string.Join(", ", words.Select(pair => pair.One)), string.Join(", ", words.Select(pair => pair.Other))]));
        return new(mine, its, type, certainty, match?.Score ?? 0.5f, differs.DrainToImmutable()) { Reasons = [.. Reasons(mine, its, match)] };
    }

    private static IEnumerable<Reason> Reasons(EntrySketch mine, EntrySketch its, SegmentMatch? match)
    {
        yield return EntryPair.Reason(EntryPair.Of(mine.Speakers, its.Speakers));
        if (EntryPair.Of(mine.Recipients, its.Recipients) == Kinship.Same) yield return new("sameRecipient");
        if (mine.Time.Length > 0 && mine.Time == its.Time) yield return new("sameTime");
        foreach (var reason in match?.Reasons() ?? []) yield return reason;
    }
}
