using System.Collections.Immutable;
using Demarche.Record.Details;
using Demarche.Record.Search;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists: pages of reports, statements, hits and actors. All of a page is read at once.</summary>
internal sealed class Lists(Func<string, IReadOnlyCollection<string>> lemmas)
{
    public Page<ReportEntry> Reports(Connection from, ReportQuery query)
    {
        var sql = new Composed("reports/list")
            .Where("reports/outlet", "$outlet", query.Outlet)
            .Where("reports/language", "$language", query.Language)
            .Where("reports/status", "$status", query.Status)
            .Where("reports/from", "$from", query.FromDay)
            .Where("reports/to", "$to", query.ToDay);
        if (query.Words is { } words && !Match(sql, "reports/words", words, out _)) return Empty<ReportEntry>();
        sql.Order(query.NewestFirst ? "reports/newest" : "reports/oldest");
        return Take(from, sql, query.Offset, query.Limit, row => ReportEntries.Of(from, row));
    }

    public Page<StatementEntry> Statements(Connection from, StatementQuery query)
    {
        if (Fitting(from, query, out var terms) is not { } sql) return Empty<StatementEntry>();
        var shelf = new Shelf(from);
        return Take(from, sql, query.Offset, query.Limit, row => Entry(from, row, shelf, terms));
    }

    public StatementFacets Facets(Connection from, StatementQuery query) =>
        Fitting(from, query with { NewestFirst = true }, out _) is { } sql ? FacetCounts.Of(from, sql) : FacetCounts.None;

    /// <summary>The statements that fit, in order; none where words are asked for and none were given.</summary>
    private Composed? Fitting(Connection from, StatementQuery query, out SearchTerms? terms)
    {
        terms = query.Words is { } words ? SearchTerms.Parse(words, lemmas) : null;
        if (terms is { IsEmpty: true }) return null;
        var match = terms is null ? null : MatchExpression.Of(terms);
        return match is null || !IsFrequent(from, match) ? Listed(query, "statements/words", match)
            : query.Actor is not null || query.Report is not null ? Listed(query, "statements/words-here", match)
            : Frequent(query, match);
    }

    // So many statements hold the words that all of them would take too long to sort.
    private static bool IsFrequent(Connection from, string match) => (long)from.Scalar("statements/words-frequent", match, Page<StatementEntry>.CountLimit + 1L)! > Page<StatementEntry>.CountLimit;

    private static Composed Listed(StatementQuery query, string words, string? match)
    {
        var byActor = query is { Actor: not null, Part: not null };
        var sql = new Composed(byActor ? "statements/list-by-actor" : "statements/list");
        if (byActor) sql.With("$part", FormatNames.Of(query.Part!.Value)).With("$actor", query.Actor!);
        else sql.Where("statements/any-part", "$actor", query.Actor);
        return Filtered(sql, query).Where(words, "$words", match).Order((query.NewestFirst ? "statements/newest" : "statements/oldest") + (byActor ? "-by-actor" : ""));
    }

    // Among those of the statements kept last (or first) that hold the words.
    private static Composed Frequent(StatementQuery query, string match)
    {
        var order = query.NewestFirst ? "newest" : "oldest";
        return Filtered(new Composed("statements/hits").With("$words", match), query).Order("statements/hits-" + order).Around("statements/hits-by-" + order);
    }

    private static Composed Filtered(Composed sql, StatementQuery query) => sql
        .Where("statements/form", "$form", query.Form is { } form ? FormatNames.Of(form) : null)
        .Where("statements/review", "$review", query.Review)
        .Where("statements/report", "$report", query.Report)
        .Where("statements/outlet", "$outlet", query.Outlet)
        .Where("statements/language", "$language", query.Language)
        .Where("statements/from", "$from", query.FromDay)
        .Where("statements/to", "$to", query.ToDay);

    public Page<SearchHit> Search(Connection from, SearchQuery query)
    {
        var sql = new Composed("reports/hits")
            .Where("reports/outlet", "$outlet", query.Outlet)
            .Where("reports/from", "$from", query.FromDay)
            .Where("reports/to", "$to", query.ToDay);
        if (!Match(sql, null, query.Words, out var terms)) return Empty<SearchHit>();
        sql.Order("reports/hits-scan").Around(query.ByRank ? "reports/hits-best" : "reports/hits-newest");
        var shelf = new Shelf(from);
        return Take(from, sql, query.Offset, query.Limit, row => Hit(row, shelf, terms!, query.Passages));
    }

    public static Page<ActorEntry> Actors(Connection from, ActorQuery query)
    {
        var total = (int)from.Size().Actors;
        var items = from.All(
            "find/actor-list", row => new ActorEntry(ActorDetails.Read(row.GetString(0)), row.GetInt32(1)), Math.Max(0, query.Limit), Math.Max(0, query.Offset));
        return new Page<ActorEntry>([.. items], total, false);
    }

    private StatementEntry? Entry(Connection from, long row, Shelf shelf, SearchTerms? terms)
    {
        if (from.One("find/statement-by-row", KeptStatements.Row.Read, row) is not { } kept || shelf.Get(kept.Report) is not { } report) return null;
        var found = KeptStatements.Of(kept, report.Entry.Id, from.All("people/of-entry", CorrectionRows.Read, kept.Id), report.Text);
        var actor = found.Statement.Speaker?.Actor is { } id ? shelf.Actor(id) : null;
        var matches = terms is null
            ? ImmutableArray<TextSpan>.Empty
            : [.. StatementSpans.Searched(found.Statement).SelectMany(span => Passages.Matches(report.Text.Value, span, terms, lemmas))];
        return new StatementEntry(found.Statement, found.Review, report.Entry, report.Text, actor, matches);
    }

    private SearchHit? Hit(long row, Shelf shelf, SearchTerms terms, int passages) => shelf.Get(row) is { } report
        ? new SearchHit(report.Entry, report.Text, Passages.Of(report.Text.Value, terms, lemmas, Math.Max(1, passages)))
        : null;

    private bool Match(Composed sql, string? piece, string words, out SearchTerms? terms)
    {
        terms = SearchTerms.Parse(words, lemmas);
        if (terms.IsEmpty) return false;
        var match = MatchExpression.Of(terms);
        if (piece is null) sql.With("$words", match);
        else sql.Where(piece, "$words", match);
        return true;
    }

    /// <summary>A page of a list of rows, each read by its number.</summary>
    public static Page<T> Take<T>(Connection from, Composed sql, int offset, int limit, Func<long, T?> read)
        where T : class
    {
        var total = from.Compose(sql.Count, sql.Values(("$scan", Page<T>.CountLimit + 1L)), row => row.GetInt32(0))[0];
        var rows = from.Compose(
            sql.Page,
            sql.Values(("$scan", Page<T>.CountLimit + 1L), ("$limit", (long)Math.Max(0, limit)), ("$offset", (long)Math.Max(0, offset))),
            row => row.GetInt64(0));
        return new Page<T>([.. rows.Select(read).OfType<T>()], Math.Min(total, Page<T>.CountLimit), total > Page<T>.CountLimit);
    }

    private static Page<T> Empty<T>() => new([], 0, false);
}
