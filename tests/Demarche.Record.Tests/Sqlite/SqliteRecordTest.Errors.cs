using Demarche.Record.Sqlite;
using Microsoft.Data.Sqlite;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests.Sqlite;

public sealed partial class SqliteRecordTest
{
    private SqliteConnection Raw()
    {
        var raw = new SqliteConnection($"Data Source={File};Pooling=False");
        raw.Open();
        return raw;
    }

    private static void Execute(SqliteConnection raw, string sql)
    {
        using var command = raw.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    [Fact]
    public void Locked_SaysSoAndKeepsNothing()
    {
        var record = Open();
        record.Keep(Offer);
        using var raw = Raw();
        Execute(raw, "BEGIN IMMEDIATE");
        Assert.Equal(RecordErrors.Locked, Thrown(() => record.Keep(Answer)));
        Assert.NotNull(record.Find(Offer.Report.Id));
        Execute(raw, "COMMIT");
        Assert.Equal(KeepOutcome.Kept, record.Keep(Answer).Outcome);
    }

    [Fact]
    public void ReadOnly_OptionReadsAndRefusesToWrite()
    {
        using (var first = OpenRecord()) first.Keep(Offer);
        using var record = SqliteRecord.Open(File, Options with { ReadOnly = true }, Time);
        Assert.NotNull(record.Find(Offer.Report.Id));
        Assert.Single(record.Search(new SearchQuery("NATO")).Items);
        Assert.Equal(RecordErrors.ReadOnly, Thrown(() => record.Keep(Answer)));
    }

    // The superuser may write everything, so that the mode of a file means nothing to him: SQLite is told instead.
    [Fact]
    public void ReadOnly_FileRefusesToBeWritten()
    {
        using (var first = OpenRecord()) first.Keep(Offer);
        using var database = Database.Open(File, Options);
        database.Exclusive(connection => connection.Value("PRAGMA query_only = ON"));
        Assert.Equal(RecordErrors.ReadOnly, Thrown(() => database.Write(to => to.Run("people/setting-put", "a", "b"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReadOnly_FileThatMayNotBeWritten(bool readOnly)
    {
        if (!OperatingSystem.IsLinux()) return;
        using (var first = OpenRecord()) first.Keep(Offer);
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        System.IO.File.SetUnixFileMode(File, Read);
        System.IO.File.SetUnixFileMode(folder, Read | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        try
        {
            OtherUser.Run(() =>
            {
                Assert.Throws<UnauthorizedAccessException>(() => System.IO.File.AppendAllText(File, "x"));
                ReadButNotWritten(readOnly);
            });
        }
        finally
        {
            System.IO.File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void ReadButNotWritten(bool readOnly)
    {
        var before = System.IO.File.ReadAllBytes(File);
        if (readOnly)
        {
            using var record = SqliteRecord.Open(File, Options with { ReadOnly = true }, Time);
            Assert.NotNull(record.Find(Offer.Report.Id));
            Assert.Empty(record.Verify());
            Assert.Equal(RecordErrors.ReadOnly, Thrown(() => record.Keep(Answer)));
        }
        else
        {
            Assert.Equal(RecordErrors.ReadOnly, Thrown(() => SqliteRecord.Open(File, Options, Time).Keep(Answer)));
        }

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Full_StopsCleanlyAndSaysHowMuchIsNeeded()
    {
        var database = Database.Open(File, Options);
        var pages = (long)database.Exclusive(connection => connection.Value("PRAGMA page_count"))!;
        database.Exclusive(connection => connection.Value($"PRAGMA max_page_count = {pages + 20}"));
        using var record = SqliteRecord.On(database, Options, Time);
        var kept = 0;
        var error = Assert.Throws<DemarcheException>(() =>
        {
            foreach (var _ in record.KeepAll(Many(5000))) kept++;
        });
        Assert.Equal(RecordErrors.Full, error.Code);
        Assert.Contains("kB needed", error.Message, StringComparison.Ordinal);
        Assert.Equal(kept, record.Size().Reports);
        Assert.Empty(record.Verify());
        database.Exclusive(connection => connection.Value("PRAGMA max_page_count = 1000000"));
        Assert.Equal(KeepOutcome.Kept, record.Keep(Answer).Outcome);
    }

    [Theory]
    [InlineData("This is a letter, not a record. It is long enough to be taken for a file with a header of a hundred bytes and more.")]
    [InlineData("short")]
    public void Damaged_FileThatIsNoRecord(string content)
    {
        System.IO.File.WriteAllText(File, content);
        Assert.Equal(RecordErrors.Damaged, Thrown(() => OpenRecord()));
        Assert.Equal(content, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Damaged_DatabaseOfAnotherProgram()
    {
        using (var raw = Raw()) Execute(raw, "CREATE TABLE recipe (name TEXT)");
        Assert.Equal(RecordErrors.Damaged, Thrown(() => OpenRecord()));
    }

    [Fact]
    public void Damaged_PageIsFoundAndNothingCrashes()
    {
        using (var first = OpenRecord()) foreach (var _ in first.KeepAll(Many(300))) { }
        Overwrite(at => at > 16384 && at % 8192 < 512);
        using var record = OpenDamaged();
        if (record is null) return;
        Assert.Contains(record.Verify(), finding => finding.Code == RecordErrors.Damaged);
    }

    [Fact]
    public void Newer_SchemaIsRefused()
    {
        OpenRecord().Dispose();
        using (var raw = Raw()) Execute(raw, "PRAGMA user_version = 99");
        Assert.Equal(RecordErrors.Newer, Thrown(() => OpenRecord()));
    }

    [Fact]
    public void Missing_IsNotMade()
    {
        Assert.Equal(RecordErrors.Missing, Thrown(() => SqliteRecord.Open(File, Options with { Create = false })));
        Assert.Equal(RecordErrors.Missing, Thrown(() => SqliteRecord.Open(File, Options with { ReadOnly = true })));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Missing_FolderIsMade() => SqliteRecord.Open(Path.Combine(folder, "new", "deep", "record.db"), Options).Dispose();

    [Fact]
    public void Missing_PathThatIsAFolder() => Assert.Equal(RecordErrors.Missing, Thrown(() => SqliteRecord.Open(folder, Options)));

    [Fact]
    public void Backup_OverAFileIsRefused()
    {
        var record = Open();
        Assert.Equal(RecordErrors.BackupExists, Thrown(() => record.Backup(File)));
    }

    [Fact]
    public void Backup_ToAFolderThatIsNotThere()
    {
        var record = Open();
        Assert.Throws<DemarcheException>(() => record.Backup(Path.Combine(folder, "nowhere", "copy.db")));
    }

    [Fact]
    public void Backup_TellsHowFarItIs()
    {
        var record = Open();
        foreach (var _ in record.KeepAll(Many(300))) { }
        List<BackupProgress> told = [];
        record.Backup(Path.Combine(folder, "copy.db"), told.Add);
        Assert.Equal([BackupStage.Copying, BackupStage.Verifying], told.Select(at => at.Stage).Distinct());
        Assert.All(told, at => Assert.InRange(at.Done, 1, at.Total));
        Assert.Equal(new(BackupStage.Verifying, 300, 300), told[^1]);
    }

    // Each step of the copy lets another program write; the copy is of the moment when it began.
    [Fact]
    public void Backup_WhileAnotherWritesIsOfOneMoment()
    {
        var record = Open();
        foreach (var _ in record.KeepAll(Many(3000))) { }
        using var other = SqliteRecord.Open(File, Options, Time);
        var (path, more) = (Path.Combine(folder, "copy.db"), new Queue<ReadReport>(Many(3100).Skip(3000)));
        record.Backup(path, at =>
        {
            if (at.Stage == BackupStage.Copying && more.TryDequeue(out var read)) other.Keep(read);
        });
        Assert.True(more.Count < 99);
        Assert.Equal(3100 - more.Count, record.Size().Reports);
        using var copy = SqliteRecord.Open(path, Options, Time);
        Assert.Equal(3000, copy.Size().Reports);
        Assert.Equal(KeepOutcome.Kept, copy.Keep(Answer).Outcome);
        Assert.Equal(["copy.db", "copy.db-shm", "copy.db-wal"], Directory.EnumerateFiles(folder, "copy.db*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(BackupStage.Copying)]
    [InlineData(BackupStage.Verifying)]
    public void Backup_InterruptedLeavesNothing(BackupStage stage)
    {
        var record = Open();
        foreach (var _ in record.KeepAll(Many(300))) { }
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => record.Backup(Path.Combine(folder, "copy.db"), _ => stop.Cancel(), stage == BackupStage.Copying ? new(true) : stop.Token));
        Assert.Empty(Directory.EnumerateFiles(folder, "copy*"));
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Backup_OfADamagedRecordIsNotTakenForOne()
    {
        using (var first = OpenRecord()) first.Keep(Answer);
        using (var raw = Raw()) Execute(raw, "UPDATE report_text SET text = replace(text, 'Kreml', 'Krempl')");
        var record = Open();
        Assert.Equal(RecordErrors.BackupUnsound, Thrown(() => record.Backup(Path.Combine(folder, "copy.db"))));
        Assert.Empty(Directory.EnumerateFiles(folder, "copy*"));
    }

    // Made by the first schema, before rows had seals of their own.
    [Fact]
    public void Older_SchemaIsRenewedAndNothingLost()
    {
        using (var first = OpenRecord()) first.Keep(Answer);
        using (var raw = Raw())
        {
            foreach (var table in new[] { "actor", "problem", "correction", "removed", "forgotten" }) Execute(raw, $"ALTER TABLE {table} DROP COLUMN seal");
            foreach (var trigger in new[] { "statement_uncounted", "statement_recounted", "statement_actor_uncounted", "report_uncounted", "report_recounted" }) Execute(raw, $"DROP TRIGGER {trigger}");
            foreach (var index in new[] { "statement_facts", "report_facts", "report_outlet_day", "report_language_day" }) Execute(raw, $"DROP INDEX {index}");
            Execute(raw, "DROP TABLE tally; DROP TABLE tally_change; DROP TABLE statement_tag");
            Execute(raw, "DROP TABLE exchange_claim_act; DROP TABLE exchange_claim; DROP TABLE exchange_due; DROP TABLE exchange_key; DROP TABLE exchange_node; DROP TABLE exchange; DROP TABLE link_pending; DROP TABLE link_sketch; DROP TABLE link_key; DROP TABLE link_key_young; DROP TABLE link; DROP TABLE act_words; DROP TABLE act_actor; DROP TABLE act; ALTER TABLE report DROP COLUMN acts; ALTER TABLE report DROP COLUMN columns; PRAGMA user_version = 1");
        }

        var record = Open();
        Assert.NotNull(record.Find(Answer.Report.Id));
        Assert.Empty(record.Verify());
        Assert.Equal(KeepOutcome.Unchanged, record.Keep(Answer).Outcome);
        Assert.Equal([new Facet("direct", 1), new Facet("freeIndirect", 1)], record.Facets(new StatementQuery()).Forms.AsEnumerable());
        Assert.Equal([Answer.Statements[0].Id], record.Statements(new StatementQuery { State = "state:RUS" }).Items.Select(entry => entry.Statement.Id));
    }

    // Made before acts had search words.
    [Fact]
    public void Older_ActsAreFoundByTheirWords()
    {
        var act = new Acts.Act
        {
            Id = Acts.ActId.Of(Answer.Report.Id, [Span(Answer.Report, "prüft die Antwort")], Answer.Report.Text),
            Report = Answer.Report.Id,
            Code = Acts.ActTable.Shared.Find(Acts.ActName.Answer),
            Evidence = [Span(Answer.Report, "prüft die Antwort")],
        };
        using (var first = OpenRecord()) first.Keep(Answer with { Acts = [act] });
        using (var raw = Raw()) Execute(raw, "DROP TABLE act_words; DROP TABLE tally_change; CREATE UNIQUE INDEX link_members ON link (first, second, type); CREATE INDEX link_second ON link (second); PRAGMA user_version = 9");

        Assert.Equal([act.Id], Open().Acts(new ActQuery { Words = "Antwort" }).Items.Select(entry => entry.Act.Id));
    }

    private SqliteRecord? OpenDamaged()
    {
        try
        {
            return SqliteRecord.Open(File, Options, Time);
        }
        catch (DemarcheException e)
        {
            Assert.Equal(RecordErrors.Damaged, e.Code);
            return null;
        }
    }

    private void Overwrite(Func<int, bool> where)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        for (var i = 0; i < bytes.Length; i++)
            if (where(i)) bytes[i] ^= 0x5A;
        System.IO.File.WriteAllBytes(File, bytes);
    }
}
