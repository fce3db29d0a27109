using System.Collections.Immutable;

namespace Demarche.Record.Sqlite;

/// <summary>Counts how the statements of a list are spread over forms, outlets, languages, months and speakers, in one pass over the newest of them.</summary>
internal static class FacetCounts
{
    /// <summary>Outlets and speakers beyond these are not named.</summary>
    private const int Most = 12;

    public static StatementFacets None { get; } = new([], [], [], [], [], [], [], []);

    public static StatementFacets Of(Connection from, Composed statements) => Facets(from, Count(from, statements, "facets/statements", Most));

    /// <summary>Of the whole record: counted beforehand.</summary>
    public static StatementFacets Whole(Connection from) => Facets(from, Whole(from, "facets/all-statements", Most));

    private static StatementFacets Facets(Connection from, ILookup<string, Facet> counted)
    {
        var shelf = new Shelf(from);
        return new StatementFacets(
            MostFirst(counted["form"]), MostFirst(counted["outlet"]), MostFirst(counted["language"]), ByValue(counted["month"]),
            Actors(counted["speaker"], shelf), Actors(counted["office"], shelf), MostFirst(counted["act"]), States(counted["state"]));
    }

    /// <summary>Counts over the whole record, by a query of kind, value and number.</summary>
    public static ILookup<string, Facet> Whole(Connection from, string query, int most) =>
        from.Compose(Sql.Of(query), new Dictionary<string, SqlValue> { ["$most"] = most }, Read).ToLookup(row => row.Kind, row => row.Facet);

    /// <summary>Counts the entries of a list by a query of kind, value and number.</summary>
    public static ILookup<string, Facet> Count(Connection from, Composed entries, string query, int most) => from
        .Compose(
            entries.In(query),
            entries.Values(("$scan", Page<StatementEntry>.CountLimit), ("$most", most)),
            Read)
        .ToLookup(row => row.Kind, row => row.Facet);

    public static ImmutableArray<ActorFacet> Actors(IEnumerable<Facet> facets, Shelf shelf) =>
        [.. MostFirst(facets).Select(facet => shelf.Actor(facet.Value) is { } actor ? new ActorFacet(actor, facet.Count) : null).OfType<ActorFacet>()];

    public static ImmutableArray<Facet> ByValue(IEnumerable<Facet> facets) => [.. facets.OrderBy(facet => facet.Value, StringComparer.Ordinal)];

    public static ImmutableArray<Facet> MostFirst(IEnumerable<Facet> facets) =>
        [.. facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];

    private static (string Kind, Facet Facet) Read(Cursor row) => (row.GetString(0), new Facet(row.GetString(1), row.GetInt32(2)));

    // A state may speak through its people alone and have no entry of its own.
    private static ImmutableArray<ActorFacet> States(IEnumerable<Facet> facets) =>
        [.. MostFirst(facets).Select(facet => Demarche.Actors.World.Shared.Find(facet.Value) is { } state ? new ActorFacet(state, facet.Count) : null).OfType<ActorFacet>()];
}
