using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;

namespace Demarche.Exchanges.Links;

/// <summary>Holds the acts of two reports against each other: which are one act told twice, and where they tell it otherwise.</summary>
internal sealed class ActPairs(ReportSketch one, ReportSketch other, SegmentMatch held)
{
    private const int Near = 3;

    // Of one thing one does the one or the other.
    private static readonly (ActName, ActName)[] Opposites =
    [
        (ActName.Accept, ActName.Reject), (ActName.Accept, ActName.Refuse), (ActName.Agree, ActName.Reject), (ActName.Agree, ActName.Refuse), (ActName.Promise, ActName.Refuse), (ActName.Authorise, ActName.Refuse),
        (ActName.Confirm, ActName.Deny), (ActName.Admit, ActName.Deny), (ActName.Support, ActName.Reject), (ActName.Support, ActName.Criticise), (ActName.Praise, ActName.Criticise),
    ];

    private readonly int days = one.Day == ReportSketch.NoDay || other.Day == ReportSketch.NoDay ? 0 : Math.Abs(one.Day - other.Day);

    private bool? ofOneStory;

    private bool AreOfOneStory => ofOneStory ??= ReportPair.AreOfOneStory(one, other);

    public List<EntryPair> Find()
    {
        var found = new List<EntryPair>();
        if (days > Near) return found;
        foreach (var mine in one.Entries)
            if (mine.Act is not null)
                foreach (var its in other.Entries)
                    if ((IsOneDeed(mine, its) ? Judge(mine, its) : AreOpposite(mine, its) ? Contradict(mine, its) : null) is { } pair) found.Add(pair);
        return StatementPairs.Distinct(found);
    }

    // One outlet's demand is another one's request.
    private static bool IsOneDeed(EntrySketch one, EntrySketch other) =>
        one.Act == other.Act || (other.Act is { } act && LinkKeys.Deed(one.Act!.Value, one.Status) == LinkKeys.Deed(act, other.Status)) || IsPromised(one, other) || IsPromised(other, one);

    // "sagte zu, den Übergang freizugeben", "wird den Übergang öffnen".
    private static bool IsPromised(EntrySketch promise, EntrySketch deed) =>
        promise.Act == ActName.Promise && deed is { Status: ActStatus.Announced, Act: ActName.Yield or ActName.Withdraw or ActName.Suspend or ActName.Authorise or ActName.Cooperate };

    private static bool AreOpposite(EntrySketch one, EntrySketch other) =>
        !one.Denied && !other.Denied && Array.Exists(Opposites, pair => pair == (one.Act, other.Act) || pair == (other.Act, one.Act));

    // "nahm die Einladung an", "declined the invitation": one of them does what the other report says that he did not.
    private EntryPair? Contradict(EntrySketch mine, EntrySketch its)
    {
        if (EntryPair.Of(mine.Speakers, its.Speakers) is not (Kinship.Same or Kinship.Related or Kinship.Alike) || mine.Segments is not [var about, ..] || its.Segments is not [var itsAbout, ..] || !about.MayTellAs(itsAbout) || !held.Of(about, itsAbout)) return null;
        return held is { Telling: >= 1, Containment: >= 0.6f, Overlap: >= 0.4f, BothGoOn: false } && AreOfOneStory ? Conflict(mine, its, held, Certainty.Possible, new Difference("polarity", [EntryPair.Name(mine.Act), EntryPair.Name(its.Act)])) : null;
    }

    // "eine Frist bis zum 30. März", "until 28 March": of a demand of which nothing else is told the day that it names is still to come.
    private bool AreDeadlines(Held pair) =>
        pair.Match is null && LinkKeys.Deed(pair.Mine.Act!.Value) == ActName.Demand && EdtfDays.IsBehind(pair.Mine.Time, one.Day) && EdtfDays.IsBehind(pair.Its.Time, other.Day);

