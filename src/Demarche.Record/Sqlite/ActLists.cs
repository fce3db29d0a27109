using Demarche.Record.Search;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists of acts.</summary>
internal sealed class ActLists(SearchForms forms)
{
    // Outlets and actors beyond these are not named.
    private const int Most = 12;

    private static readonly Page<ActEntry> Nothing = new([], 0, false);
    private static readonly ActFacets NoFacets = new([], [], [], [], [], []);

    public Page<ActEntry> Acts(Connection from, ActQuery query) =>
        Fitting(from, query) is { } sql ? Page(from, query, sql, new Shelf(from)) : Nothing;

    public ActFacets Facets(Connection from, ActQuery query)
    {
        query = query with { NewestFirst = true };
        return Fitting(from, query) is { } sql ? Facets(from, query, sql, new Shelf(from)) : NoFacets;
    }

    /// <summary>Both of one question.</summary>
    public (Page<ActEntry> Page, ActFacets Facets) Both(Connection from, ActQuery query)
    {
        var shelf = new Shelf(from);
        query = query with { NewestFirst = true };
        return Fitting(from, query) is { } sql ? (Page(from, query, sql, shelf), Facets(from, query, sql, shelf)) : (Nothing, NoFacets);
    }

    public static List<ActEntry> Of(Connection from, IEnumerable<string> ids)
    {
        var shelf = new Shelf(from);
        return [.. ids.Select(id => from.Scalar("acts/row", id) is long row ? Entry(from, row, shelf) : null).OfType<ActEntry>()];
    }

    /// <summary>The rows of all acts that fit, oldest first.</summary>
    public List<long> Rows(Connection from, ActQuery query)
    {
        query = query with { NewestFirst = false };
        var terms = query.Words is { } words ? forms.Parse(words) : null;
        if (terms is { IsEmpty: true }) return [];
        var sql = terms is null ? Listed(query) : Holding(query, MatchExpression.Of(terms), all: true);
        return from.Compose(sql.Ordered, sql.Values(), row => row.GetInt64(0));
    }

    private static Page<ActEntry> Page(Connection from, ActQuery query, Composed asked, Shelf shelf) => Lists.Take(from, asked, query.Offset, query.Limit, row => Entry(from, row, shelf));

    private static ActFacets Facets(Connection from, ActQuery query, Composed asked, Shelf shelf)
    {
        var counted = IsWhole(query) ? FacetCounts.Whole(from, "facets/all-acts", Most) : FacetCounts.Count(from, asked, "facets/acts", Most);
        return new ActFacets(
            FacetCounts.MostFirst(counted["name"]), FacetCounts.MostFirst(counted["status"]), FacetCounts.MostFirst(counted["outlet"]), FacetCounts.ByValue(counted["month"]),
            FacetCounts.Actors(counted["actor"], shelf), FacetCounts.Actors(counted["recipient"], shelf));
    }

    // None where words are asked for and none were given.
    private Composed? Fitting(Connection from, ActQuery query)
    {
        if (query.Words is not { } words) return Listed(query);
        var terms = forms.Parse(words);
        if (terms.IsEmpty) return null;
        var match = MatchExpression.Of(terms);
        if (!Lists.IsFrequent(from, "acts/words-frequent", match)) return Holding(query, match, all: true);
        return IsWhole(query with { Words = null }) ? Holding(query, match, all: false) : Listed(query, match);
    }

    private static bool IsWhole(ActQuery query) =>
        query with { Part = null, NewestFirst = false, Offset = 0, Limit = 0 } == new ActQuery { Part = null, Limit = 0 };

    // Those that hold the words; else among those kept last that do.
    private static Composed Holding(ActQuery query, string match, bool all)
    {
        var sql = new Composed("acts/hits").With("$words", match).Where(query.Part is null ? "acts/any-part" : "acts/with-part", "$actor", query.Actor);
        if (query is { Actor: not null, Part: { } part }) sql.With("$part", FormatNames.Of(part));
        sql = Narrowed(sql, query);
        return (all ? sql : sql.Cut("statements/hits-" + Order(query))).Around("statements/hits-by-" + Order(query));
    }

    private static Composed Listed(ActQuery query, string? match = null)
    {
        var byActor = query is { Actor: not null, Part: not null };
        var sql = new Composed(byActor ? "acts/list-by-actor" : "acts/list");
        if (byActor) sql.With("$part", FormatNames.Of(query.Part!.Value)).With("$actor", query.Actor!);
        else sql.Where("acts/any-part", "$actor", query.Actor);
        return Narrowed(sql, query).Where("acts/words", "$words", match).Order("statements/" + Order(query) + (byActor ? "-by-actor" : ""));
    }

    private static Composed Narrowed(Composed sql, ActQuery query) => sql
        .Where("acts/recipient", "$recipient", query.Recipient)
        .Where("acts/issue", "$issue", query.Issue)
        .Where("acts/name", "$name", query.Name is { } name ? FormatNames.Of(name) : null)
        .Where("acts/status", "$status", query.Status is { } status ? FormatNames.Of(status) : null)
        .Where("statements/review", "$review", query.Review)
        .Where("statements/report", "$report", query.Report)
        .Where("statements/outlet", "$outlet", query.Outlet)
        .Where("statements/from", "$from", query.FromDay)
        .Where("statements/to", "$to", query.ToDay);

    private static string Order(ActQuery query) => query.NewestFirst ? "newest" : "oldest";

    private static (KeptAct Act, Shelf.Shelved Report)? Kept(Connection from, long row, Shelf shelf) =>
        from.One("acts/by-row", KeptActs.Row.Read, row) is { } kept && shelf.Get(kept.Report) is { } report
            ? (KeptActs.Of(kept, report.Entry.Id, from.All("people/of-entry", CorrectionRows.Read, kept.Id), report.Text), report)
            : null;

    private static ActEntry? Entry(Connection from, long row, Shelf shelf)
    {
        if (Kept(from, row, shelf) is not var (found, report)) return null;
        var word = found.Act.OnWord is { } id ? KeptStatements.Find(from, id, report.Text)?.Statement : null;
        var actors = ActParts.Of(found.Act).Select(part => part.Actor).Append(word?.Speaker?.Actor).OfType<string>().Distinct().Select(shelf.Actor).OfType<Actors.Actor>();
        return new ActEntry(found.Act, found.Review, report.Entry, report.Text, [.. actors], word);
    }
}
