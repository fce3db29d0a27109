using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Record.Editing;

/// <summary>The fields of parts that are words or parties, which entries of every kind have.</summary>
internal static class PartFields<T>
    where T : class
{
    private static readonly SpansKind Spans = new();
    private static readonly RolesKind Roles = new();

    public static EditField<T> Words(string name, Func<T, ImmutableArray<TextSpan>> get, Func<T, ImmutableArray<TextSpan>, T> set) =>
        new EditField<T, ImmutableArray<TextSpan>>(name, Spans, get, set, hasWords: true);

    public static EditField<T> Parties(string name, Func<T, ImmutableArray<Role>> get, Func<T, ImmutableArray<Role>, T> set) =>
        new EditField<T, ImmutableArray<Role>>(name, Roles, get, (one, roles) => set(one, RolesKind.Settled(get(one), roles)), hasWords: true);
}
