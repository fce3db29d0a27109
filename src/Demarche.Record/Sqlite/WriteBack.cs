using Microsoft.Data.Sqlite;

namespace Demarche.Record.Sqlite;

/// <summary>Writes the log back into the file on a thread of its own, as the disk takes long for it, while the connection that writes goes on. What that wrote meanwhile it writes back itself, which is
/// little: then the log is all in the file and begins anew. Called under the lock of the connection that writes.</summary>
/// <param name="connect">Opens the connection that is used for it.</param>
/// <param name="pages">How many pages the log has when it is written back.</param>
internal sealed class WriteBack(Func<Connection> connect, int pages) : IDisposable
{
    private Connection? own;
    private Task? underWay;
    private long since;

    /// <summary>A transaction of the connection that writes ended.</summary>
    public void Committed(Connection writer)
    {
        if (underWay is { IsCompleted: false } || (underWay is null && writer.PagesWritten() - since < pages)) return;
        if (underWay is null) Begin();
        else End(writer);
    }

    /// <summary>Waits until nothing is written back any more.</summary>
    public void Wait() => underWay?.Wait();

    public void Dispose()
    {
        Wait();
        own?.Dispose();
    }

    private void Begin() => underWay = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run()
    {
        try
        {
            own ??= connect();
            own.WriteBack();
        }
        catch (SqliteException)
        {
            // What stays in the log is written back the next time.
        }
    }

    private void End(Connection writer)
    {
        underWay = null;
        writer.WriteBack();
        since = writer.PagesWritten();
    }
}
