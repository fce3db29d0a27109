using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>Writes the rows of reports, their texts, actors and search words.</summary>
internal sealed class ReportRows(TimeProvider time)
{
    public static KeptReportRow? Kept(Connection from, string id) =>
        from.One("keep/report", row => new KeptReportRow(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3)), id);

    /// <summary>The day of publication where it is known to the day, else empty.</summary>
    public static string DayOf(Report report) =>
        report.Published is { Value: { Length: >= 10 } value } && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out _) ? value[..10] : "";

    public ReportRow Insert(Connection to, PreparedReport prepared)
    {
        var read = prepared.Read;
        var (report, metadata) = (read.Report, read.Report.Metadata);
        var reader = Reader(to, read.Reader);
        var day = DayOf(report);
        var row = to.Insert("keep/report-insert",
            report.Id, report.Uri, metadata.Title, metadata.Outlet, report.Language, day, metadata.Status, metadata.Supersedes,
            FormatNames.Of(metadata.Rights.Text), report.Text.Sha256, report.SourceSha256, read.Statements.Length, reader, Now(), prepared.Details, prepared.Seal, read.Acts.Length);
        Count(to.Tally, metadata.Outlet, report.Language, day, read.Statements.Length, read.Acts.Length);
        to.Run("keep/text-insert", row, report.Text.Value);
        Index(to, row, prepared);
        PutActors(to, row, prepared);
        return new ReportRow(row, reader, day);
    }

    /// <summary>What changes when a kept report is read again; its actors are changed already.</summary>
    public static Renewal Renew(Connection to, PreparedReport prepared, KeptReportRow kept)
    {
        var read = prepared.Read;
        var reader = Reader(to, read.Reader);
        var day = DayOf(read.Report);
        var actors = PutActors(to, kept.Row, prepared);
        return new Renewal(new ReportRow(kept.Row, reader, day), actors || prepared.Seal != kept.Seal, reader != kept.Reader, day != kept.Day);
    }

    public void Update(Connection to, PreparedReport prepared, Renewal renewal)
    {
        var read = prepared.Read;
        var (report, metadata) = (read.Report, read.Report.Metadata);
        to.Run("keep/report-update",
            renewal.Report.Row, metadata.Title, metadata.Outlet, report.Language, renewal.Report.Day, metadata.Status, metadata.Supersedes,
            FormatNames.Of(metadata.Rights.Text), report.SourceSha256, renewal.Report.Reader, Now(), prepared.Details, prepared.Seal);
        to.Run("keep/report-columns", renewal.Report.Row);
        to.Run("keep/entry-count", renewal.Report.Row);
        if (!renewal.ReaderChanged) return;
        to.Run("keep/report-words-delete", renewal.Report.Row);
        Index(to, renewal.Report.Row, prepared);
    }

    private static void Count(Tally tally, string? outlet, string? language, string day, int statements, int acts)
    {
        var month = day.Length == 0 ? null : day[..7];
        tally.Add("outlet", outlet, statements);
        tally.Add("language", language, statements);
        tally.Add("month", month, statements);
        tally.Add("act-outlet", outlet, acts);
        tally.Add("act-month", month, acts);
    }

    private static void Index(Connection to, long row, PreparedReport prepared) => to.Run("keep/report-words-insert", row, prepared.Index.Words, prepared.Index.Lemmas);

    private static long Reader(Connection to, string fingerprint) =>
        (long?)to.Scalar("keep/reader", fingerprint) ?? to.Insert("keep/reader-insert", fingerprint);

    // Whether an actor or the list of actors changed.
    private static bool PutActors(Connection to, long row, PreparedReport prepared)
    {
        var changed = false;
        foreach (var actor in prepared.Actors)
        {
            if ((string?)to.Scalar("keep/actor", actor.Id) == actor.Details) continue;
            to.Run("keep/actor-put", actor.Id, actor.Details);
            changed = true;
        }

        return PutActorList(to, row, prepared.Actors.Select(actor => actor.Id).Distinct().Order(StringComparer.Ordinal).ToList()) || changed;
    }

    private static bool PutActorList(Connection to, long row, List<string> now)
    {
        var before = to.All("keep/report-actors", found => found.GetString(0), row);
        if (before.SequenceEqual(now)) return false;
        to.Run("keep/report-actors-delete", row);
        foreach (var id in now) to.Run("keep/report-actor-insert", row, id);
        foreach (var id in before.Except(now)) to.Run("keep/actor-delete-unused", id, row);
        return true;
    }

    private string Now() => Moments.Of(time.GetUtcNow());
}
