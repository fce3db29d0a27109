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
        var counted = from.Compose(
                statements.In("facets/statements"),
                statements.Values(("$scan", Page<StatementEntry>.CountLimit), ("$most", Most)),
                row => (Kind: row.GetString(0), Facet: new Facet(row.GetString(1), row.GetInt32(2))))
            .ToLookup(row => row.Kind, row => row.Facet);
        var shelf = new Shelf(from);
        return new StatementFacets(
            MostFirst(counted["form"]), MostFirst(counted["outlet"]), MostFirst(counted["language"]),
            [.. counted["month"].OrderBy(facet => facet.Value, StringComparer.Ordinal)],
            Actors(counted["speaker"]), Actors(counted["office"]));

        ImmutableArray<ActorFacet> Actors(IEnumerable<Facet> facets) =>
            [.. MostFirst(facets).Select(facet => shelf.Actor(facet.Value) is { } actor ? new ActorFacet(actor, facet.Count) : null).OfType<ActorFacet>()];
    }

    private static ImmutableArray<Facet> MostFirst(IEnumerable<Facet> facets) =>
        [.. facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
}
