using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Statements;

namespace Demarche.Record.Editing;

/// <summary>What people may change of a statement.</summary>
internal static class StatementFields
{
    private static readonly TextKind Text = new();

    public static EditField<Statement>[] All { get; } =
    [
        new EditField<Statement, StatementForm?>("form", new MemberKind<StatementForm>(false), one => one.Form, (one, form) => one with { Form = form!.Value }),
        new EditField<Statement, Medium?>("medium", new MemberKind<Medium>(true), one => one.Medium, (one, medium) => one with { Medium = medium }),
        .. PartFields<Statement>.Party("speaker", one => one.Speaker, (one, speaker) => one with { Speaker = speaker }),
        new EditField<Statement, string?>("speaker.office", Text, one => one.Speaker?.Office, (one, office) => one with { Speaker = EditedParts.WithOffice(one.Speaker, office) }),
        .. PartFields<Statement>.Party("place", one => one.Place, (one, place) => one with { Place = place }),
        .. PartFields<Statement>.Time(one => one.Time, (one, time) => one with { Time = time }),
        new EditField<Statement, OccasionType?>("occasion.type", new MemberKind<OccasionType>(false), one => one.Occasion?.Type, (one, type) => one with { Occasion = new Occasion(one.Occasion?.Spans ?? [], type!.Value) }),
        new EditField<Statement, Polarity?>("polarity", new MemberKind<Polarity>(true), one => one.Polarity, (one, polarity) => one with { Polarity = polarity }),
        new EditField<Statement, bool>("translated", new FlagKind(), one => one.Translated, (one, translated) => one with { Translated = translated }),
        new EditField<Statement, string?>("within", Text, one => one.Within, (one, outer) => one with { Within = outer }),
        PartFields<Statement>.Words("cue", one => one.Cue, (one, spans) => one with { Cue = spans }),
        PartFields<Statement>.Words("frame", one => one.Frame, (one, spans) => one with { Frame = spans }),
        PartFields<Statement>.Words("hedge", one => one.Hedge, (one, spans) => one with { Hedge = spans }),
        PartFields<Statement>.Words("occasion.spans", one => one.Occasion?.Spans ?? [], (one, spans) => one with { Occasion = new Occasion(spans, one.Occasion?.Type ?? OccasionType.Other) }),
        PartFields<Statement>.Parties("addressees", one => one.Addressees, (one, roles) => one with { Addressees = roles }),
        PartFields<Statement>.Parties("via", one => [.. one.Via.Select(source => source.Role)], (one, roles) => one with { Via = [.. roles.Select((role, place) => Source(one.Via, place, role))] }),
    ];

    // A source keeps the words that give it.
    private static Source Source(ImmutableArray<Source> now, int place, Role role) => place < now.Length ? now[place] with { Role = role } : new Source(role, [], []);
}