    private EntryPair? Judge(EntrySketch mine, EntrySketch its)
    {
        var (about, itsAbout) = (mine.Segments.FirstOrDefault(), its.Segments.FirstOrDefault());
        var bare = about is null || itsAbout is null || about.Terms.IsEmpty || itsAbout.Terms.IsEmpty;
        var match = !bare && about!.MayTellAs(itsAbout!) && held.MayShare(Segment.LeastShared, about, itsAbout!) && held.Of(about, itsAbout!) ? held : null;
        // That both deny it tells as much as a word.
        var matter = match is { Telling: >= 1, Containment: >= 0.5f } || (match is { Telling: >= 1, Containment: >= 0.45f } && about!.Negated && itsAbout!.Negated);
        var pair = new Held(mine, its, match, EntryPair.Of(mine.Speakers, its.Speakers), EntryPair.Of(mine.Recipients, its.Recipients), bare, matter);
        if (pair is { Actors: <= Kinship.Related, Recipients: not Kinship.Different } && (matter || bare && pair is { Actors: Kinship.Same, Recipients: Kinship.Same })) return Told(pair);
        if (ByAnotherOrTo(pair) is { } conflict) return conflict;
        return !pair.IsOtherwise && (BySomebody(pair) || IsOnlyOne(pair)) ? Pair(mine, its, match, LinkType.SameAct, Certainty.Possible) : null;
    }

    // Whoever did it is not known in both, and may be one.
    private static bool BySomebody(Held pair) => pair switch
    {
        { Match: null or { Amounts: not null } } => false,
        { Actors: Kinship.Alike, Matter: true } => true,
        { Actors: not Kinship.Unknown } => false,
        // "bestellte den Botschafter ein", "der Botschafter wurde einbestellt".
        { Recipients: Kinship.Same, Match: { Telling: >= 1, Containment: >= 0.9f, Overlap: >= 0.5f } } => true,
        { Matter: true } when MayHold(pair.Mine, pair.Its) => true,
        { Match: { Telling: >= 2, Containment: >= 0.7f, Overlap: >= 0.5f } match } => IsKnownOrNobody(pair.Mine, pair.Its) || match is { Containment: >= 0.9f, Overlap: >= 0.8f },
        _ => false,
    };

    // "wies die Vorwürfe zurück", "bestreitet alles": in both reports it is the only deed of that name by the one who did it, and one of them says nothing of what it was about, or not who it was.
    private bool IsOnlyOne(Held pair) => pair.Recipients != Kinship.Different && (IsToldBare(pair) || HaveTwoDoers(pair) || IsToldWithoutDoer(pair)) && AreTheOnly(pair);

    private static bool IsToldBare(Held pair) =>
        (pair.Actors == Kinship.Same || pair is { Actors: Kinship.Unknown, Recipients: Kinship.Same }) && (pair.Mine.IsBare || pair.Its.IsBare || pair.Bare);

    private static bool IsToldWithoutDoer(Held pair) =>
        (pair.Mine.Speakers.IsEmpty || pair.Its.Speakers.IsEmpty)
        && pair is { Mine.IsBare: false, Its.IsBare: false, Match: { Telling: >= 1, Containment: >= 0.85f, Overlap: >= 0.6f, Amounts: null, HasOtherActors: false } };

    // What two do together on one day they do once: "haben ihren Streit beigelegt", "haben sich auf eine Lösung verständigt".
    private static bool HaveTwoDoers(Held pair) => pair.Mine.Speakers.Count(speaker => pair.Its.Speakers.Any(other => EntryPair.Of([speaker], [other]) == Kinship.Same)) > 1;

    private bool AreTheOnly(Held pair) =>
        days == 0 && pair.Mine.Act == pair.Its.Act && !pair.Mine.InHeadline && !pair.Its.InHeadline && IsOnly(pair.Mine, one) && IsOnly(pair.Its, other) && AreOfOneStory;

    private static bool IsOnly(EntrySketch deed, ReportSketch report) =>
        report.Entries.All(entry => entry == deed || entry.Act != deed.Act || entry.InHeadline || EntryPair.Of(entry.Speakers, deed.Speakers) > Kinship.Related);

    // Another one did it, or did it to another one.
    private EntryPair? ByAnotherOrTo(Held pair)
    {
        if (pair.IsOtherwise || pair.Match is not { Telling: >= 1, Overlap: >= 0.5f } match) return null;
        var sure = match is { Telling: >= 2, Containment: >= 0.75f } && pair.Mine.Time.Length > 0 && pair.Its.Time.Length > 0;
        if (pair is { Actors: Kinship.Different, Recipients: <= Kinship.Related } && sure || pair is { Actors: Kinship.Different, Recipients: not Kinship.Different } && days == 0 && match is { Containment: >= 0.85f, Overlap: >= 0.6f } && !Tells(one, pair.Its) && !Tells(other, pair.Mine) && AreOfOneStory)
            return Conflict(pair.Mine, pair.Its, match, Certainty.Possible, new Difference("actors", [EntryPair.Ids(pair.Mine.Speakers), EntryPair.Ids(pair.Its.Speakers)]));
        var elsewhere = pair.Recipients == Kinship.Different && sure || AreOthers(pair.Mine.Recipients, pair.Its.Recipients) && (match.HasEqualAmount || match is { Containment: >= 0.85f, Overlap: >= 0.6f } && AreTheOnly(pair));
        return pair.Actors == Kinship.Same && elsewhere ? Conflict(pair.Mine, pair.Its, match, Certainty.Possible, new Difference("recipients", [EntryPair.Names(pair.Mine.Recipients), EntryPair.Names(pair.Its.Recipients)])) : null;
    }

