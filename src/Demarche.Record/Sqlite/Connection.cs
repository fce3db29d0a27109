using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Demarche.Record.Sqlite;

/// <summary>One connection with its prepared statements, which are made once and used again. Used by one thread at a time.
/// A result is read to its end before the next statement runs, so that no read stays open while others write.</summary>
internal sealed class Connection(SqliteConnection sqlite) : IDisposable
{
    private const int PagesAtOnce = 512;

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, sqlite3_stmt> plain = new(StringComparer.Ordinal);

    /// <summary>Runs a change whose parameters are $1, $2 …</summary>
    public int Run(string name, params ReadOnlySpan<object?> values) => Prepare(name, values).ExecuteNonQuery();

    /// <summary>Inserts one row and gives its number. RETURNING would do the same through a temporary table, ten times as slowly.</summary>
    public long Insert(string name, params ReadOnlySpan<object?> values)
    {
        Run(name, values);
        return raw.sqlite3_last_insert_rowid(sqlite.Handle!);
    }

    /// <summary>The first column of the first row; none where there is no row or it is NULL.</summary>
    public object? Scalar(string name, params ReadOnlySpan<object?> values) => Prepare(name, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>Runs what takes and gives whole numbers only, without a command around it: a report's links ask hundreds of times.</summary>
    /// <param name="name">Its parameters are $1, $2 …</param>
    /// <param name="into">Takes the columns, row by row, as far as there is room.</param>
    /// <param name="values">The parameters.</param>
    /// <returns>How many numbers were filled in.</returns>
    public int Fill(string name, Span<long> into, params ReadOnlySpan<long> values)
    {
        var statement = Plain(name);
        for (var i = 0; i < values.Length; i++) Check(raw.sqlite3_bind_int64(statement, i + 1, values[i]));
        var (count, code) = (0, raw.sqlite3_step(statement));
        for (; code == raw.SQLITE_ROW; code = raw.sqlite3_step(statement))
            for (var column = 0; column < raw.sqlite3_column_count(statement) && count < into.Length; column++) into[count++] = raw.sqlite3_column_int64(statement, column);
        raw.sqlite3_reset(statement);
        if (code != raw.SQLITE_DONE) Check(code);
        return count;
    }

    /// <summary>The one row; none where there is none.</summary>
    public T? One<T>(string name, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var rows = Prepare(name, values).ExecuteReader();
        return rows.Read() ? read(rows) : null;
    }

    /// <summary>All rows.</summary>
    public List<T> All<T>(string name, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values) => Read(Prepare(name, values), read);

    /// <summary>All rows of a query put together from pieces, with named parameters.</summary>
    public List<T> Compose<T>(string sql, IReadOnlyDictionary<string, object> values, Func<SqliteDataReader, T> read)
    {
        var command = Cached(sql, sql);
        command.Parameters.Clear();
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return Read(command, read);
    }

    /// <summary>How much the record holds.</summary>
    public RecordSize Size() => One("find/size", row => new RecordSize(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4)) { Acts = row.GetInt64(5) })!;

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
        if (raw.sqlite3_get_autocommit(sqlite.Handle!) == 0) Execute("ROLLBACK");
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
        foreach (var statement in plain.Values) statement.Dispose();
        sqlite.Dispose();
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, sqlite.Handle!);

    private sqlite3_stmt Plain(string name)
    {
        if (plain.TryGetValue(name, out var known)) return known;
        Check(raw.sqlite3_prepare_v2(sqlite.Handle!, Sql.Of(name), out var statement));
        return plain[name] = statement;
    }

    private SqliteCommand Prepare(string name, ReadOnlySpan<object?> values)
    {
        var command = Cached(name, null);
        for (var i = command.Parameters.Count; i < values.Length; i++) command.Parameters.AddWithValue($"${i + 1}", DBNull.Value);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Cached(string name, string? sql)
    {
        if (prepared.TryGetValue(name, out var known)) return known;
        var command = sqlite.CreateCommand();
        command.CommandText = sql ?? Sql.Of(name);
        // Else a command whose results are not asked for to their end, as of most that read, is compiled anew each time.
        command.Prepare();
        return prepared[name] = command;
    }

    private static List<T> Read<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        List<T> found = [];
        using var rows = command.ExecuteReader();
        while (rows.Read()) found.Add(read(rows));
        return found;
    }
}
