using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.Record.Details;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Reads kept reports whole.</summary>
internal static class ReportReader
{
    /// <summary>A report as it was read; none where the row is gone.</summary>
    public static (Report Report, string Reader)? Report(Connection from, long row) =>
        from.One("find/report", Row.Read, row) is { } kept ? (ReportDetails.Read(kept.Details, kept.Id, kept.Text), kept.Reader) : null;

    /// <summary>A report with its entries as they were made; none where the row is gone.</summary>
    public static ReadReport? Whole(Connection from, long row) =>
        Report(from, row) is var (report, reader) ? Made(from, row, report, reader, StatementsOf(from, row), ActsOf(from, row), [], []) : null;

    /// <summary>A report with what people decided.</summary>
    public static KeptReport? Kept(Connection from, string id)
    {
        if (from.Scalar("find/report-row", id) is not long row || Report(from, row) is not var (report, reader)) return null;
        var (said, done) = (StatementsOf(from, row), ActsOf(from, row));
        var corrections = from.All("people/of-report", CorrectionRows.Read, id);
        ImmutableArray<KeptStatement> statements = [.. said.Select(kept => KeptStatements.Of(kept, id, corrections, report.Text))];
        ImmutableArray<KeptAct> acts = [.. done.Select(kept => KeptActs.Of(kept, id, corrections, report.Text))];
        var read = Made(from, row, report, reader, said, done, statements.Select(kept => kept.Statement), acts.Select(kept => kept.Act));
        return new KeptReport(read, statements, ReportEntries.Of(from, row)!, [.. corrections]) { Acts = acts };
    }

    /// <summary>What exchanges are made of, as people decided it; nothing where the report is not kept.</summary>
    public static ExchangeSource? Exchanging(Connection from, string id)
    {
        if (from.Scalar("people/any-of-report", id) is not null) return Kept(from, id) is { } kept ? ExchangeReader.Source(kept.AsDecided()) : null;
        if (from.Scalar("find/report-row", id) is not long row || Report(from, row) is not var (report, _)) return null;
        var acts = from.All("acts/details-of-report", found => ActDetails.Read(found.GetString(1), found.GetString(0), id), row);
        var said = acts.Select(act => act.OnWord).OfType<string>().Distinct().Select(word => from.Scalar("find/statement-details", word) is string kept ? StatementDetails.Read(kept, word, id) : null);
        return new ExchangeSource(report, [.. said.OfType<Statement>()], [.. acts], [.. from.All("find/actors", found => ActorDetails.Read(found.GetString(0)), row)]);
    }

    /// <summary>The row of a report with its text.</summary>
    internal sealed record Row(string Id, string Uri, string Details, string Reader, string Text)
    {
        public static Row Read(Cursor row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4));
    }

    private static List<KeptStatements.Row> StatementsOf(Connection from, long row) => from.All("find/statements", KeptStatements.Row.Read, row);

    private static List<KeptActs.Row> ActsOf(Connection from, long row) => from.All("acts/of-report", KeptActs.Row.Read, row);

    // With the actors whom the entries name as they were made, and as people see them.
    private static ReadReport Made(
        Connection from, long row, Report report, string reader, List<KeptStatements.Row> said, List<KeptActs.Row> done, IEnumerable<Statement> seenStatements, IEnumerable<Act> seenActs)
    {
        ImmutableArray<Statement> statements = [.. said.Select(kept => kept.Made(report.Id))];
        ImmutableArray<Act> acts = [.. done.Select(kept => kept.Made(report.Id))];
        var actors = from.All("find/actors", found => ActorDetails.Read(found.GetString(0)), row);
        return new ReadReport(report, statements, Outsiders.Among(from, [.. actors], statements.Concat(seenStatements), acts.Concat(seenActs)), reader) { Acts = acts };
    }
}
