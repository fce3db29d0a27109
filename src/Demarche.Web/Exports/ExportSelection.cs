using Demarche.Record;

namespace Demarche.Web.Exports;

/// <summary>What is to be exported: the statements that fit a question, and the acts that stand in the same reports and fit as far as acts have what is asked for.
/// Reports come by day and id.</summary>
public sealed record ExportSelection
{
    /// <summary>Everything.</summary>
    public static ExportSelection Whole { get; } = new();

    public StatementQuery Query { get; init; } = new() { Part = null };

    /// <summary>Acts that are asked for: these come, and the statements on whose word they stand; <see cref="Query"/> then counts for nothing.</summary>
    public ActQuery? ByActs { get; init; }

    /// <summary>Only reports that a person has gone through.</summary>
    public bool ReviewedOnly { get; init; }

    /// <summary>With what people rejected, for formats that say so of each entry.</summary>
    public bool WithRejected { get; init; }

    // No report has that id.
    private static readonly StatementQuery NoStatement = new() { Report = "" };

    private bool IsWhole => Query with { Part = null, NewestFirst = false, Offset = 0, Limit = 0 } == new StatementQuery { Part = null, Limit = 0 };

    // What acts do not have; then those come that stand on the word of the statements.
    private bool AsksForStatements => Query is not { Form: null, Words: null, Review: null, Language: null, State: null, Office: null };

    public IEnumerable<ExportedReport> Reports(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = ByActs is { } acts ? OfActs(acts, record) : Query.Report is not null && Query is { Actor: null, Act: null, Issue: null } && !AsksForStatements ? One(record) : IsWhole ? All(record) : Chosen(record);
        return ReviewedOnly ? found.Where(report => IsReviewed(report.Kept)) : found;
    }

    /// <summary>Whether a person says that every statement of a report is as it should be.</summary>
    public static bool IsReviewed(KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Corrections.LastOrDefault(one => one.Correction.Entry == kept.Entry.Id && one.Correction.Field == RecordFormat.Correction.Review)?.Correction.ValueText == RecordFormat.Correction.Accepted;
    }

    private IEnumerable<ExportedReport> One(IRecord record) => record.Find(Query.Report!) is { } kept ? [ExportedReport.Of(kept, WithRejected)] : [];

    private IEnumerable<ExportedReport> OfActs(ActQuery asked, IRecord record)
    {
        foreach (var matched in record.Matching(NoStatement, asked))
        {
            if (record.Find(matched.Report) is not { } kept) continue;
            HashSet<string> acts = [.. matched.Acts];
            var words = kept.Acts.Where(entry => acts.Contains(entry.Act.Id)).Select(entry => entry.Act.OnWord).OfType<string>().ToHashSet(StringComparer.Ordinal);
            yield return ExportedReport.Of(kept, WithRejected, entry => words.Contains(entry.Statement.Id), entry => acts.Contains(entry.Act.Id));
        }
    }

    private IEnumerable<ExportedReport> All(IRecord record) =>
        record.Export().Select(read => record.Find(read.Report.Id)).OfType<KeptReport>().Select(kept => ExportedReport.Of(kept, WithRejected));

    private IEnumerable<ExportedReport> Chosen(IRecord record)
    {
        var byActs = !AsksForStatements;
        foreach (var matched in record.Matching(Query, byActs ? Acts : null))
            if (record.Find(matched.Report) is { } kept) yield return Of(kept, [.. matched.Statements], [.. matched.Acts], byActs);
    }

    private ExportedReport Of(KeptReport kept, HashSet<string> statements, HashSet<string> acts, bool byActs) => ExportedReport.Of(
        kept,
        WithRejected,
        entry => statements.Contains(entry.Statement.Id),
        entry => byActs ? acts.Contains(entry.Act.Id) : entry.Act.OnWord is { } word && statements.Contains(word));

    private ActQuery Acts => new() { Actor = Query.Actor, Part = null, Name = Query.Act, Issue = Query.Issue, FromDay = Query.FromDay, ToDay = Query.ToDay, Outlet = Query.Outlet, Report = Query.Report };
}
