using Demarche.Record;

namespace Demarche.Web.Exports;

/// <summary>What is to be exported: the statements that fit a question, and the acts that stand in the same reports and fit as far as acts have what is asked for.
/// Reports come by day and id.</summary>
public sealed record ExportSelection
{
    private const int AtOnce = 200;

    /// <summary>Everything.</summary>
    public static ExportSelection Whole { get; } = new();

    public StatementQuery Query { get; init; } = new() { Part = null };

    /// <summary>Only reports that a person has gone through.</summary>
    public bool ReviewedOnly { get; init; }

    /// <summary>With what people rejected, for formats that say so of each entry.</summary>
    public bool WithRejected { get; init; }

    private bool IsWhole => Query is { Actor: null, Form: null, Words: null, Outlet: null, Language: null, FromDay: null, ToDay: null, Review: null, Report: null };

    private bool AsksForStatements => Query is not { Form: null, Words: null, Review: null };

    public IEnumerable<ExportedReport> Reports(IRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = Query.Report is not null && Query is { Actor: null } && !AsksForStatements ? One(record) : IsWhole ? All(record) : Chosen(record);
        return ReviewedOnly ? found.Where(report => IsReviewed(report.Kept)) : found;
    }

    /// <summary>Whether a person says that every statement of a report is as it should be.</summary>
    public static bool IsReviewed(KeptReport kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Corrections.LastOrDefault(one => one.Correction.Entry == kept.Entry.Id && one.Correction.Field == RecordFormat.Correction.Review)?.Correction.ValueText == RecordFormat.Correction.Accepted;
    }

    private IEnumerable<ExportedReport> One(IRecord record) => record.Find(Query.Report!) is { } kept ? [ExportedReport.Of(kept, WithRejected)] : [];

    private IEnumerable<ExportedReport> All(IRecord record) =>
        record.Export().Select(read => record.Find(read.Report.Id)).OfType<KeptReport>().Select(kept => ExportedReport.Of(kept, WithRejected));

    // Statements first, then the reports that hold nothing but acts which fit.
    private IEnumerable<ExportedReport> Chosen(IRecord record)
    {
        var acts = AsksForStatements ? null : Ids(Paged(offset => record.Acts(Acts with { Offset = offset }).Items), entry => (entry.Report.Id, entry.Act.Id));
        var statements = Ids(Paged(offset => record.Statements(Query with { Offset = offset, Limit = AtOnce, NewestFirst = false }).Items), entry => (entry.Report.Id, entry.Statement.Id));
        foreach (var id in statements.Keys.Concat(acts?.Keys.Where(id => !statements.ContainsKey(id)) ?? []))
            if (record.Find(id) is { } kept) yield return Of(kept, statements.GetValueOrDefault(id), acts?.GetValueOrDefault(id), acts is not null);
    }

    private ExportedReport Of(KeptReport kept, HashSet<string>? statements, HashSet<string>? acts, bool byActs) => ExportedReport.Of(
        kept,
        WithRejected,
        entry => statements?.Contains(entry.Statement.Id) == true,
        entry => byActs ? acts?.Contains(entry.Act.Id) == true : entry.Act.OnWord is { } word && statements?.Contains(word) == true);

    private ActQuery Acts => new() { Actor = Query.Actor, Part = null, FromDay = Query.FromDay, ToDay = Query.ToDay, Outlet = Query.Outlet, Report = Query.Report, Limit = AtOnce };

    private static IEnumerable<T> Paged<T>(Func<int, IReadOnlyCollection<T>> page)
    {
        for (var offset = 0; ; offset += AtOnce)
        {
            var items = page(offset);
            foreach (var item in items) yield return item;
            if (items.Count < AtOnce) yield break;
        }
    }

    private static Dictionary<string, HashSet<string>> Ids<T>(IEnumerable<T> entries, Func<T, (string Report, string Id)> ids)
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (report, id) in entries.Select(ids))
        {
            if (!found.TryGetValue(report, out var of)) found.Add(report, of = new HashSet<string>(StringComparer.Ordinal));
            of.Add(id);
        }

        return found;
    }
}
