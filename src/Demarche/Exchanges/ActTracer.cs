using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Exchanges;

/// <summary>Finds of a report's acts what an exchange needs to know.</summary>
internal sealed class ActTracer(ExchangeSource read)
{
    private static readonly string[] Selves = ["man", "wir", "we"];

    private static readonly MatterTerm Money = new("money", "Geld", "money", 0.8f, false);

    private readonly bool isEnglish = read.Report.Language?.StartsWith("en", StringComparison.Ordinal) == true;
    private readonly Dictionary<string, Actor> actors = read.Actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> offices = read.Statements.Select(statement => statement.Speaker).OfType<Role>().Concat(read.Acts.SelectMany(act => act.Actors.Concat(act.Recipients)))
        .Where(role => role is { Actor: not null, Office: not null }).DistinctBy(role => role.Actor).ToDictionary(role => role.Actor!, role => role.Office!, StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements = read.Statements.DistinctBy(statement => statement.Id).ToDictionary(statement => statement.Id, StringComparer.Ordinal);

    /// <summary>In text order.</summary>
    public ImmutableArray<TracedAct> Trace() => [.. read.Acts.Select(Trace).OrderBy(act => act.Place).ThenBy(act => act.Act.Id, StringComparer.Ordinal)];

    private TracedAct Trace(Act act)
    {
        var text = read.Report.Text.Value;
        var told = DayOf(read.Report.Published?.Value);
        var sides = SidesOf(act.Actors);
        if (sides.IsEmpty && act.Actors.All(role => IsSelf(role, text))) sides = Unnamed(act);
        var spoken = MayInvite(act) ? MatterWords.Shared.Theme(text, act.Evidence, isEnglish) : null;
        return new TracedAct
        {
            Act = act,
            Report = read.Report.Id,
            Place = act.Evidence[0].Start,
            Told = told,
            When = act.Time?.Value is { Length: > 0 } when ? when : told,
            Actors = sides,
            Recipients = [.. SidesOf(act.Recipients).Except(sides)],
            Hands = [.. act.Actors.Select(role => role.Actor).OfType<string>().Where(id => IsHand(id) && !sides.Contains(id)).Distinct().Order(StringComparer.Ordinal)],
            Bearings = [.. act.Actors.Concat(act.Recipients).SelectMany(BearingsOf)],
            Word = WordOf(act, sides),
            Matter = read.Report.Metadata.Rights.Text == TextRights.None ? "" : string.Join(" … ", act.Matter.Select(span => span.In(text).ToString())),
            Reading = ReadingOf(act, text, spoken),
            IsInvitation = IsInvitation(act, spoken),
            Named = [.. act.Evidence.SelectMany(span => MatterWords.PartiesIn(text, span)).Distinct()],
        };
    }

    // Of persons and bodies that no table knows, or whom it knows without an office on that day.
    private IEnumerable<Bearing> BearingsOf(Role role)
    {
        if (role.Actor is not { } id || !IsSomebody(id)) yield break;
        foreach (var side in Sides.Of(role, actors, offices).Take(1)) yield return new Bearing(id, actors.TryGetValue(id, out var actor) ? actor.NameDe : id, side, role.Office is not null && side == id);
    }

    // Whoever did it for his side: a person, or the holder of an office whom nobody names.
    private static bool IsHand(string id) => IsSomebody(id) || id.StartsWith("office:", StringComparison.Ordinal);

    private static bool IsSomebody(string id) => id.StartsWith("person:", StringComparison.Ordinal) || ActorIds.IsLocal(id);

    // What passes may stand in the verb's own words: "übergaben ihre Antworten".
    private MatterReading ReadingOf(Act act, string text, MatterTerm? spoken)
    {
        var reading = MatterWords.Shared.Read(text, act.Matter, isEnglish);
        if (reading.Named is null && act.Name is ActName.Answer or ActName.Deliver && MatterWords.Shared.Read(text, act.Evidence, isEnglish).Named is { } named) reading.Document(named.Type, named.Noun);
        else if (reading.Named is null && act.Name == ActName.Answer) reading.Document(DocumentType.Answer, "Antwort");
        // "unterschrieben eine Erklärung": whatever two sign is an agreement.
        else if (reading is { Named: null, FirstNoun.Length: > 0 } && act.Name == ActName.Sign && SidesOf(act.Actors).Length > 1) reading.Document(DocumentType.Agreement, reading.FirstNoun);
        // "antwortete auf den Entwurf mit einem Brief": the draft came from the other side.
        if (act.Name == ActName.Answer && reading.Named is { Type: DocumentType.DraftTreaty or DocumentType.Note or DocumentType.Resolution }) reading.Pass(reading.Means?.Type ?? DocumentType.Answer, reading.Means?.Noun ?? "Antwort");
        if (reading is { Named: not null, Marks.Count: 0, Turns: 0 }) Mark(reading, MatterWords.Shared.Read(text, act.Evidence, isEnglish));
        // "mit dem Segen des Präsidenten": what it is given to stands elsewhere.
        if (act is { Name: ActName.Authorise, Matter.IsEmpty: true }) Mark(reading, MatterWords.Shared.Read(text, act.Evidence, isEnglish));
        // "Der Entwurf soll auf Bitten Kairos vertraulich bleiben": what is asked stands around it.
        if (act is { Name: ActName.Request or ActName.Demand, Matter.IsEmpty: true } && MatterWords.Shared.Read(text, [NodeReader.SentenceAt(act.Evidence[0].Start, text)], isEnglish) is { Named: { } told, Marks.Count: > 0 } around)
        {
            reading.Document(told.Type, told.Noun);
            Mark(reading, around);
        }

        if (reading is { IsOfPieces: true, IsBare: true }) MatterWords.Shared.ReadCounted(text, act.Evidence[0].Start, reading);
        if (reading.Named is null && act.Items.Any(item => item.Unit is { } unit && HelpLedger.IsMoney(unit)) && reading.IsBare) reading.Add(Money);
        // "verlangt die Teilnahme": only where somebody says yes or no to it does it stand for something else.
        if (!Invitations.IsYesOrNo(act.Name)) reading.Attending.ForEach(reading.Add);
        if (reading is { IsBare: true, Named: null, TakesPart: false } && Theme(act, spoken) is { } theme) reading.Add(theme);
        return reading;
    }

    // "Katar bietet sich als Vermittler an", "lud sie nach Rom ein": the act itself says what it is about.
    private static MatterTerm? Theme(Act act, MatterTerm? spoken) => MatterWords.Shared.Theme(act.Code.Qualifier) ?? (act.Name is ActName.Offer or ActName.Request ? spoken : null);

    private static bool IsInvitation(Act act, MatterTerm? spoken) => MayInvite(act) && (act.Code.Qualifier == "talks" || spoken is { De: "Einladung" });

    private static bool MayInvite(Act act) => act.Name is ActName.Offer or ActName.Propose or ActName.Request or ActName.Demand;

    // "veröffentlicht den Entwurf": what became of it may stand in the verb.
    private static void Mark(MatterReading reading, MatterReading told)
    {
        if (told.Turns == 0) reading.Marks.AddRange(told.Marks);
    }

    // "Man stimme zu, sagte Schukri".
    private static bool IsSelf(Role role, string text) => role.Actor is null && role.Office is null && role.Spans.All(span => Selves.Contains(span.In(text).ToString(), StringComparer.OrdinalIgnoreCase));

    // "Eine Absage werde zurückgewiesen, erklärte Blinken": a deed in words without an actor is the speaker's, unless it is done to him; so is what went to another party: "Munition sei in Kiew angekommen, sagte Blinken".
    private ImmutableArray<string> Unnamed(Act act)
    {
        var passes = act.Name == ActName.Aid || (act.Name == ActName.Deliver && SidesOf(act.Recipients).Any(MeetingKeys.IsPublic));
        if (!passes && act.Name is not (ActName.Demand or ActName.Request or ActName.Propose or ActName.Offer or ActName.Promise or ActName.Threaten or ActName.Accept or ActName.Reject or ActName.Refuse)) return [];
        if (act.OnWord is not { } word || !statements.TryGetValue(word, out var statement) || statement.Speaker is not { } speaker) return [];
        var sides = SidesOf([speaker]);
        return sides.Intersect(SidesOf(act.Recipients)).Any() || !sides.All(MeetingKeys.IsPublic) ? [] : sides;
    }

    private ImmutableArray<string> SidesOf(ImmutableArray<Role> roles) =>
        [.. roles.SelectMany(role => Sides.Of(role, actors, offices)).Where(Sides.IsParty).Distinct().Order(StringComparer.Ordinal)];

    private string WordOf(Act act, ImmutableArray<string> sides)
    {
        if (act.OnWord is not { } word || !statements.TryGetValue(word, out var statement)) return Position.Report;
        if (statement.Speaker is not { Actor: { } speaker } role) return Position.Report;
        return Sides.Of(role, actors).Any(side => sides.Contains(side)) ? Position.Self : speaker;
    }

    private static string DayOf(string? value) => value is { Length: >= 10 } && value[4] == '-' && value[7] == '-' ? value[..10] : "";
}
