using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Quantities;

namespace Demarche.Record.Editing;

/// <summary>What people may change of an act.</summary>
internal static class ActFields
{
    private static readonly TextKind Text = new();
    private static readonly HashSet<string> Qualifiers = [.. ActTable.Shared.Rows.Select(code => code.Qualifier)];

    public static EditField<Act>[] All { get; } =
    [
        new EditField<Act, ActName?>("name", new MemberKind<ActName>(false), one => one.Name, (one, name) => one with { Code = ActTable.Shared.Find(name!.Value, one.Code.Qualifier) }),
        new EditField<Act, string?>("qualifier", new TextKind(Qualifiers.Contains), one => one.Code.Qualifier is { Length: > 0 } qualifier ? qualifier : null, (one, qualifier) => one with { Code = ActTable.Shared.Find(one.Name, qualifier ?? "") }),
        new EditField<Act, ActStatus?>("status", new MemberKind<ActStatus>(false), one => one.Status, (one, status) => one with { Status = status!.Value }),
        .. PartFields<Act>.Party("place", one => one.Place, (one, place) => one with { Place = place }),
        .. PartFields<Act>.Time(one => one.Time, (one, time) => one with { Time = time }),
        new EditField<Act, string?>("onWord", Text, one => one.OnWord, (one, word) => one with { OnWord = word }),
        new EditField<Act, ImmutableArray<ActRelation>>("relates", new RelationsKind(), one => one.Relates, (one, relations) => one with { Relates = relations }),
        PartFields<Act>.Parties("actors", one => one.Actors, (one, roles) => one with { Actors = roles }),
        PartFields<Act>.Parties("recipients", one => one.Recipients, (one, roles) => one with { Recipients = roles }),
        PartFields<Act>.Words("matter", one => one.Matter, (one, spans) => one with { Matter = spans }),
        new EditField<Act, ImmutableArray<Quantity>>("items", new ItemsKind(), one => one.Items, (one, items) => one with { Items = items }, hasWords: true),
        PartFields<Act>.Words("condition", one => one.Condition, (one, spans) => one with { Condition = spans }),
    ];
}
