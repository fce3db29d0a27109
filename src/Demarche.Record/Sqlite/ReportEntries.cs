using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>Reads what lists show of a report.</summary>
internal static class ReportEntries
{
    public static ReportEntry? Of(Connection from, long row) => from.One("reports/entry", Read, row);

    private static ReportEntry Read(Cursor row) => new(
        row.GetString(0), row.GetString(1), CorrectionRows.Text(row, 2), CorrectionRows.Text(row, 3), CorrectionRows.Text(row, 4),
        row.GetString(5) is { Length: > 0 } day ? day : null, CorrectionRows.Text(row, 6),
        FormatNames.Parse<TextRights>(row.GetString(7)) ?? TextRights.None,
        row.GetInt32(8), Moments.Read(row.GetString(9)), row.GetString(10), CorrectionRows.Text(row, 11), CorrectionRows.Text(row, 12))
    { Acts = row.GetInt32(13) };
}
