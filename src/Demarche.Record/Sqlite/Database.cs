using System.Collections.Concurrent;
using System.Globalization;
using Demarche.Record.Details;
using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>The file: one connection that writes, in immediate transactions, one at a time; and as many that read as are asked for at once.
/// Every error of SQLite leaves as a <see cref="DemarcheException"/>.</summary>
internal sealed class Database : IDisposable
{
    // "DMRC": marks the file as a record.
    private const long ApplicationId = 0x444D5243;

    // What was said to be kept survives a power cut; what is deleted is overwritten where that writes no page more, the rest when a report is forgotten.
    // The cache is in kibibytes: ids are hashes, so that every report changes pages all over the indexes, and the more of them are at hand the fewer are read again.
    // Pages that a single change may have to put back are copied in memory.
    private const string Writing = "PRAGMA secure_delete = FAST; PRAGMA synchronous = FULL; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY";
    // Another's change empties a reader's cache: what it reads comes from the file as the system has it in memory, without being copied.
    private const string Reading = "PRAGMA query_only = 1; PRAGMA cache_size = -16384; PRAGMA mmap_size = 2147418112";

    // Where the log is not written back in time, the connection that writes does it when the log is so many times as long.
    private const int MostOfLog = 4;

    private readonly SqliteRecordOptions options;
    private readonly Lock writing = new();
    private readonly ConcurrentBag<Connection> idle = [];
    private readonly Connection writer;
    private readonly WriteBack writeBack;
    private readonly bool immutable;
    private bool disposed;

    private Database(string path, SqliteRecordOptions options, bool immutable)
    {
        (Path, this.options, this.immutable) = (path, options, immutable);
        writer = Connect(options.ReadOnly);
        writeBack = new WriteBack(() => Connect(false), options.LogPages);
    }

    public string Path { get; }

    /// <summary>Who goes first.</summary>
    public Precedence Precedence { get; } = new(TimeProvider.System);

    /// <exception cref="DemarcheException">A code of <see cref="RecordErrors"/>.</exception>
    public static Database Open(string path, SqliteRecordOptions options)
    {
        Prepare(path, options);
        Database? opened = null;
        try
        {
            opened = OpenFile(path, options);
            opened.Migrate();
            return opened;
        }
        catch (SqliteException e)
        {
            opened?.Dispose();
            throw SqliteErrors.Of(e, path);
        }
        catch
        {
            opened?.Dispose();
            throw;
        }
    }

    /// <summary>Reads on a connection of its own.</summary>
    public T Read<T>(Func<Connection, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        try
        {
            var connection = idle.TryTake(out var free) ? free : Connect(true);
            try
            {
                return read(connection);
            }
            finally
            {
                idle.Add(connection);
            }
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Of(e, Path);
        }
    }

    /// <summary>Changes something in one immediate transaction: all of it, or nothing where an error is thrown.</summary>
    /// <param name="change">The change.</param>
    /// <param name="needed">Roughly the bytes that it needs.</param>
    public T Write<T>(Func<Connection, T> change, long needed = 0) => Transact(
        connection =>
        {
            var result = change(connection);
            connection.Tally.Update(connection);
            return result;
        },
        needed);

    private T Transact<T>(Func<Connection, T> change, long needed) => Locked(
        connection =>
        {
            connection.Execute("BEGIN IMMEDIATE");
            try
            {
                var result = change(connection);
                connection.Execute("COMMIT");
                writeBack.Committed(connection);
                return result;
            }
            catch
            {
                connection.Abandon();
                throw;
            }
        },
        needed);

    /// <summary>Runs what cannot stand in a transaction on the connection that writes, while nothing is written back.</summary>
    public T Exclusive<T>(Func<Connection, T> work) => Locked(
        connection =>
        {
            writeBack.Wait();
            return work(connection);
        },
        0);

