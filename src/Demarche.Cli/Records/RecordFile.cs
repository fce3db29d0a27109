using Demarche.Record;
using Demarche.Record.Sqlite;

namespace Demarche.Cli.Records;

/// <summary>Which record a command works on, and how it is opened.</summary>
internal static class RecordFile
{
    /// <summary>The variable that names the record where no option does.</summary>
    public const string Variable = "DEMARCHE_RECORD";

    /// <summary><c>--record</c>, else <see cref="Variable"/>, else the user's data folder.</summary>
    public static string Path(string? asked, Session session)
    {
        if (asked is not null) return asked;
        if (session.Surroundings.Environment(Variable) is { Length: > 0 } named) return named;
        if (session.Surroundings.DataFolder is { Length: > 0 } folder) return System.IO.Path.Combine(folder, "demarche", "record.db");
        throw new UsageException(session.Labels["cli.error.no-record-path"]);
    }

    /// <summary>Opens the record to be written, and makes it where there is none.</summary>
    public static IRecord Open(string path, Session session) => Open(path, Options(session) with { Create = true }, session);

    /// <summary>As <see cref="Open(string, Session)"/>, for a program that serves others at the same time: what is kept gives way to them.</summary>
    public static IRecord OpenToServe(string path, Session session) => Open(path, (Options(session) with { Create = true }).ToServe(), session);

    /// <summary>Opens a record that must be there, to be changed.</summary>
    public static IRecord OpenKept(string path, Session session) => Open(path, Options(session), session);

    /// <summary>Opens a record that must be there, to be read: a write-protected one, too. One of an older version is renewed where it may be written.</summary>
    public static IRecord OpenToRead(string path, Session session)
    {
        try
        {
            return Open(path, Options(session) with { ReadOnly = true }, session);
        }
        catch (DemarcheException e) when (e.Code == RecordErrors.ReadOnly)
        {
            return OpenKept(path, session);
        }
    }

    /// <summary>Opens a record that must be there, to be read and brought up to date where it may be written.</summary>
    public static IRecord OpenToRenew(string path, Session session)
    {
        try
        {
            return OpenKept(path, session);
        }
        catch (DemarcheException e) when (e.Code is RecordErrors.ReadOnly or RecordErrors.Failed)
        {
            return OpenToRead(path, session);
        }
    }

    private static SqliteRecordOptions Options(Session session) =>
        new() { Create = false, Wait = session.Surroundings.RecordWait };

    private static SqliteRecord Open(string path, SqliteRecordOptions options, Session session) =>
        SqliteRecord.Open(path, options, session.Surroundings.Time);
}
