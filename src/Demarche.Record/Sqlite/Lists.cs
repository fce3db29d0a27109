using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record.Details;
using Demarche.Record.Search;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>Answers questions for lists: pages of reports, statements, hits and actors. All of a page is read at once.</summary>
internal sealed class Lists(SearchForms forms)
{
    private const long FewStatements = 2000;

    // So many of an actor's newest statements tell in which offices he speaks, or who in his; so many are named.
    private const int LookedAt = 200;
    private const int MostNamed = 4;

    // So many of those whose details hold a name are looked at.
    private const int MostHeld = 500;

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
        IsWhole(query) ? FacetCounts.Whole(from) : Fitting(from, query with { NewestFirst = true }, out _) is { } sql ? FacetCounts.Of(from, sql) : FacetCounts.None;

    /// <summary>The statements that fit, in order; none where words are asked for and none were given.</summary>
    private Composed? Fitting(Connection from, StatementQuery query, out SearchTerms? terms)
    {
        terms = query.Words is { } words ? forms.Parse(words) : null;
        if (terms is { IsEmpty: true }) return null;
        if (terms is null) return StatementFilters.Listed(query);
        var match = MatchExpression.Of(terms);
        if (!IsFrequent(from, "statements/words-frequent", match)) return StatementFilters.Holding(query, match, all: true);
        return IsWhole(query with { Words = null }) ? StatementFilters.Holding(query, match, all: false) : StatementFilters.Listed(query, match, IsNarrow(from, query));
    }

    /// <summary>The rows of all statements that fit, oldest first.</summary>
    public List<long> Rows(Connection from, StatementQuery query)
    {
        var terms = query.Words is { } words ? forms.Parse(words) : null;
        if (terms is { IsEmpty: true }) return [];
        query = query with { NewestFirst = false };
        var sql = terms is null ? StatementFilters.Listed(query) : StatementFilters.Holding(query, MatchExpression.Of(terms), all: true);
        return from.Compose(sql.Ordered, sql.Values(), row => row.GetInt64(0));
    }

    // So few statements may fit that each is better asked for the words than all that hold them gathered.
    private static bool IsNarrow(Connection from, StatementQuery query) => query is not { Report: null, Issue: null }
        || (query is { Part: ActorPart.Speaker, Actor: { } actor } && Speaks(from, actor) < FewStatements)
        || (query.Office is { } office && Speaks(from, office) < FewStatements);

    private static long Speaks(Connection from, string actor) => (long?)from.Scalar("facets/speaks", actor) ?? 0;

    /// <summary>Whether so many entries hold the words that all of them would take too long to sort.</summary>
    /// <param name="from">The record.</param>
    /// <param name="query">Counts, up to a limit, those that hold them.</param>
    /// <param name="match">The words.</param>
    public static bool IsFrequent(Connection from, string query, string match) => (long)from.Scalar(query, match, Page<StatementEntry>.CountLimit + 1L)! > Page<StatementEntry>.CountLimit;

    private static bool IsWhole(StatementQuery query) =>
        query with { Part = null, NewestFirst = false, Offset = 0, Limit = 0 } == new StatementQuery { Part = null, Limit = 0 };

    public Page<SearchHit> Search(Connection from, SearchQuery query)
    {
        var sql = new Composed("reports/hits")
            .Where("reports/outlet", "$outlet", query.Outlet)
            .Where("reports/from", "$from", query.FromDay)
            .Where("reports/to", "$to", query.ToDay);
        if (!Match(sql, null, query.Words, out var terms)) return Empty<SearchHit>();
        sql.Cut("reports/hits-scan").Around(query.ByRank ? "reports/hits-best" : "reports/hits-newest");
        var shelf = new Shelf(from);
        return Take(from, sql, query.Offset, query.Limit, row => Hit(row, shelf, terms!, query.Passages));
    }

