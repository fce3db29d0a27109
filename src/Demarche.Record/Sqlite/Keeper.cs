using Demarche.Acts;
using Demarche.Record.Details;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Keeps reports and their entries, inside a transaction that the caller holds. Used by one thread at a time.</summary>
internal sealed class Keeper(Func<ReadReport, PreparedReport> prepare, FreshSketches fresh, TimeProvider time)
{
    private readonly ReportRows reports = new(time);
    private readonly StatementRows statements = new();
    private readonly ActRows acts = new();

    public KeepResult Keep(Connection to, PreparedReport prepared)
    {
        var read = prepared.Read;
        var id = read.Report.Id;
        if (ReportRows.Kept(to, id) is { } kept) return Again(Replace(to, prepared, kept));
        if (to.Scalar("keep/forgotten", id) is not null) return new KeepResult(id, KeepOutcome.Forgotten);
        var report = reports.Insert(to, prepared);
        for (var place = 0; place < read.Statements.Length; place++) statements.Insert(to, report, place, prepared.Statements[place]);
        for (var place = 0; place < read.Acts.Length; place++) acts.Insert(to, report, place, prepared.Acts[place]);
        StatementTags.Put(to, report.Row);
        if (read.Acts.Length > 0) to.Run("exchanges/due-put", id);
        Reattach(to, id);
        ToLink(to, report.Row, prepared);
        return new KeepResult(id, KeepOutcome.Kept);
    }

    public RereadResult Replace(Connection to, PreparedReport prepared)
    {
        var id = prepared.Read.Report.Id;
        return Replace(to, prepared, ReportRows.Kept(to, id) ?? throw Unknown(id));
    }

    /// <summary>Puts one statement among those of its report, in its place in the text.</summary>
    public void Add(Connection to, Statement statement)
    {
        var kept = ReportRows.Kept(to, statement.Report) ?? throw Unknown(statement.Report);
        var read = ReportReader.Whole(to, kept.Row)!;
        if (!EntryCheck.Lies(statement, read.Report.Text) || !StatementId.Fits(statement.Id, statement.Report, statement.Content, read.Report.Text))
            throw EntryCheck.Invalid($"The statement {statement.Id} does not lie in its report {statement.Report}.");
        var others = read.Statements.Where(other => other.Id != statement.Id);
        var all = others.Append(statement).OrderBy(one => one.Content[0].Start).ThenBy(one => one.Origin != Origin.Machine);
        Replace(to, prepare(read with { Statements = [.. all] }), kept);
    }

    /// <summary>Puts one act among those of its report, in its place in the text.</summary>
    public void Add(Connection to, Act act)
    {
        var kept = ReportRows.Kept(to, act.Report) ?? throw Unknown(act.Report);
        var read = ReportReader.Whole(to, kept.Row)!;
        if (!EntryCheck.Lies(act, read.Report.Text) || !ActId.Fits(act.Id, act.Report, act.Evidence, read.Report.Text)) throw EntryCheck.Invalid($"The act {act.Id} does not lie in its report {act.Report}.");
        var others = read.Acts.Where(other => other.Id != act.Id);
        var all = others.Append(act).OrderBy(one => one.Evidence[0].Start).ThenBy(one => one.Origin != Origin.Machine);
        Replace(to, prepare(read with { Acts = [.. all] }), kept);
    }

    /// <summary>Marks decisions as attached or orphaned and brings the judged and edited statements of a report up to date.</summary>
    public static void Reattach(Connection to, string reportId)
    {
        if (to.Scalar("people/any-of-report", reportId) is null) return;
        to.Run("people/attach", reportId);
        var decided = to.All("people/of-report", CorrectionRows.Read, reportId).Select(kept => kept.Correction.Entry).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in decided) Show(to, entry);
        Tag(to, reportId);
        to.Run("exchanges/due-put", reportId);
    }

    /// <summary>Brings what lists and filters see of an entry in line with people's decisions.</summary>
    public static void Refresh(Connection to, string entry)
    {
        Show(to, entry);
        if (entry.Split('-') is [var report, _, ..]) Tag(to, report);
    }

    private static void Show(Connection to, string entry)
    {
        StatementRows.Refresh(to, entry);
        ActRows.Refresh(to, entry);
    }

    private static void Tag(Connection to, string reportId)
    {
        if (to.Scalar("find/report-row", reportId) is long row) StatementTags.Renew(to, row);
    }

    public static DemarcheException Unknown(string reportId) =>
        new(RecordErrors.ReportUnknown, $"The report {reportId} is not kept: read it first.");

    private RereadResult Replace(Connection to, PreparedReport prepared, KeptReportRow kept)
    {
        var read = prepared.Read;
        var renewal = ReportRows.Renew(to, prepared, kept);
        var merged = new Merge<Statement>(statements, read.Report.Id, prepared.Statements, renewal);
        merged.Run(to);
        var result = merged.Result;
        var done = new Merge<Act>(acts, read.Report.Id, prepared.Acts, renewal);
        done.Run(to);
        result = result.And(done.Result);
        if (result.IsEmpty) return result;
        ToLink(to, renewal.Report.Row, prepared);
        Trace(to, read, result);
        to.Run("exchanges/due-put", read.Report.Id);
        reports.Update(to, prepared, renewal);
        StatementTags.Renew(to, renewal.Report.Row);
        Reattach(to, read.Report.Id);
        return result with { Orphaned = [.. result.Removed.Where(id => IsDecided(to, id))] };
    }

    private void ToLink(Connection to, long report, PreparedReport prepared)
    {
        to.Run("links/pending-put", report);
        fresh.Put(report, prepared.Sketch);
    }

    private static bool IsDecided(Connection to, string entry) => to.All("people/of-entry", CorrectionRows.Read, entry).Count > 0;

    private static KeepResult Again(RereadResult changes) =>
        new(changes.ReportId, changes.IsEmpty ? KeepOutcome.Unchanged : KeepOutcome.Reread, changes);

    private void Trace(Connection to, ReadReport read, RereadResult result)
    {
        foreach (var id in result.Added) to.Run("keep/removed-back", id);
        foreach (var id in result.Removed)
            to.Run("keep/removed-put", id, EntryPlace.Successor(id, result.Added), read.Reader, Moments.Of(time.GetUtcNow()));
    }
}
