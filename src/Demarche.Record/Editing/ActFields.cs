using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>What people may change of an act.</summary>
internal static class ActFields
{
    private static readonly TextKind Text = new();
    private static readonly SpansKind Spans = new();
    private static readonly RolesKind Roles = new();
    private static readonly HashSet<string> Qualifiers = [.. ActTable.Shared.Rows.Select(code => code.Qualifier)];

    public static EditField<Act>[] All { get; } =
    [
        new EditField<Act, ActName?>("name", new MemberKind<ActName>(false), one => one.Name, (one, name) => one with { Code = ActTable.Shared.Find(name!.Value, one.Code.Qualifier) }),
        new EditField<Act, string?>("qualifier", new TextKind(Qualifiers.Contains), one => one.Code.Qualifier is { Length: > 0 } qualifier ? qualifier : null, (one, qualifier) => one with { Code = ActTable.Shared.Find(one.Name, qualifier ?? "") }),
        new EditField<Act, ActStatus?>("status", new MemberKind<ActStatus>(false), one => one.Status, (one, status) => one with { Status = status!.Value }),
        new EditField<Act, string?>("place.actor", Text, one => one.Place?.Actor, (one, actor) => one with { Place = EditedParts.WithActor(one.Place, actor) }),
        new EditField<Act, string?>("time.value", Text, one => one.Time?.Value, (one, value) => one with { Time = EditedParts.WithValue(one.Time, value) }),
        new EditField<Act, string?>("onWord", Text, one => one.OnWord, (one, word) => one with { OnWord = word }),
        new EditField<Act, ImmutableArray<ActRelation>>("relates", new RelationsKind(), one => one.Relates, (one, relations) => one with { Relates = relations }),
        Parties("actors", one => one.Actors, (one, roles) => one with { Actors = roles }),
        Parties("recipients", one => one.Recipients, (one, roles) => one with { Recipients = roles }),
        Words("matter", one => one.Matter, (one, spans) => one with { Matter = spans }),
        new EditField<Act, ImmutableArray<Quantity>>("items", new ItemsKind(), one => one.Items, (one, items) => one with { Items = items }, hasWords: true),
        Words("condition", one => one.Condition, (one, spans) => one with { Condition = spans }),
        Words("place.spans", one => one.Place?.Spans ?? [], (one, spans) => one with { Place = EditedParts.WithSpans(one.Place, spans) }),
        Words("time.spans", one => one.Time?.Spans ?? [], (one, spans) => one with { Time = EditedParts.WithSpans(one.Time, spans) }),
    ];

    private static EditField<Act, ImmutableArray<TextSpan>> Words(string name, Func<Act, ImmutableArray<TextSpan>> get, Func<Act, ImmutableArray<TextSpan>, Act> set) =>
        new(name, Spans, get, set, hasWords: true);

    private static EditField<Act, ImmutableArray<Role>> Parties(string name, Func<Act, ImmutableArray<Role>> get, Func<Act, ImmutableArray<Role>, Act> set) =>
        new(name, Roles, get, (one, roles) => set(one, RolesKind.Settled(get(one), roles)), hasWords: true);
}
