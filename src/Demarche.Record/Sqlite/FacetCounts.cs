using System.Collections.Immutable;

namespace Demarche.Record.Sqlite;

/// <summary>Counts how the statements of a list are spread over forms, outlets, languages, months and speakers, in one pass over the newest of them.</summary>
internal static class FacetCounts
{
    /// <summary>Outlets and speakers beyond these are not named.</summary>
    private const int Most = 12;

    public static StatementFacets None { get; } = new([], [], [], [], [], []);

    public static StatementFacets Of(Connection from, Composed statements)
    {
        var counted = Count(from, statements, "facets/statements", Most);
        var shelf = new Shelf(from);
        return new StatementFacets(
            MostFirst(counted["form"]), MostFirst(counted["outlet"]), MostFirst(counted["language"]),
            ByValue(counted["month"]), Actors(counted["speaker"], shelf), Actors(counted["office"], shelf));
    }

    /// <summary>Counts the entries of a list by a query of kind, value and number.</summary>
    public static ILookup<string, Facet> Count(Connection from, Composed entries, string query, int most) => from
        .Compose(
            entries.In(query),
            entries.Values(("$scan", Page<StatementEntry>.CountLimit), ("$most", most)),
            row => (Kind: row.GetString(0), Facet: new Facet(row.GetString(1), row.GetInt32(2))))
        .ToLookup(row => row.Kind, row => row.Facet);

    public static ImmutableArray<ActorFacet> Actors(IEnumerable<Facet> facets, Shelf shelf) =>
        [.. MostFirst(facets).Select(facet => shelf.Actor(facet.Value) is { } actor ? new ActorFacet(actor, facet.Count) : null).OfType<ActorFacet>()];

    public static ImmutableArray<Facet> ByValue(IEnumerable<Facet> facets) => [.. facets.OrderBy(facet => facet.Value, StringComparer.Ordinal)];

    public static ImmutableArray<Facet> MostFirst(IEnumerable<Facet> facets) =>
        [.. facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
}
