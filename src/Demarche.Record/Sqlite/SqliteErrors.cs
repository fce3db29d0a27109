using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Demarche.Record.Sqlite;

/// <summary>Says what an error of SQLite means to the people who use the record.</summary>
internal static class SqliteErrors
{
    private const int WriteFailed = raw.SQLITE_IOERR_WRITE;

    /// <param name="e">What SQLite threw.</param>
    /// <param name="path">The record.</param>
    /// <param name="needed">Roughly the bytes that the failed change needs, where that is known.</param>
    public static DemarcheException Of(SqliteException e, string path, long needed = 0)
    {
        var (code, message) = e.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => (RecordErrors.Locked,
                $"Another program is writing to {path}. Nothing was changed; wait for it to end and try again."),
            raw.SQLITE_READONLY or raw.SQLITE_PERM => (RecordErrors.ReadOnly,
                $"{path} may not be written. Give yourself the right to write the file and its folder, or name another record."),
            raw.SQLITE_FULL => (RecordErrors.Full, Full(path, needed)),
            raw.SQLITE_IOERR when e.SqliteExtendedErrorCode == WriteFailed && FreeBytes(path) < Math.Max(needed, 1 << 20) => (RecordErrors.Full, Full(path, needed)),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT => (RecordErrors.Damaged,
                $"{path} is no record, or it is damaged ({e.Message}). Restore it from a backup, or read the reports again into a new record."),
            raw.SQLITE_CANTOPEN => (RecordErrors.Missing,
                $"{path} cannot be opened. Check that its folder exists and may be read and written."),
            _ => (RecordErrors.Failed, $"{path}: {e.Message}"),
        };
        return new DemarcheException(code, message, e);
    }

    private static string Full(string path, long needed) =>
        $"There is no room left for {path}: {Free(path)}{Needed(needed)}. Nothing that was kept is lost; make room and try again.";

    private static string Free(string path) => FreeBytes(path) is >= 0 and var free ? FormattableString.Invariant($"{free / 1024} kB free") : "the disk is full";

    private static string Needed(long bytes) => bytes > 0 ? FormattableString.Invariant($", about {bytes / 1024 + 1} kB needed") : "";

    private static long FreeBytes(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path))!).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return -1;
        }
    }
}
