
namespace Demarche.Record.Sqlite;

/// <summary>An entry as it was made, and where it stands.</summary>
internal sealed record MadeRow(long Row, string Details, ReportRow At, int Place)
{
    public static MadeRow Read(Cursor row) =>
        new(row.GetInt64(0), row.GetString(1), new ReportRow(row.GetInt64(2), 0, row.GetString(3)), row.GetInt32(4));
}