    private T Locked<T>(Func<Connection, T> work, long needed)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (options.ReadOnly) throw ReadOnly();
        Precedence.Enter(writing);
        try
        {
            return work(writer);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Of(e, Path, needed);
        }
        finally
        {
            writing.Exit();
        }
    }

    /// <summary>Closes the connections that nobody reads on just now.</summary>
    public void CloseIdle()
    {
        while (idle.TryTake(out var connection)) connection.Dispose();
    }

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        CloseIdle();
        writeBack.Dispose();
        writer.Dispose();
    }

    private DemarcheException ReadOnly() => new(RecordErrors.ReadOnly, $"{Path} is open for reading only.");

    private static void Prepare(string path, SqliteRecordOptions options)
    {
        if (File.Exists(path)) return;
        if (!options.Create || options.ReadOnly || Directory.Exists(path))
            throw new DemarcheException(RecordErrors.Missing, $"There is no record at {path}. Read some reports into it first.");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new DemarcheException(RecordErrors.ReadOnly, $"The folder of {path} may not be written. Name another record.", e);
        }
        catch (IOException e)
        {
            throw new DemarcheException(RecordErrors.Failed, $"The folder of {path} cannot be made: {e.Message}", e);
        }
    }

    // A record in WAL mode needs a file beside it even to be read. Where the folder forbids that, nobody can write, and the file is read as it stands.
    private static Database OpenFile(string path, SqliteRecordOptions options)
    {
        try
        {
            var opened = new Database(path, options, false);
            if (options.ReadOnly) opened.writer.Value("SELECT count(*) FROM sqlite_schema");
            return opened;
        }
        catch (SqliteException e) when (options.ReadOnly && e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY)
        {
            return new Database(path, options, true);
        }
    }

    private Connection Connect(bool reading)
    {
        var sqlite = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? $"file:{Uri.EscapeDataString(System.IO.Path.GetFullPath(Path))}?immutable=1" : Path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : options.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.Wait.TotalSeconds),
            ForeignKeys = true,
        }.ConnectionString);
        try
        {
            sqlite.Open();
            // A plan does not hang on what is bound; else a query is compiled anew for every other value.
            SQLitePCL.raw.sqlite3_db_config(sqlite.Handle!, SQLitePCL.raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
            sqlite.CreateFunction<long>("seal", values => Seal.Of(values), isDeterministic: true);
            var connection = new Connection(sqlite);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(long)options.Wait.TotalMilliseconds}"));
            connection.Execute(reading ? Reading : string.Create(CultureInfo.InvariantCulture, $"{Writing}; PRAGMA wal_autocheckpoint = {MostOfLog * options.LogPages}"));
            return connection;
        }
        catch
        {
            sqlite.Dispose();
            throw;
        }
    }

    private void Migrate()
    {
        var version = Version();
        if (version > 0 && !options.ReadOnly) writer.Value("PRAGMA journal_mode = WAL");
        if (version == Sql.Migrations[^1].Version) return;
        if (options.ReadOnly) throw new DemarcheException(RecordErrors.ReadOnly, $"{Path} is older than this program and open for reading only: open it once for writing.");
        if (version == 0) writer.Execute("PRAGMA page_size = 8192");
        writer.Value("PRAGMA journal_mode = WAL");
        Transact(
            connection =>
            {
                foreach (var (to, name) in Sql.Migrations)
                    if (to > Version()) Migrate(connection, to, name);
                if (version < ActWords.Since) ActWords.Fill(connection, new IndexWords(options.Lemmas));
                return true;
            },
            0);
    }

    private static void Migrate(Connection connection, int to, string name)
    {
        connection.Execute(Sql.File(name));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {to}"));
    }

    private int Version()
    {
        var version = (int)(long)writer.Value("PRAGMA user_version")!;
        var id = (long)writer.Value("PRAGMA application_id")!;
        var tables = (long)writer.Value("SELECT count(*) FROM sqlite_schema")!;
        if (version == 0 && id == 0 && tables == 0) return 0;
        if (id != ApplicationId)
            throw new DemarcheException(RecordErrors.Damaged, $"{Path} is a database of another program. Name another file.");
        return version <= Sql.Migrations[^1].Version
            ? version
            : throw new DemarcheException(RecordErrors.Newer, $"{Path} was made by a newer version of demarche (schema {version}). Install that version.");
    }
}
