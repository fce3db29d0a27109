using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>An act with what an exchange needs to know of it and of the report that tells it. Each is one of its own, whatever it tells.</summary>
internal sealed record TracedAct
{
    private string? day;

    public required Act Act { get; init; }

    public required string Report { get; init; }

    /// <summary>Where it stands in the report's text.</summary>
    public required int Place { get; init; }

    /// <summary>The day on which it was told, <c>2022-01-27</c>; empty where nobody knows.</summary>
    public required string Told { get; init; }

    /// <summary>When it was done, EDTF, as far as the report says; else the day on which it was told.</summary>
    public required string When { get; init; }

    /// <summary>For whom its actors act, and to whom it is done, sorted, each once.</summary>
    public required ImmutableArray<string> Actors { get; init; }

    public required ImmutableArray<string> Recipients { get; init; }

    /// <summary>The parties whom the words name by which it is told, each once.</summary>
    public ImmutableArray<string> Named { get; init; } = [];

    /// <summary>All whom it touches: actors, recipients, and parties that the matter names.</summary>
    public IEnumerable<string> Parties => Actors.Concat(Recipients).Concat(Reading.Terms.Where(term => term.IsParty).Select(term => term.Concept)).Distinct();

    /// <summary>A writing passes, or something is told of one; so it says nothing of what is in dispute.</summary>
    public bool IsOfDocument => Reading.Named is not null && (Act.Name is ActName.Deliver or ActName.Answer or ActName.Sign or ActName.Confirm || Reading.Marks.Count > 0);

    /// <summary>Others are to take part in something: "lud beide zu Gesprächen ein".</summary>
    public bool IsInvitation { get; init; }

    /// <summary>The persons who did it for somebody else, by id.</summary>
    public ImmutableArray<string> Hands { get; init; } = [];

    /// <summary>For whom those act whom it touches, as far as the report says.</summary>
    public ImmutableArray<Bearing> Bearings { get; init; } = [];

    /// <summary>The speaker on whose word it stands: himself or his side is <c>self</c>, the report's own word <c>report</c>, else the speaker's id.</summary>
    public required string Word { get; init; }

    /// <summary>The words of the matter.</summary>
    public required string Matter { get; init; }

    public required MatterReading Reading { get; init; }

    /// <summary>What the act says of its actor's stance on its matter; none for acts that did not happen.</summary>
    public Stance Stance => Act.Status is not (ActStatus.Done or ActStatus.Announced) ? Stance.None
        : !Act.Condition.IsEmpty && OnMatter is Stance.Supports or Stance.Offers ? Stance.Conditional
        : OnMatter;

    // What is seized, struck or expelled is not what is in dispute, nor is what somebody denies to have done; and who imposes sanctions is for them.
    private Stance OnMatter => Act.Name switch
    {
        ActName.Coerce or ActName.Attack or ActName.Arrest or ActName.Expel or ActName.Deny => Stance.None,
        ActName.Sanction => Stance.Supports,
        _ => Act.Code.Stance,
    };

    /// <summary>The first day of when it was done, and not later than it was told: "lud beide für Mittwoch ein" is done when it is told, whatever is to be on Wednesday.</summary>
    public string Day => day ??= When.Length >= 10 && When[4] == '-' && When[7] == '-' && (Told.Length == 0 || string.CompareOrdinal(When[..10], Told) < 0) ? When[..10] : Told;

    /// <summary>The same as a day number; 0 where nobody knows.</summary>
    public int DayNumber => DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known.DayNumber : 0;

    /// <summary>The matter is that something does not happen or ends.</summary>
    public bool IsTurned => Reading.Turns % 2 == 1;

    /// <summary>The same act, with other ids for whom it touches.</summary>
    /// <param name="known">Who is meant by an id.</param>
    public TracedAct Between(Func<string, string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        ImmutableArray<string> actors = [.. Actors.Select(known).Distinct().Order(StringComparer.Ordinal)];
        ImmutableArray<string> acting = [.. Actors.Where(id => known(id) != id && !actors.Contains(id))];
        var speaker = Word is Position.Self or Position.Report ? Word : known(Word);
        return this with
        {
            Actors = actors,
            Recipients = [.. Recipients.Select(known).Distinct().Except(actors).Order(StringComparer.Ordinal)],
            Hands = [.. Hands.Concat(acting).Distinct().Order(StringComparer.Ordinal)],
            Word = actors.Contains(speaker) ? Position.Self : speaker.StartsWith("state:", StringComparison.Ordinal) || speaker.StartsWith("org:", StringComparison.Ordinal) ? Word : speaker,
        };
    }

    public bool Equals(TracedAct? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Day by day, then by report and place: the order in which things are told.</summary>
    public static int Compare(TracedAct one, TracedAct other)
    {
        var order = string.CompareOrdinal(one.Told, other.Told);
        if (order == 0) order = string.CompareOrdinal(one.Report, other.Report);
        if (order == 0) order = one.Place.CompareTo(other.Place);
        return order != 0 ? order : string.CompareOrdinal(one.Act.Id, other.Act.Id);
    }
}
