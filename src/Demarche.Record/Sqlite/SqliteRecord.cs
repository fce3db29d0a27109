namespace Demarche.Record.Sqlite;

/// <summary>The record in one SQLite file.</summary>
public static class SqliteRecord
{
    /// <summary>Opens a record, makes it where there is none, and brings an older one to the present schema.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How.</param>
    /// <param name="time">The clock for what is kept; the system's where none is given.</param>
    /// <exception cref="DemarcheException">A code of <see cref="RecordErrors"/>.</exception>
    public static IRecord Open(string path, SqliteRecordOptions? options = null, TimeProvider? time = null) => throw new NotSupportedException();
}
