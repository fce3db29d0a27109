using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Editing;

/// <summary>The fields of parts that are words or parties, which entries of every kind have.</summary>
internal static class PartFields<T>
    where T : class
{
    private static readonly SpansKind Spans = new();
    private static readonly RolesKind Roles = new();
    private static readonly TextKind Text = new();

    public static EditField<T> Words(string name, Func<T, ImmutableArray<TextSpan>> get, Func<T, ImmutableArray<TextSpan>, T> set) =>
        new EditField<T, ImmutableArray<TextSpan>>(name, Spans, get, set, hasWords: true);

    public static EditField<T> Parties(string name, Func<T, ImmutableArray<Role>> get, Func<T, ImmutableArray<Role>, T> set) =>
        new EditField<T, ImmutableArray<Role>>(name, Roles, get, (one, roles) => set(one, RolesKind.Settled(get(one), roles)), hasWords: true);

    /// <summary>Who or what plays a part that there is only once, and the words for it.</summary>
    public static EditField<T>[] Party(string name, Func<T, Role?> get, Func<T, Role?, T> set) =>
    [
        new EditField<T, string?>(name + ".actor", Text, one => get(one)?.Actor, (one, actor) => set(one, EditedParts.WithActor(get(one), actor))),
        Words(name + ".spans", one => get(one)?.Spans ?? [], (one, spans) => set(one, EditedParts.WithSpans(get(one), spans))),
    ];

    /// <summary>When it was, and the words for it.</summary>
    public static EditField<T>[] Time(Func<T, TimeReference?> get, Func<T, TimeReference?, T> set) =>
    [
        new EditField<T, string?>("time.value", Text, one => get(one)?.Value, (one, value) => set(one, EditedParts.WithValue(get(one), value))),
        Words("time.spans", one => get(one)?.Spans ?? [], (one, spans) => set(one, EditedParts.WithSpans(get(one), spans))),
    ];
}
