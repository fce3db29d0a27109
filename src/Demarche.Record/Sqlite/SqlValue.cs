using System.Text;
using SQLitePCL;

namespace Demarche.Record.Sqlite;

/// <summary>What a parameter of a query takes: a whole number, text, bytes, or nothing.</summary>
internal readonly struct SqlValue
{
    private readonly object? content;
    private readonly long number;
    private readonly bool isNumber;

    private SqlValue(long number) => (this.number, isNumber) = (number, true);

    private SqlValue(object? content) => this.content = content;

    public static implicit operator SqlValue(long number) => new(number);

    public static implicit operator SqlValue(string? text) => new(text);

    public static implicit operator SqlValue(byte[]? bytes) => new(bytes);

    public static implicit operator SqlValue(long? number) => number is { } known ? known : new SqlValue((object?)null);

    /// <returns>A code of SQLite.</returns>
    public int Bind(sqlite3_stmt statement, int index) => content switch
    {
        _ when isNumber => raw.sqlite3_bind_int64(statement, index, number),
        string text => BindText(statement, index, text),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, index, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        _ => raw.sqlite3_bind_null(statement, index),
    };

    // An empty span would be taken for no text at all.
    private static int BindText(sqlite3_stmt statement, int index, string text)
    {
        if (text.Length is 0 or > Short) return raw.sqlite3_bind_text(statement, index, text);
        Span<byte> bytes = stackalloc byte[3 * Short];
        return raw.sqlite3_bind_text(statement, index, bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private const int Short = 300;
}
