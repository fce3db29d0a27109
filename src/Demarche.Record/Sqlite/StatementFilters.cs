using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Puts together which statements fit a question. One index leads, in the order of the list; what else is asked for is looked up by the way,
/// in the same order (the <c>+</c> in the SQL keeps SQLite from the index by statement), so that rows lie side by side.</summary>
internal static class StatementFilters
{
    /// <summary>Those that fit, by day, report and place.</summary>
    /// <param name="query">The question, without its words.</param>
    /// <param name="match">Words that each must hold besides, as FTS5 understands them.</param>
    /// <param name="each">Each is asked for the words; else all that hold them are gathered first.</param>
    public static Composed Listed(StatementQuery query, string? match = null, bool each = false)
    {
        var lead = Lead.Of(query);
        var sql = new Composed("statements/" + lead.List);
        if (lead.Value is not null) sql.With("$by", lead.Value);
        if (lead.Part is not null) sql.With("$part", lead.Part);
        return Days(Narrowed(sql, lead.Rest), query, lead.Order).Where(each ? "statements/words-here" : "statements/words", "$words", match).Order("statements/" + (query.NewestFirst ? "newest" : "oldest") + lead.Order);
    }

    /// <summary>Those that hold the words and fit.</summary>
    /// <param name="query">The question.</param>
    /// <param name="match">The words, as FTS5 understands them.</param>
    /// <param name="all">Else among those of the statements kept last (or first) that hold the words.</param>
    public static Composed Holding(StatementQuery query, string match, bool all)
    {
        var order = query.NewestFirst ? "newest" : "oldest";
        var sql = Days(Narrowed(new Composed("statements/hits").With("$words", match), query), query, "");
        return (all ? sql : sql.Cut("statements/hits-" + order)).Around("statements/hits-by-" + order);
    }

    private static Composed Narrowed(Composed sql, StatementQuery query)
    {
        if (query is { Actor: not null, Part: { } part }) sql.With("$part", FormatNames.Of(part));
        return sql
            .Where(query.Part is null ? "statements/any-part" : "statements/with-part", "$actor", query.Actor)
            .Where("statements/office", "$office", query.Office)
            .Where("statements/act", "$act", query.Act is { } act ? StatementTags.OfAct(FormatNames.Of(act)) : null)
            .Where("statements/state", "$state", query.State)
            .Where("statements/issue", "$issue", query.Issue)
            .Where("statements/form", "$form", query.Form is { } form ? FormatNames.Of(form) : null)
            .Where("statements/review", "$review", query.Review)
            .Where("statements/report", "$report", query.Report)
            .Where("statements/outlet", "$outlet", query.Outlet)
            .Where("statements/language", "$language", query.Language);
    }

    private static Composed Days(Composed sql, StatementQuery query, string order) => sql
        .Where("statements/from" + order, "$from", query.FromDay)
        .Where("statements/to" + order, "$to", query.ToDay);

    /// <summary>The index that leads.</summary>
    /// <param name="Rest">What is left to be asked.</param>
    private sealed record Lead(string List, string? Value, string? Part, string Order, StatementQuery Rest)
    {
        public static Lead Of(StatementQuery query) => query switch
        {
            { Actor: { } actor, Part: null, Form: null, Review: null } => new("list-by-any-part", actor, null, "", query with { Actor = null }),
            { Actor: { } actor, Part: { } part } => Narrow("list-by-actor", actor, FormatNames.Of(part), query with { Actor = null }),
            { Office: { } office } => Narrow("list-by-actor", office, FormatNames.Of(ActorPart.Speaker), query with { Office = null }),
            { Report: not null } or { Issue: not null } or { Review: not null } => Plain(query),
            { Act: { } act } => Narrow("list-by-tag", StatementTags.OfAct(FormatNames.Of(act)), null, query with { Act = null }),
            { State: { } state } => Narrow("list-by-tag", state, null, query with { State = null }),
            { Outlet: { } outlet } => new("list-by-outlet", outlet, null, "-by-report", query with { Outlet = null }),
            { Form: null, Language: { } language } => new("list-by-language", language, null, "-by-report", query with { Language = null }),
            _ => Plain(query),
        };

        // The statement itself is looked up only where something is asked that does not stand in the index.
        private static Lead Narrow(string list, string value, string? part, StatementQuery rest) => rest is { Form: null, Review: null }
            ? new(list + "-alone", value, part, "", rest)
            : new(list, value, part, "-by-actor", rest);

        private static Lead Plain(StatementQuery query) => new("list", null, null, "", query);
    }
}