    // Each report has words for them, and they have nothing in common.
    private static bool AreOthers(ImmutableArray<Standing> some, ImmutableArray<Standing> others) =>
        some is [var one] && others is [var other] && IsTold(one) && IsTold(other)
        && EntryPair.Of(some, others) is Kinship.Different or Kinship.Unknown && one.CalledAlike(other) == 0 && (one.Called.IsEmpty == other.Called.IsEmpty || IsStateBeside(one, other) || IsStateBeside(other, one));

    // A state, and a body of which the report does not say whose it is.
    private static bool IsStateBeside(Standing state, Standing body) => state.Actor.StartsWith("state:", StringComparison.Ordinal) && body is { IsLocal: true, Called.IsEmpty: false, Of: 0 };

    private static bool IsTold(Standing standing) => standing.Actor.Length > 0 || !standing.Called.IsEmpty;

    // The report tells such a deed of the one who did it by the other report.
    private static bool Tells(ReportSketch report, EntrySketch deed) => report.Entries.Any(entry => entry.Act is not null && IsOneDeed(entry, deed) && EntryPair.Of(entry.Speakers, deed.Speakers) <= Kinship.Related);

    // "der Botschafter" here, an ambassador by name there.
    private static bool MayHold(EntrySketch mine, EntrySketch its) =>
        mine.Office.Length > 0 && its.Office.Length > 0 && (mine.IsNobodys ? World.Shared.Office(mine.Office)?.Means(its.Office) : its.IsNobodys ? World.Shared.Office(its.Office)?.Means(mine.Office) : null) == true;

    // Nobody is named, or one report knows him whom the other calls "die Verwaltung".
    private static bool IsKnownOrNobody(EntrySketch mine, EntrySketch its) =>
        mine.IsNobodys || its.IsNobodys || mine.Speakers.Any(speaker => !speaker.IsLocal) || its.Speakers.Any(speaker => !speaker.IsLocal);

    private EntryPair? Told(Held pair)
    {
        var (mine, its, match, actors, recipients, _, _) = pair;
        if (match?.Amounts is var (amount, itsAmount)) return Conflict(mine, its, match, amount.Excludes(itsAmount) && actors == Kinship.Same ? Certainty.Probable : Certainty.Possible, new Difference("items", [amount.Words, itsAmount.Words]));
        if (ByAnotherOrTo(pair) is { } conflict) return conflict;
        var close = match is { Telling: >= 2, Containment: >= 0.6f };
        if (mine.Denied != its.Denied) return close && actors == Kinship.Same ? Conflict(mine, its, match, Certainty.Probable, new Difference("status", [EntryPair.Name(mine.Status), EntryPair.Name(its.Status)])) : null;
        if (pair.HasOtherTime) return actors == Kinship.Same && (close || AreDeadlines(pair)) ? Conflict(mine, its, match, close ? Certainty.Probable : Certainty.Possible, new Difference("time", [mine.Time, its.Time])) : null;
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
                EntryPair.Differ("actors", mine.Speakers, its.Speakers),
                EntryPair.Differ("act", EntryPair.Name(mine.Act), EntryPair.Name(its.Act)),
                EntryPair.Differ("recipients", mine.Recipients, its.Recipients),
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

    // Bare: one of them has no words for what it is about. Matter: what they are about is the same.
    private readonly record struct Held(EntrySketch Mine, EntrySketch Its, SegmentMatch? Match, Kinship Actors, Kinship Recipients, bool Bare, bool Matter)
    {
        public bool HasOtherTime => EdtfDays.Exclude(Mine.Time, Its.Time);

        public bool IsOtherwise => HasOtherTime || Mine.Denied != Its.Denied;
    }
}
