using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>An issue while it is put together.</summary>
internal sealed class IssueDraft(MatterTerm seed)
{
    private HashSet<TracedAct>? held;
    private bool? turned;

    public MatterTerm Seed { get; } = seed;

    public string Id { get; set; } = "";

    /// <summary>Those that are about it before all: an earlier issue has none of them.</summary>
    public HashSet<TracedAct> Own { get; } = [];

    /// <summary>It is the issue on which an act raises something: its first one, or one that the matter names beside that: "Generatoren und Strom".</summary>
    public bool IsRaisedBy(TracedAct act) => Own.Contains(act) || act.Reading.Terms.Any(term => term.Concept == Seed.Concept && term.IsBeside);

    /// <summary>In the order of telling, once all are there.</summary>
    public List<TracedAct> Acts { get; } = [];

    /// <summary>Whether an act is one of them, once all are there.</summary>
    public bool Holds(TracedAct act) => (held ??= [.. Acts]).Contains(act);

    /// <summary>What others did to a demand on it without naming it: "wies das Ansinnen zurück". Filled when its threads are found.</summary>
    public HashSet<TracedAct> Answers { get; } = [];

    /// <summary>Most of those who raise it ask that something does not happen or ends; asked for once all acts are there.</summary>
    public bool IsTurned => turned ??= Raised.Count(act => act.IsTurned) * 2 > Raised.Count();

    /// <summary>What the act says of its actor's stance on the proposition.</summary>
    public Stance StanceOf(TracedAct act) => Answers.Contains(act) || act.IsTurned == IsTurned ? act.Stance : act.Stance switch
    {
        Stance.Demands or Stance.Supports or Stance.Offers => Stance.Opposes,
        Stance.Opposes or Stance.Rejects => Stance.Supports,
        var other => other,
    };

    private IEnumerable<TracedAct> Raised => Acts.Any(ExchangeDeeds.Asks) ? Acts.Where(ExchangeDeeds.Asks) : Acts.Any(ExchangeDeeds.Opens) ? Acts.Where(ExchangeDeeds.Opens) : Acts;
}