    /// <summary>Those who speak, most first; then those who do not.</summary>
    public static Page<ActorEntry> Actors(Connection from, ActorQuery query)
    {
        if (query.Name is { } name) return Named(from, name, Math.Max(0, query.Limit));
        var (limit, offset, offices) = (Math.Max(0, query.Limit), Math.Max(0, query.Offset), query.Offices is { } wanted ? wanted ? 1 : 0 : -1);
        var items = from.All("facets/speakers", ActorEntryOf, limit, offset, offices);
        if (items.Count < limit)
        {
            var speakers = (int)(long)from.Scalar("facets/speaker-count", offices)!;
            items.AddRange(from.All("facets/silent", ActorEntryOf, limit - items.Count, Math.Max(0, offset - speakers), offices));
        }

        var total = (int)(long)from.Scalar("facets/actor-count", Page<ActorEntry>.CountLimit + 1, offices)!;
        var shelf = new Shelf(from);
        return new Page<ActorEntry>([.. query.WithOffices ? items.Select(entry => entry with { As = As(from, entry.Actor.Id, shelf) }) : items], Math.Min(total, Page<ActorEntry>.CountLimit), total > Page<ActorEntry>.CountLimit);
    }

    // SQLite knows no other letters than those of ASCII in both cases: names begin with a large one.
    private static Page<ActorEntry> Named(Connection from, string name, int limit)
    {
        if (name.Trim() is not { Length: > 0 } words) return Empty<ActorEntry>();
        var found = from.All("find/actors-named", row => ActorDetails.Read(row.GetString(0)), Pattern(words), Pattern(char.ToUpperInvariant(words[0]) + words[1..]), MostHeld)
            .Where(actor => NameMatch.Of(actor, words) < NameMatch.None).OrderBy(actor => NameMatch.Of(actor, words)).ThenBy(actor => actor.Id, StringComparer.Ordinal).Take(limit);
        List<ActorEntry> items = [.. found.Select(actor => new ActorEntry(actor, 0))];
        return new Page<ActorEntry>([.. items], items.Count, false);
    }

    private static string Pattern(string words) => "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";

    private static ImmutableArray<Actor> As(Connection from, string actor, Shelf shelf) =>
        [.. from.All("facets/as", row => row.GetString(0), actor, LookedAt, MostNamed).Select(shelf.Actor).OfType<Actor>()];

    private static ActorEntry ActorEntryOf(Cursor row) => new(ActorDetails.Read(row.GetString(0)), row.GetInt32(1));

    private StatementEntry? Entry(Connection from, long row, Shelf shelf, SearchTerms? terms)
    {
        if (from.One("find/statement-by-row", KeptStatements.Row.Read, row) is not { } kept || shelf.Get(kept.Report) is not { } report) return null;
        var found = KeptStatements.Of(kept, report.Entry.Id, from.All("people/of-entry", CorrectionRows.Read, kept.Id), report.Text);
        var actor = found.Statement.Speaker?.Actor is { } id ? shelf.Actor(id) : null;
        var matches = terms is null
            ? ImmutableArray<TextSpan>.Empty
            : [.. StatementSpans.Searched(found.Statement).SelectMany(span => Passages.Matches(report.Text.Value, span, terms, forms.In(report.Entry)))];
        return new StatementEntry(found.Statement, found.Review, report.Entry, report.Text, actor, matches);
    }

    private SearchHit? Hit(long row, Shelf shelf, SearchTerms terms, int passages) => shelf.Get(row) is { } report
        ? new SearchHit(report.Entry, report.Text, Passages.Of(report.Text.Value, terms, forms.In(report.Entry), Math.Max(1, passages)))
        : null;

    private bool Match(Composed sql, string? piece, string words, out SearchTerms? terms)
    {
        terms = forms.Parse(words);
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
        return new Page<T>([.. rows.Select(read).OfType<T>()], Math.Min(total, Page<T>.CountLimit), total > Page<T>.CountLimit) { IsCut = sql.IsCut && total > Page<T>.CountLimit };
    }

    private static Page<T> Empty<T>() => new([], 0, false);
}
