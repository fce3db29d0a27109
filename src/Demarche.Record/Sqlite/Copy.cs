namespace Demarche.Record.Sqlite;

/// <summary>Writes a whole copy of a record while it stays in use: first beside its name, then under it, so that no half copy bears the name.</summary>
internal static class Copy
{
    public static void Write(Database database, string path)
    {
        if (File.Exists(path)) throw new DemarcheException(RecordErrors.BackupExists, $"{path} is there already. Name another file, or delete it first.");
        var beside = path + ".part";
        try
        {
            File.Delete(beside);
            database.Read(from => from.Run("find/copy", beside));
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
}
