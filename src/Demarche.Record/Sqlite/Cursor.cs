using SQLitePCL;

namespace Demarche.Record.Sqlite;

/// <summary>A prepared query, and the row of its result that it stands on. Columns count from 0. A <c>SqliteCommand</c> would do the same at two to three times the price of a small insert, of which a report takes a hundred.</summary>
internal sealed class Cursor : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    // SQLite numbers parameters in the order of the text: $2 may come first.
    private readonly int[] numbered;

    private Cursor(sqlite3 database, sqlite3_stmt statement)
    {
        (this.database, this.statement) = (database, statement);
        numbered = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(i => raw.sqlite3_bind_parameter_index(statement, FormattableString.Invariant($"${i}")))];
    }

    /// <summary>A query whose parameters are $1, $2 … or have names.</summary>
    public static Cursor Prepare(sqlite3 database, string sql)
    {
        Check(database, raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new(database, statement);
    }

    public int Columns => raw.sqlite3_column_count(statement);

    public void Bind(ReadOnlySpan<SqlValue> values)
    {
        for (var i = 0; i < values.Length; i++) Check(values[i].Bind(statement, numbered[i]));
    }

    public void Bind(string parameter, SqlValue value)
    {
        if (raw.sqlite3_bind_parameter_index(statement, parameter) is > 0 and var index) Check(value.Bind(statement, index));
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) Check(code);
        return false;
    }

    /// <summary>Ends the result, so that the query can run again and holds nothing.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public bool GetBoolean(int column) => GetInt64(column) != 0;

    public string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string() ?? "";

    public byte[] GetBytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    /// <summary>A <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, array of bytes, or null.</summary>
    public object? GetValue(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        raw.SQLITE_TEXT => GetString(column),
        raw.SQLITE_BLOB => GetBytes(column),
        _ => null,
    };

    public void Dispose() => statement.Dispose();

    private void Check(int code) => Check(database, code);

    private static void Check(sqlite3 database, int code) => Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(code, database);
}
