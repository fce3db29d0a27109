using Demarche.Acts;
using Demarche.Record.Details;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>Reads kept acts.</summary>
internal static class KeptActs
{
    /// <param name="kept">The row.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="corrections">What people decided about the report's entries, oldest first.</param>
    /// <param name="text">The report's text.</param>
    public static KeptAct Of(Row kept, string report, IEnumerable<KeptCorrection> corrections, FrozenText text)
    {
        var own = corrections.Where(found => found.Correction.Entry == kept.Id).ToList();
        var made = kept.Made(report);
        var edited = Edits.OfActs.Apply(made, own.Select(found => found.Correction), text);
        return new KeptAct(edited, made, kept.Reader, kept.Review, [.. own]);
    }

    public static KeptAct? Find(Connection from, string id)
    {
        if (from.One("acts/by-id", Row.Read, id) is not { } kept) return null;
        var report = (string)from.Scalar("find/report-id", kept.Report)!;
        return Of(kept, report, from.All("people/of-entry", CorrectionRows.Read, id), FrozenText.Freeze((string)from.Scalar("find/text", kept.Report)!));
    }

    /// <summary>The row of an act.</summary>
    internal sealed record Row(
        long RowId, string Id, string Details, string Reader, string? Review, long Report, string Name, string Status, string Origin, long Seal)
    {
        public static Row Read(Cursor row) => new(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), CorrectionRows.Text(row, 4),
            row.GetInt64(5), row.GetString(6), row.GetString(7), row.GetString(8), row.GetInt64(9));

        /// <summary>Without people's edits.</summary>
        public Act Made(string report) => ActDetails.Read(Details, Id, report);
    }
}
