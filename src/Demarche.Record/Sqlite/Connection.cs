using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Demarche.Record.Sqlite;

/// <summary>One connection with its prepared statements, which are made once and used again. Used by one thread at a time.
/// A result is read to its end before the next statement runs, so that no read stays open while others write.</summary>
internal sealed class Connection(SqliteConnection sqlite) : IDisposable
{
    private const int PagesAtOnce = 512;

    // SQLITE_DBSTATUS_CACHE_WRITE
    private const int CacheWrite = 9;

    private readonly Dictionary<string, Cursor> prepared = new(StringComparer.Ordinal);

    /// <summary>What the transaction under way changes of the counts.</summary>
    public Tally Tally { get; } = new();

    /// <summary>Runs a change whose parameters are $1, $2 …</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string name, params ReadOnlySpan<SqlValue> values)
    {
        var cursor = Bound(name, values);
        try
        {
            cursor.Step();
        }
        finally
        {
            cursor.Reset();
        }

        return raw.sqlite3_changes(sqlite.Handle!);
    }

    /// <summary>Inserts one row and gives its number. RETURNING would do the same through a temporary table, ten times as slowly.</summary>
    public long Insert(string name, params ReadOnlySpan<SqlValue> values)
    {
        Run(name, values);
        return raw.sqlite3_last_insert_rowid(sqlite.Handle!);
    }

    /// <summary>The first column of the first row; none where there is no row or it is NULL.</summary>
    public object? Scalar(string name, params ReadOnlySpan<SqlValue> values) => First(Bound(name, values), row => row.GetValue(0));

    /// <summary>Runs what gives whole numbers only.</summary>
    /// <param name="name">Its parameters are $1, $2 …</param>
    /// <param name="into">Takes the columns, row by row, as far as there is room.</param>
    /// <param name="values">The parameters.</param>
    /// <returns>How many numbers were filled in.</returns>
    public int Fill(string name, Span<long> into, params ReadOnlySpan<SqlValue> values)
    {
        var cursor = Bound(name, values);
        try
        {
            var (count, columns) = (0, cursor.Columns);
            while (count < into.Length && cursor.Step())
                for (var column = 0; column < columns && count < into.Length; column++) into[count++] = cursor.GetInt64(column);
            return count;
        }
        finally
        {
            cursor.Reset();
        }
    }

    /// <summary>The one row; none where there is none.</summary>
    public T? One<T>(string name, Func<Cursor, T> read, params ReadOnlySpan<SqlValue> values)
        where T : class => First(Bound(name, values), read);

    /// <summary>All rows.</summary>
    public List<T> All<T>(string name, Func<Cursor, T> read, params ReadOnlySpan<SqlValue> values) => Read(Bound(name, values), read);

    /// <summary>All rows of a query put together from pieces, with named parameters.</summary>
    public List<T> Compose<T>(string sql, IReadOnlyDictionary<string, SqlValue> values, Func<Cursor, T> read)
    {
        var cursor = Known(sql, sql);
        foreach (var (name, value) in values) cursor.Bind(name, value);
        return Read(cursor, read);
    }

    /// <summary>How much the record holds.</summary>
    public RecordSize Size() => One("find/size", row => new RecordSize(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)) { Acts = row.GetInt64(5) })!;

    /// <summary>Reads several things as they are at one moment.</summary>
    public T AtOnce<T>(Func<T> read)
    {
        Execute("BEGIN");
        try
        {
            return read();
        }
        finally
        {
            Abandon();
        }
    }

    /// <summary>Runs SQL without parameters, not prepared.</summary>
    public void Execute(string sql)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of SQL without parameters.</summary>
    public object? Value(string sql)
    {
        using var command = sqlite.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>How many pages this connection has written into the log.</summary>
    public long PagesWritten()
    {
        raw.sqlite3_db_status(sqlite.Handle!, CacheWrite, out var count, out _, 0);
        return count;
    }

    /// <summary>Writes the log back into the file, as far as nobody reads what stood there before; what cannot be written back stays in the log.</summary>
    public void WriteBack() => raw.sqlite3_wal_checkpoint_v2(sqlite.Handle!, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);

    /// <summary>Copies the whole file as it is at one moment, page by page, into a new one that needs no log to be read.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="copied">Is told how many pages of how many are copied; what it throws ends the copy.</param>
    public bool CopyTo(string path, Action<long, long> copied)
    {
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        target.Open();
        Execute("BEGIN");
        try
        {
            Value("SELECT count(*) FROM sqlite_schema");
            Copy(target, copied);
            using var command = target.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            return command.ExecuteScalar() is "delete";
        }
        finally
        {
            Abandon();
        }
    }

    private void Copy(SqliteConnection target, Action<long, long> copied)
    {
        using var backup = raw.sqlite3_backup_init(target.Handle!, "main", sqlite.Handle!, "main");
        SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle!), target.Handle!);
        for (var code = raw.SQLITE_OK; code != raw.SQLITE_DONE;)
        {
            code = raw.sqlite3_backup_step(backup, PagesAtOnce);
            if (code != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(code, target.Handle!);
            var total = raw.sqlite3_backup_pagecount(backup);
            copied(total - raw.sqlite3_backup_remaining(backup), total);
        }
    }

    /// <summary>Ends a transaction that failed, where SQLite has not done so itself.</summary>
    public void Abandon()
    {
        Tally.Clear();
        if (raw.sqlite3_get_autocommit(sqlite.Handle!) == 0) Execute("ROLLBACK");
    }

    public void Dispose()
    {
        foreach (var cursor in prepared.Values) cursor.Dispose();
        sqlite.Dispose();
    }

    private Cursor Bound(string name, ReadOnlySpan<SqlValue> values)
    {
        var cursor = Known(name, null);
        cursor.Bind(values);
        return cursor;
    }

    private Cursor Known(string name, string? sql) =>
        prepared.TryGetValue(name, out var known) ? known : prepared[name] = Cursor.Prepare(sqlite.Handle!, sql ?? Sql.Of(name));

    private static T? First<T>(Cursor cursor, Func<Cursor, T> read)
        where T : class?
    {
        try
        {
            return cursor.Step() ? read(cursor) : null;
        }
        finally
        {
            cursor.Reset();
        }
    }

    private static List<T> Read<T>(Cursor cursor, Func<Cursor, T> read)
    {
        List<T> found = [];
        try
        {
            while (cursor.Step()) found.Add(read(cursor));
        }
        finally
        {
            cursor.Reset();
        }

        return found;
    }
}
