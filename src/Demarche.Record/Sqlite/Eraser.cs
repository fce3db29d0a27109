using System.Globalization;

namespace Demarche.Record.Sqlite;

/// <summary>Erases a report for good. The rows go in one transaction; then the search index is merged, the log is emptied and the file is
/// written anew, so that neither free pages nor old index segments hold a word of it. A note in the record says that this second part is
/// due, so that a crash or a busy reader only puts it off until the record is opened next.</summary>
internal sealed class Eraser(Database database, LinkKeeper links, TimeProvider time)
{
    private const string Due = "erasure-due";

    /// <returns>Whether the report was kept.</returns>
    public bool Forget(string reportId, string reason, string by)
    {
        var kept = database.Write(to => Delete(to, reportId, reason, by));
        if (kept) Finish();
        return kept;
    }

    /// <summary>Does what an earlier erasure could not finish.</summary>
    public void FinishWhatIsDue()
    {
        if (database.Read(from => from.Scalar("people/setting", Due)) is not null) Finish();
    }

    private bool Delete(Connection to, string reportId, string reason, string by)
    {
        if (to.Scalar("find/report-row", reportId) is not long row) return false;
        links.Erase(to, row);
        var actors = to.All("keep/report-actors", found => found.GetString(0), row);
        to.Run("people/words-of-report-erase", row);
        to.Run("people/act-words-of-report-erase", row);
        to.Run("keep/report-words-delete", row);
        to.Run("exchanges/due-neighbours", row);
        to.Run("exchanges/erase-of-report", row);
        to.Run("exchanges/release-of-report", row);
        ExchangeMaker.Drop(to, row);
        to.Run("exchanges/due-drop", reportId);
        to.Run("people/report-erase", row);
        foreach (var actor in actors) to.Run("keep/actor-delete-unused", actor, row);
        to.Run("people/erase", reportId);
        to.Run("people/removed-erase", reportId);
        to.Run("people/problems-erase", reportId);
        to.Run("people/forget", reportId, time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reason, by);
        to.Run("people/setting-put", Due, "1");
        return true;
    }

    private void Finish()
    {
        database.Write(to => to.Run("people/words-merge") + to.Run("people/statement-words-merge") + to.Run("people/act-words-merge"));
        database.CloseIdle();
        database.Exclusive(connection =>
        {
            connection.Execute("VACUUM");
            if ((long)connection.Value("PRAGMA wal_checkpoint(TRUNCATE)")! != 0) throw StillRead();
            return connection.Run("people/setting-drop", Due);
        });
    }

    private DemarcheException StillRead() => new(
        RecordErrors.Locked,
        $"The report is forgotten, but another program still reads {database.Path}: traces leave the file when the record is next opened for writing.");
}
