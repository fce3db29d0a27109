using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists of acts.</summary>
internal static class ActLists
{
    // Outlets and actors beyond these are not named.
    private const int Most = 12;

    public static Page<ActEntry> Acts(Connection from, ActQuery query)
    {
        var shelf = new Shelf(from);
        return Lists.Take(from, Fitting(query), query.Offset, query.Limit, row => Entry(from, row, shelf));
    }

    public static List<ActEntry> Of(Connection from, IEnumerable<string> ids)
    {
        var shelf = new Shelf(from);
        return [.. ids.Select(id => from.Scalar("acts/row", id) is long row ? Entry(from, row, shelf) : null).OfType<ActEntry>()];
    }

    public static ActFacets Facets(Connection from, ActQuery query)
    {
        var counted = IsWhole(query) ? FacetCounts.Whole(from, "facets/all-acts", Most) : FacetCounts.Count(from, Fitting(query with { NewestFirst = true }), "facets/acts", Most);
        var shelf = new Shelf(from);
        return new ActFacets(
            FacetCounts.MostFirst(counted["name"]), FacetCounts.MostFirst(counted["status"]), FacetCounts.MostFirst(counted["outlet"]), FacetCounts.ByValue(counted["month"]),
            FacetCounts.Actors(counted["actor"], shelf), FacetCounts.Actors(counted["recipient"], shelf));
    }

    /// <summary>The rows of all acts that fit, oldest first.</summary>
    public static List<long> Rows(Connection from, ActQuery query)
    {
        var sql = Fitting(query with { NewestFirst = false });
        return from.Compose(sql.Ordered, sql.Values(), row => row.GetInt64(0));
    }

    private static bool IsWhole(ActQuery query) =>
        query with { Part = null, NewestFirst = false, Offset = 0, Limit = 0 } == new ActQuery { Part = null, Limit = 0 };

    private static Composed Fitting(ActQuery query)
    {
        var byActor = query is { Actor: not null, Part: not null };
        var sql = new Composed(byActor ? "acts/list-by-actor" : "acts/list");
        if (byActor) sql.With("$part", FormatNames.Of(query.Part!.Value)).With("$actor", query.Actor!);
        else sql.Where("acts/any-part", "$actor", query.Actor);
        return sql
            .Where("acts/recipient", "$recipient", query.Recipient)
            .Where("acts/issue", "$issue", query.Issue)
            .Where("acts/name", "$name", query.Name is { } name ? FormatNames.Of(name) : null)
            .Where("acts/status", "$status", query.Status is { } status ? FormatNames.Of(status) : null)
            .Where("statements/review", "$review", query.Review)
            .Where("statements/report", "$report", query.Report)
            .Where("statements/outlet", "$outlet", query.Outlet)
            .Where("statements/from", "$from", query.FromDay)
            .Where("statements/to", "$to", query.ToDay)
            .Order((query.NewestFirst ? "statements/newest" : "statements/oldest") + (byActor ? "-by-actor" : ""));
    }

    private static ActEntry? Entry(Connection from, long row, Shelf shelf)
    {
        if (from.One("acts/by-row", KeptActs.Row.Read, row) is not { } kept || shelf.Get(kept.Report) is not { } report) return null;
        var found = KeptActs.Of(kept, report.Entry.Id, from.All("people/of-entry", CorrectionRows.Read, kept.Id));
        var word = found.Act.OnWord is { } id ? KeptStatements.Find(from, id, report.Text)?.Statement : null;
        var actors = ActParts.Of(found.Act).Select(part => part.Actor).Append(word?.Speaker?.Actor).OfType<string>().Distinct().Select(shelf.Actor).OfType<Actors.Actor>();
        return new ActEntry(found.Act, found.Review, report.Entry, report.Text, [.. actors], word);
    }
}
