namespace Demarche.Record.Sqlite;

/// <summary>Writes a whole copy of a record while it stays in use: first beside its name, and under it only when the copy has been verified. The pages are those of one
/// moment, so that a read that goes on meanwhile neither waits for the copy nor makes it begin again.</summary>
internal sealed class Copy(Database database, Action<BackupProgress> progress, CancellationToken interrupted)
{
    private static readonly SqliteRecordOptions ToRead = new() { ReadOnly = true };

    public void Write(string path)
    {
        if (File.Exists(path)) throw new DemarcheException(RecordErrors.BackupExists, $"{path} is there already. Name another file, or delete it first.");
        var beside = path + ".part";
        try
        {
            File.Delete(beside);
            database.Read(from => from.CopyTo(beside, Copied));
            Verify(path, beside);
            File.Move(beside, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DemarcheException(RecordErrors.Failed, $"{path} cannot be written: {e.Message}", e);
        }
        finally
        {
            if (File.Exists(beside)) File.Delete(beside);
        }
    }

    private void Copied(long done, long total)
    {
        interrupted.ThrowIfCancellationRequested();
        progress(new(BackupStage.Copying, done, total));
    }

    private void Verify(string path, string beside)
    {
        using var copy = Database.Open(beside, ToRead);
        var total = copy.Read(from => from.Size()).Reports;
        var verifier = new Verifier(copy, done =>
        {
            interrupted.ThrowIfCancellationRequested();
            progress(new(BackupStage.Verifying, done, total));
        });
        if (verifier.Run().FirstOrDefault() is { } finding)
            throw new DemarcheException(RecordErrors.BackupUnsound, $"The copy for {path} does not verify ({finding.Entry} {finding.Message}), so it was not kept. Verify the record itself.");
    }
}
