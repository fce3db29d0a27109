using System.Collections.Immutable;

namespace Demarche.Acts;

/// <summary>What kind of word tells an act.</summary>
internal enum FrameKind : byte
{
    Verb,
    Noun,

    /// <summary>An adjective or noun with a copula: "ist bereit".</summary>
    Adjective,

    /// <summary>Gives the acts in one of its arguments their status: "rechnet mit".</summary>
    Status,
}

/// <summary>What an argument is to the act.</summary>
internal enum FrameRole : byte
{
    /// <summary>Needed, but nothing of the act.</summary>
    None,
    Actor,
    Recipient,
    Matter,
    Items,
    Condition,

    /// <summary>Of a status word: where the acts stand to which it gives the status.</summary>
    Act,

    /// <summary>Of a status word: on whose word.</summary>
    Word,
}

/// <summary>An argument that a frame asks for.</summary>
/// <param name="Name">The language's name for the place: subj, auf+acc, zu.</param>
/// <param name="IsRequired">Without it the frame does not hold.</param>
/// <param name="Role">What it is to the act.</param>
/// <param name="Heads">Its head must be one of these; none where any word may stand.</param>
/// <param name="NeedsParty">It must name somebody of political or public role.</param>
/// <param name="Phrase">The words that stand for the slot itself ("ins Gespräch"), each with those that may stand in its place; none for an argument.</param>
/// <param name="IsExtra">It adds a role and says nothing of how well the frame fits.</param>
internal sealed record FrameSlot(string Name, bool IsRequired, FrameRole Role, HeadSet? Heads, bool NeedsParty, string[][]? Phrase, bool IsExtra);

/// <summary>A word with its arguments, and the act that they tell: a row of <c>lexicon/LANGUAGE/act-frames.tsv</c>.</summary>
/// <param name="Act">None for a status word, and for a frame that says that with these arguments the word tells no act ("verurteilte zu acht Jahren Haft").</param>
/// <param name="Status">That the word gives by itself; none where the grammar around it decides.</param>
/// <param name="Rule">The name that acts bear: kind, lemma and the required slots.</param>
internal sealed record ActFrame(string Lemma, FrameKind Kind, ImmutableArray<FrameSlot> Slots, ActName? Act, string Qualifier, ActStatus? Status, string Rule)
{
    /// <summary>A slot that nothing fills: the word must stand in somebody's words.</summary>
    public const string Said = "said";

    /// <summary>A negation belongs to the frame: "kam [nicht] in Frage", "ließ [kein] gutes Haar an", "für [nicht] hinnehmbar".</summary>
    public bool IsNegative { get; } = Slots.Any(slot => slot.Name == "neg" || slot.Phrase is [["als" or "für"], ["nicht"], ..] || slot.Phrase is [[var first], ..] && (first is "nicht" or "nichts" or "weder" || first.StartsWith("kein", StringComparison.Ordinal)));

    /// <summary>With its arguments the word tells no act: "verurteilte zu acht Jahren Haft".</summary>
    public bool TellsNone { get; } = Kind != FrameKind.Status && Act is null;

    /// <summary>It has a place for whoever does the act.</summary>
    public bool HasActor { get; } = Slots.Any(slot => slot.Role == FrameRole.Actor);

    /// <summary>Whoever says so does the act: "Hungary must change the law".</summary>
    public bool IsByWord { get; } = Slots.Any(slot => slot is { Name: "word", Role: FrameRole.Actor });

    /// <summary>It holds in somebody's words only: "die Steuer [ist] ein Fehler" (slot <c>said</c>).</summary>
    public bool IsSaid { get; } = Slots.Any(slot => slot.Name == Said);

    /// <summary>What its own phrase says somebody has to do or must not do tells the act: "vier Diplomaten [müssen] das Land verlassen", "Togo [soll] vermitteln", "[darf] nicht mehr einreisen", "von Streit [kann] keine Rede sein".</summary>
    public bool IsByDuty { get; } = Slots.Any(slot => slot.Phrase is [["müssen" or "muss" or "mussten" or "musste" or "müsse" or "müssten" or "soll" or "darf" or "kann", ..]]);

    /// <summary>It tells what came of an act before it: "[dabei] wurden zwölf Händler getötet".</summary>
    public bool IsConsequence { get; } = Slots.Any(slot => slot.Phrase is [["dabei"]]);

    /// <summary>Somebody is told what to do, or that it is so: "fordert [Rom] auf, …".</summary>
    public bool IsAddress { get; } = Slots.Any(slot => slot is { IsRequired: true, Name: "zu" or "dass" or "quote" });

    /// <summary>A noun that a headline without a verb tells as an event: "Proteste in Tunis".</summary>
    public bool IsTitle { get; } = Slots.Any(slot => slot is { IsRequired: true, Name: "title" });

    /// <summary>A verb says no more than that what its noun names takes place: "dauert an". What hangs on the noun tells it better.</summary>
    public bool IsEvent { get; } = Kind == FrameKind.Verb && Slots.All(slot => slot.Role != FrameRole.Actor && !(slot is { IsRequired: true, Role: FrameRole.Matter or FrameRole.Recipient })) && Slots.Any(slot => slot is { Name: "subj" or "acc" or "zu+dat", IsRequired: true, Role: FrameRole.None, Heads: not null });

    /// <summary>What the speaker says that he will not do, whatever it is: "wir werden uns nicht bewegen".</summary>
    public bool IsRefusal { get; } = Act == ActName.Refuse && Slots is [{ Role: FrameRole.Actor, Name: "subj" }, { Name: "inf" }];

    /// <summary>What somebody says that another has to do: "[Teheran] müsse einlenken". It is the speaker's act.</summary>
    public bool IsDuty { get; } = Act == ActName.Demand && Slots is [{ Role: FrameRole.Recipient, Name: "subj" }, { Name: "inf" }];
}
