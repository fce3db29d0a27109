namespace Demarche.Record.Sqlite;

/// <summary>Reads a long sequence in pages, each in a short read of its own: what comes in between is neither blocked nor does it pile up in the log.</summary>
internal static class Paging
{
    /// <param name="start">Lies before the first key.</param>
    /// <param name="page">The next rows after a key.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="read">The item of a row; none where it is gone meanwhile.</param>
    /// <param name="database">Where from.</param>
    public static IEnumerable<T> Of<TKey, TRow, T>(
        TKey start, Func<Connection, TKey, List<TRow>> page, Func<TRow, TKey> key, Func<Connection, TRow, T?> read, Database database)
        where T : class
    {
        for (var last = start; ;)
        {
            var rows = database.Read(from => page(from, last));
            if (rows.Count == 0) yield break;
            foreach (var row in rows)
                if (database.Read(from => read(from, row)) is { } item) yield return item;
            last = key(rows[^1]);
        }
    }
}
