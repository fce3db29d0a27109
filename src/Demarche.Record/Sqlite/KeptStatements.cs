using Demarche.Record.Details;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Sqlite;

/// <summary>Reads kept statements.</summary>
internal static class KeptStatements
{
    /// <param name="kept">The row.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="corrections">What people decided about the report's entries, oldest first.</param>
    /// <param name="text">The report's text.</param>
    public static KeptStatement Of(Row kept, string report, IEnumerable<KeptCorrection> corrections, FrozenText text)
    {
        var own = corrections.Where(found => found.Correction.Entry == kept.Id).ToList();
        var made = kept.Made(report);
        var edited = Edits.OfStatements.Apply(made, own.Select(found => found.Correction), text);
        return new KeptStatement(edited, made, kept.Reader, kept.Review, [.. own]);
    }

    /// <param name="from">Where from.</param>
    /// <param name="id">The statement's id.</param>
    /// <param name="known">The text of its report, where it is at hand.</param>
    public static KeptStatement? Find(Connection from, string id, FrozenText? known = null)
    {
        if (from.One("find/statement", Row.Read, id) is not { } kept) return null;
        var report = (string)from.Scalar("find/report-id", kept.Report)!;
        return Of(kept, report, from.All("people/of-entry", CorrectionRows.Read, id), known ?? FrozenText.Freeze((string)from.Scalar("find/text", kept.Report)!));
    }

    /// <summary>The row of a statement.</summary>
    internal sealed record Row(
        long RowId, string Id, string Details, string Reader, string? Review, long Report, string Form, string Origin, long Seal)
    {
        public static Row Read(Cursor row) => new(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), CorrectionRows.Text(row, 4),
            row.GetInt64(5), row.GetString(6), row.GetString(7), row.GetInt64(8));

        /// <summary>Without people's edits.</summary>
        public Statement Made(string report) => StatementDetails.Read(Details, Id, report);
    }
}
