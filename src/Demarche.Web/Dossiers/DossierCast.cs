using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Web.Dossiers;

/// <summary>Collects who has which part in which entries. An id that no report describes counts as nobody.</summary>
internal sealed class DossierCast(IReadOnlyDictionary<string, Actor> known)
{
    private readonly Dictionary<string, Parts> cast = new(StringComparer.Ordinal);
    private readonly List<DossierEntry> unattributed = [];

    public void Add(DossierEntry entry)
    {
        var statement = entry.Statement;
        if (!Take(statement.Speaker, parts => parts.Spoken, entry)) unattributed.Add(entry);
        foreach (var source in statement.Via) Take(source.Role, parts => parts.Relayed, entry);
        foreach (var role in statement.Addressees) Take(role, parts => parts.Addressed, entry);
    }

    public ImmutableArray<DossierActor> Actors() =>
    [
        .. cast.Values
            .OrderByDescending(parts => parts.Spoken.Count)
            .ThenByDescending(parts => parts.Relayed.Count + parts.Addressed.Count)
            .ThenBy(parts => parts.Actor.Id, StringComparer.Ordinal)
            .Select(parts => parts.Done()),
    ];

    public ImmutableArray<DossierEntry> Unattributed() => [.. unattributed];

    private bool Take(Role? role, Func<Parts, List<DossierEntry>> part, DossierEntry entry)
    {
        if (role?.Actor is not { } id || !known.TryGetValue(id, out var actor)) return false;
        if (!cast.TryGetValue(id, out var parts)) cast.Add(id, parts = new Parts(actor));
        var entries = part(parts);
        if (entries.Count == 0 || !ReferenceEquals(entries[^1], entry)) entries.Add(entry);
        if (role.Office is { } office) parts.Offices.Add(office);
        return true;
    }

    private sealed class Parts(Actor actor)
    {
        public Actor Actor => actor;

        public OrderedSet Offices { get; } = new();

        public List<DossierEntry> Spoken { get; } = [];

        public List<DossierEntry> Relayed { get; } = [];

        public List<DossierEntry> Addressed { get; } = [];

        public DossierActor Done() => new(actor, Offices.ToImmutable(), [.. Spoken], [.. Relayed], [.. Addressed]);
    }

    private sealed class OrderedSet
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private readonly List<string> values = [];

        public void Add(string value)
        {
            if (seen.Add(value)) values.Add(value);
        }

        public ImmutableArray<string> ToImmutable() => [.. values];
    }
}
