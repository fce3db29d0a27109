using System.Text;
using Demarche.Record.Sqlite;
using Demarche.RecordFormat;
using Microsoft.Data.Sqlite;
using static Demarche.Record.Tests.Samples;

namespace Demarche.Record.Tests.Sqlite;

public sealed partial class SqliteRecordTest
{
    private bool FilesHold(string words) => Directory.EnumerateFiles(folder, "record.db*").Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });

    [Fact]
    public void Forget_LeavesNoWordInAnyFile()
    {
        var record = Open();
        var secret = Make("geheim.txt", "Das Wort quarktaschenverordnung sagte der Zeuge Zwetschgenröster.", "2022-01-27", report =>
            [Say(report, Demarche.Statements.StatementForm.Reported, "quarktaschenverordnung", "sagte", null, "Zwetschgenröster", $"local:{report.Id}/Zwetschgenröster")]);
        secret = secret with { Actors = [.. secret.Actors, new($"local:{secret.Report.Id}/Zwetschgenröster", Demarche.Actors.ActorType.Person, "Zwetschgenröster")] };
        foreach (var _ in record.KeepAll(Many(50).Append(secret).Concat(Many(120).Skip(50)))) { }
        record.Link();
        record.Decide(new Correction(secret.Statements[0].Id, "speaker.actor", "\"x\"", null, "anna", Time.GetUtcNow(), "Der Zwetschgenröster war es."));
        Assert.True(FilesHold("quarktaschenverordnung"));
        record.Forget(secret.Report.Id, "Persönlichkeitsrecht", "anna");
        Assert.False(FilesHold("quarktaschenverordnung"));
        Assert.False(FilesHold("Zwetschgenröster"));
        Assert.False(FilesHold("zwetschgenröster"));
        Assert.False(FilesHold("geheim.txt"));
        Assert.True(FilesHold("Persönlichkeitsrecht"));
        Assert.Empty(record.Verify());
    }

    [Fact]
    public void Forget_WhileAnotherReadsIsFinishedLater()
    {
        var record = OpenRecord();
        record.Keep(Answer);
        using (var raw = Raw())
        {
            Execute(raw, "BEGIN");
            Execute(raw, "SELECT count(*) FROM report");
            Assert.Equal(RecordErrors.Locked, Thrown(() => record.Forget(Answer.Report.Id, "Grund", "anna")));
            Assert.Null(record.Find(Answer.Report.Id));
        }

        record.Dispose();
        Open();
        Assert.False(FilesHold("überstürzen"));
    }

    [Fact]
    public void Verify_OfASoundRecordFindsNothing()
    {
        var record = Open();
        foreach (var _ in record.KeepAll([Answer, Offer, .. Many(250)])) { }
        record.Decide(new Correction(Answer.Statements[0].Id, "form", "\"indirect\"", null, "anna", Time.GetUtcNow()));
        record.Replace(ReadAgain(Answer, Answer.Statements[0]));
        Assert.Empty(record.Verify());
    }

    [Theory]
    [InlineData("UPDATE report_text SET text = replace(text, 'Kreml', 'Krempl')", "text-changed")]
    [InlineData("UPDATE report_text SET text = substr(text, 1, 20)", "span-outside")]
    [InlineData("UPDATE report SET details = replace(details, 'Berliner', 'Bremer')", "report-changed")]
    [InlineData("UPDATE report SET details = replace(details, '\"uri\":\"b', '\"uri\":\"c'), uri = 'c'", "report-id-wrong")]
    [InlineData("UPDATE report SET details = '{'", "report-changed")]
    [InlineData("UPDATE statement SET details = replace(details, 'direct', 'reported')", "statement-changed")]
    [InlineData("UPDATE statement SET details = replace(details, '\"content\":[', '\"content\":[3,4,')", "statement-id-wrong")]
    [InlineData("UPDATE statement SET details = replace(details, '\"content\":[', '\"content\":[1,')", "span-outside")]
    [InlineData("UPDATE statement SET details = '[]'", "record-damaged")]
    [InlineData("UPDATE statement SET form = 'indirect'", "statement-changed")]
    [InlineData("UPDATE statement SET review = 'accepted'", "statement-changed")]
    [InlineData("UPDATE statement SET origin = 'person'", "statement-changed")]
    [InlineData("DELETE FROM statement_actor", "statement-changed")]
    [InlineData("DELETE FROM report_actor", "actor-missing")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM report_text", "report-changed")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM actor", "record-damaged")]
    public void Verify_FindsWhatIsNotAsItWasKept(string change, string code)
    {
        using (var first = OpenRecord()) first.Keep(Answer);
        using (var raw = Raw()) Execute(raw, change);
        Assert.Contains(code, Open().Verify().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("UPDATE link SET certainty = 'certain' WHERE certainty <> 'certain'")]
    [InlineData("UPDATE link SET differs = '{}'")]
    [InlineData("UPDATE link SET id = id || 'x'")]
    [InlineData("DELETE FROM link_sketch")]
    public void Verify_FindsAChangedLink(string change)
    {
        using (var first = OpenRecord())
        {
            _ = first.KeepAll(Told).Count();
            first.Link();
        }

        using (var raw = Raw()) Execute(raw, change);
        Assert.Contains("link-changed", Open().Verify().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Kreml prüft die Antwort")]
    [InlineData("Über berlin/antwort.txt")]
    [InlineData("made-by-hand")]
    public void Verify_FindsAFlippedBit(string words)
    {
        using (var first = OpenRecord()) first.Keep(Answer);
        var bytes = System.IO.File.ReadAllBytes(File);
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("\"" + words)) is >= 0 and var found ? found + 1 : bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words));
        bytes[at + 3] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.NotEmpty(Open().Verify());
    }

    // Every byte of a page that is not zero may hold something: a sample of them, each with one bit of it flipped. What is free, and the search index, which can be made again, may differ
    // without being found; all that people or the reader put in may not.
    [Fact]
    public void Verify_FindsAFlippedBitWhereverAnEntryStands()
    {
        using (var first = OpenRecord())
        {
            foreach (var read in new[] { Answer, Offer }) first.Keep(read);
            first.Decide(new Correction(Answer.Statements[0].Id, "form", "\"indirect\"", null, "anna", Time.GetUtcNow(), "Das steht so nicht da."));
            first.NoteRemoved(new RemovedEntry("gone-s1-2", Offer.Statements[0].Id, Old));
            first.KeepProblem(new Reports.Problem("file-empty", "The file is empty.") { Source = "leer.txt" });
            first.Keep(Make("vergessen.txt", "Vergiss mich.", "2022-01-27", _ => []));
            first.Forget(Make("vergessen.txt", "Vergiss mich.", "2022-01-27", _ => []).Report.Id, "Bitte des Verlags", "anna");
        }

        var sound = System.IO.File.ReadAllBytes(File);
        var schema = Schema(sound);
        var missed = Stored(sound).Where(at => !schema.Any(part => at >= part.Start && at < part.End) && !IsFound(sound, at)).ToList();
        Assert.Empty(missed.Select(at => $"{at}: {Encoding.UTF8.GetString(sound, at - 12, 24)}"));
    }

    [Fact]
    public void Verify_FindsACountThatIsWrong()
    {
        using (var first = OpenRecord())
            foreach (var read in new[] { Answer, Offer }) first.Keep(read);
        using (var raw = Raw()) Execute(raw, "UPDATE tally SET n = n + 1 WHERE kind = 'form'; DELETE FROM tally WHERE kind = 'month'");
        Assert.Equal(["count-changed"], Open().Verify().Select(finding => finding.Code).Distinct());
    }

    // Where the words stand that the record was given: in texts, details, columns.
    private static IEnumerable<int> Stored(byte[] file)
    {
        string[] kept =
        [
            Answer.Report.Text.Value, "Über berlin/antwort.txt", "\"credits\":[\"dpa\"]", "Wiener Blatt", "Dmitri Peskow", "Dmitry Peskov", "agency:TASS", "office:RUS/spokesman", "keep", "2022-01-27",
            "Das steht so nicht da.", "gone-s1-2", Offer.Statements[0].Id, "leer.txt", "The file is empty.", "Bitte des Verlags", "anna", Old, Answer.Report.Id, Answer.Report.Text.Sha256, "freeIndirect",
        ];
        foreach (var words in kept.Select(Encoding.UTF8.GetBytes))
            for (var at = Find(file, words, 0); at >= 0; at = Find(file, words, at + 1))
                for (var i = 0; i < words.Length; i += 11) yield return at + i;
    }

    // Where the schema stands, whose comments have the same words.
    private List<(int Start, int End)> Schema(byte[] file)
    {
        var parts = new List<(int, int)>();
        using var raw = Raw();
        using var command = raw.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var words = Encoding.UTF8.GetBytes(rows.GetString(0));
            for (var at = Find(file, words, 0); at >= 0; at = Find(file, words, at + 1)) parts.Add((at, at + words.Length));
        }

        return parts;
    }

    private static int Find(byte[] file, byte[] words, int from)
    {
        var at = file.AsSpan(from).IndexOf(words);
        return at < 0 ? -1 : at + from;
    }

    private bool IsFound(byte[] sound, int at)
    {
        var damaged = (byte[])sound.Clone();
        damaged[at] ^= 1;
        var path = Path.Combine(folder, "flipped.db");
        System.IO.File.WriteAllBytes(path, damaged);
        try
        {
            using var record = SqliteRecord.Open(path, Options with { ReadOnly = true }, Time);
            return record.Verify().Any();
        }
        catch (DemarcheException)
        {
            return true;
        }
    }

    // What a process that is killed leaves behind is the file and its log as they are at that moment.
    [Fact]
    public void Killed_InTheMiddleOfATransactionLosesNothingKept()
    {
        var database = Database.Open(File, Options);
        using var record = SqliteRecord.On(database, Options, Time);
        record.Keep(Answer);
        database.Write(to =>
        {
            to.Run("keep/problem-insert", "halb", 0, "x", "y", "", "z");
            foreach (var file in Directory.EnumerateFiles(folder, "record.db*").ToList())
                System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file).Replace("record", "killed", StringComparison.Ordinal)));
            return 0;
        });
        using var after = SqliteRecord.Open(Path.Combine(folder, "killed.db"), Options, Time);
        Assert.NotNull(after.Find(Answer.Report.Id));
        Assert.Empty(after.SourceProblems());
        Assert.Empty(after.Verify());
        Assert.Equal(KeepOutcome.Unchanged, after.Keep(Answer).Outcome);
    }

    [Fact]
    public void Write_TwoProgramsTakeTurns()
    {
        using var one = SqliteRecord.Open(File, Options with { Wait = TimeSpan.FromSeconds(30) }, Time);
        using var two = SqliteRecord.Open(File, Options with { Wait = TimeSpan.FromSeconds(30) }, Time);
        Parallel.Invoke(
            () => Assert.All(Many(60), read => one.Keep(read)),
            () => Assert.All(Many(60), read => two.Keep(read)));
        Assert.Equal(60, one.Size().Reports);
        Assert.Empty(one.Verify());
    }

    [Fact]
    public void Load_TwoHalvesExportTheSameAsOneRead()
    {
        var all = new[] { Answer, Offer }.Concat(Many(20)).ToList();
        using var whole = OpenRecord();
        foreach (var _ in whole.KeepAll(all)) { }
        using var halves = OpenOther();
        foreach (var half in new[] { all.Skip(11), all.Take(11) })
            foreach (var item in new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(half.Select(Printed))))).Read())
                halves.Keep(Assert.IsType<RecordItem.Block>(item).Read);
        Assert.Equal(Exported(whole), Exported(halves));
    }

    /// <summary>Whether a key stands in the small table, in the great one or came into both makes no difference.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Link_SameWhereverTheKeysAre(long young)
    {
        using var plain = OpenRecord();
        using var settled = SqliteRecord.Open(Path.Combine(Path.GetDirectoryName(File)!, "settled.db"), Options with { MostYoungKeys = young }, Time);
        foreach (var read in Told.Concat(Many(40)))
            foreach (var record in new[] { plain, settled })
            {
                record.Keep(read);
                record.Link();
            }

        foreach (var record in new[] { plain, settled }) record.Forget(Told[1].Report.Id, "test", "test");
        Assert.NotEmpty(plain.Links());
        Assert.Equal(plain.Links().Select(kept => kept.Link.Id), settled.Links().Select(kept => kept.Link.Id));
        using var raw = new SqliteConnection($"Data Source={settled.Location};Pooling=False");
        raw.Open();
        using var count = raw.CreateCommand();
        count.CommandText = "SELECT (SELECT count(*) FROM link_key) > 0 AND (SELECT count(*) FROM link_key_young) < 100";
        Assert.Equal(1L, count.ExecuteScalar());
    }
}
