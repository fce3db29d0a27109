using Demarche.Acts;
using Demarche.Record.Search;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists of acts. Words have no index of acts: the newest acts of the reports that hold them are gone through, each asked whether it holds them itself.</summary>
internal sealed class ActLists(SearchForms forms)
{
    /// <summary>So many acts, the newest of those that fit else, are asked for words.</summary>
    public const int MostAsked = 2000;

    // Outlets and actors beyond these are not named.
    private const int Most = 12;

    public Page<ActEntry> Acts(Connection from, ActQuery query)
    {
        var shelf = new Shelf(from);
        return Page(from, query, Asked(from, query, shelf), shelf);
    }

    public ActFacets Facets(Connection from, ActQuery query)
    {
        var shelf = new Shelf(from);
        query = query with { NewestFirst = true };
        return Facets(from, query, Asked(from, query, shelf), shelf);
    }

    /// <summary>Both of one question, whose words are sought once.</summary>
    public (Page<ActEntry> Page, ActFacets Facets) Both(Connection from, ActQuery query)
    {
        var shelf = new Shelf(from);
        query = query with { NewestFirst = true };
        var asked = Asked(from, query, shelf);
        return (Page(from, query, asked, shelf), Facets(from, query, asked, shelf));
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
        if (query.Words is { } words) return Holding(from, query, words, new Shelf(from), int.MaxValue - 1).Rows;
        var sql = Fitting(query);
        return from.Compose(sql.Ordered, sql.Values(), row => row.GetInt64(0));
    }

    private static Page<ActEntry> Page(Connection from, ActQuery query, (Composed Sql, bool All) asked, Shelf shelf)
    {
        var page = Lists.Take(from, asked.Sql, query.Offset, query.Limit, row => Entry(from, row, shelf));
        return page with { More = page.More || !asked.All };
    }

    private static ActFacets Facets(Connection from, ActQuery query, (Composed Sql, bool All) asked, Shelf shelf)
    {
        var counted = IsWhole(query) ? FacetCounts.Whole(from, "facets/all-acts", Most) : FacetCounts.Count(from, asked.Sql, "facets/acts", Most);
        return new ActFacets(
            FacetCounts.MostFirst(counted["name"]), FacetCounts.MostFirst(counted["status"]), FacetCounts.MostFirst(counted["outlet"]), FacetCounts.ByValue(counted["month"]),
            FacetCounts.Actors(counted["actor"], shelf), FacetCounts.Actors(counted["recipient"], shelf));
    }

    private (Composed Sql, bool All) Asked(Connection from, ActQuery query, Shelf shelf)
    {
        if (query.Words is not { } words) return (Fitting(query), true);
        var (rows, all) = Holding(from, query, words, shelf, MostAsked);
        return (Among(rows, query), all);
    }

    private static bool IsWhole(ActQuery query) =>
        query with { Part = null, NewestFirst = false, Offset = 0, Limit = 0 } == new ActQuery { Part = null, Limit = 0 };

    // In the order of the list; not all where more fit than are asked.
    private (List<long> Rows, bool All) Holding(Connection from, ActQuery query, string words, Shelf shelf, int most)
    {
        var terms = forms.Parse(words);
        if (terms.IsEmpty) return ([], true);
        var sql = Fitting(query, MatchExpression.Of(terms.WantedAlone));
        var remembered = forms.Remembering();
        var candidates = from.Compose(sql.Ordered + "\n" + Sql.Of("acts/some"), sql.Values(("$scan", most + 1L)), row => row.GetInt64(0));
        return ([.. candidates.Take(most).Where(row => Holds(from, row, terms, remembered, shelf))], candidates.Count <= most);
    }

    private static bool Holds(Connection from, long row, SearchTerms terms, SearchForms forms, Shelf shelf)
    {
        if (Kept(from, row, shelf) is not var (found, report)) return false;
        var stretches = StatementSpans.Joined(ActSpans.All(found.Act)).ConvertAll(span => (IReadOnlyList<SearchWord>)[.. SearchWords.In(report.Text.Value, span)]);
        return terms.AreIn(stretches, forms.In(report.Entry));
    }

    private static Composed Among(List<long> rows, ActQuery query) =>
        new Composed("acts/list").Where("acts/rows", "$rows", "[" + string.Join(',', rows) + "]").Order("statements/" + Order(query));

    private static string Order(ActQuery query) => query.NewestFirst ? "newest" : "oldest";

    private static Composed Fitting(ActQuery query, string? match = null)
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
            .Where("acts/words", "$words", match)
            .Order("statements/" + Order(query) + (byActor ? "-by-actor" : ""));
    }

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
