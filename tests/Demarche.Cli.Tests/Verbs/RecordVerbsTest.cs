using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary>The commands that work on a record, on two small reports.</summary>
public sealed class RecordVerbsTest : IDisposable
{
    private const string Lawrow = "In Moskau schneite es. Der russische Außenminister Sergej Lawrow sagte: „Es gibt keine positive Reaktion.“ Die Verhandlungen gingen weiter.";
    private const string Baerbock = "=SUMME(A1) Außenministerin Annalena Baerbock sagte, sie sei zu Gesprächen bereit. \u001b[31mRot\u001b[0m.";

    private readonly Cli cli = new();

    public RecordVerbsTest()
    {
        cli.File("berichte/a.txt", Lawrow);
        cli.File("berichte/a.txt.json", """{"title":"Lawrow vermisst Antwort","outlet":"Agentur Querfeld","published":"2022-01-27"}""");
        cli.File("berichte/b.txt", Baerbock);
        cli.File("berichte/b.txt.json", """{"title":"Baerbock zu Gesprächen bereit","outlet":"Blatt","published":"2022-01-29"}""");
    }

    private string Reports => cli.Path("berichte");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void Read_Keeps_AndASecondTimeChangesNothing()
    {
        var first = cli.Run("read", Reports);
        Assert.Equal((ExitCode.Done, ""), (first.Code, first.Output));
        Assert.EndsWith("record.db: 2 new, 0 unchanged, 0 read anew.\n", first.Error, StringComparison.Ordinal);
        Assert.EndsWith("record.db: 0 new, 2 unchanged, 0 read anew.\n", cli.Run("read", Reports).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_OptionBeforeVariableBeforeDataFolder()
    {
        cli.Run("read", Reports, "--record", cli.Path("option.db"));
        cli.Run("read", Reports);
        using var other = new Cli { DataFolder = cli.Path("data") }.With("DEMARCHE_RECORD", null);
        other.Run("read", Reports);
        Assert.All(new[] { "option.db", "record.db", "data/demarche/record.db" }, name => Assert.True(File.Exists(cli.Path(name)), name));
    }

    [UnixFact]
    public void Record_WriteProtected_IsReadButNotChanged()
    {
        if (OperatingSystem.IsWindows()) return;
        cli.Run("read", Reports);
        File.SetUnixFileMode(cli.Path("record.db"), UnixFileMode.UserRead);
        foreach (var verb in (string[][])[["reports"], ["statements"], ["search", "Moskau"], ["verify"], ["export"], ["dossier", "--out", cli.Path("d.html")]])
            Assert.Equal((verb[0], ExitCode.Done), (verb[0], cli.Run(verb).Code));
    }

    [Fact]
    public void Record_NoPlaceForIt_IsAMistake()
    {
        using var homeless = new Cli().With("DEMARCHE_RECORD", null);
        var ended = homeless.Run("read", Reports);
        Assert.Equal(ExitCode.Usage, ended.Code);
        Assert.Contains("name the record with --record FILE", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("statements")]
    [InlineData("search", "x")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("dossier")]
    [InlineData("read", "--again")]
    public void NoRecord_SaysHowToMakeOne(params string[] args)
    {
        var ended = cli.Run([.. args, "--ui", "de"]);
        Assert.Equal(ExitCode.Record, ended.Code);
        Assert.Contains("„demarche read“ legt sie an", ended.Error, StringComparison.Ordinal);
        Assert.EndsWith("[record-missing]\n", ended.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Path("record.db")));
    }

    [Fact]
    public void Record_NotARecord_IsNamed()
    {
        cli.File("record.db", "Das ist keine Akte, sondern ein Brief.");
        var ended = cli.Run("reports");
        Assert.Equal(ExitCode.Record, ended.Code);
        Assert.EndsWith("[record-damaged]\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_Locked_SaysWhatToDo_AndReadingListsGoesOn()
    {
        cli.Run("read", Path.Combine(Reports, "a.txt"));
        using var other = new SqliteConnection($"Data Source={cli.Path("record.db")};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();
        var ended = cli.Run("read", Reports, "--ui", "de");
        Assert.Equal(ExitCode.Record, ended.Code);
        Assert.EndsWith(
            "demarche: Ein anderes Programm schreibt gerade in die Akte; bitte gleich noch einmal versuchen. [record-locked]\n", ended.Error, StringComparison.Ordinal);
        Assert.Single(cli.Run("reports").Lines);
    }

    [Fact]
    public void Reports_InAPipe_OneLineEach()
    {
        cli.Run("read", Reports);
        var ended = cli.Run("reports");
        Assert.Equal(
            ["2022-01-27\tAgentur Querfeld\tLawrow vermisst Antwort\ta.txt", "2022-01-29\tBlatt\tBaerbock zu Gesprächen bereit\tb.txt"],
            ended.Lines.Select(line => line.Split('\t')).Select(cells => string.Join('\t', cells[1], cells[2], cells[4], cells[5])));
    }

    [Theory]
    [InlineData("a.txt", "--until", "2022-01-27")]
    [InlineData("b.txt", "--since", "2022-01-28")]
    [InlineData("b.txt", "--outlet", "Blatt")]
    [InlineData("a.txt", "--words", "Verhandlungen")]
    [InlineData("a.txt", "--limit", "1")]
    public void Reports_Filtered(string uri, params string[] filter)
    {
        cli.Run("read", Reports);
        var ended = cli.Run(["reports", .. filter]);
        Assert.EndsWith("\t" + uri, Assert.Single(ended.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_MoreThanShown_SaysSo()
    {
        cli.Run("read", Reports);
        Assert.Equal("1 of 2 shown; --limit shows more.\n", cli.Run("reports", "--limit", "1").Error);
        Assert.Equal("Nothing found.\n", cli.Run("reports", "--outlet", "Nirgends").Error);
    }

    [Fact]
    public void Reports_OnATerminal_ATableInTheUsersLanguage()
    {
        cli.Run("read", Reports);
        using var terminal = new Cli { OnTerminal = true, Width = 120 }.With("DEMARCHE_RECORD", cli.Path("record.db"));
        var ended = terminal.Run("reports", "--ui", "de", "--color", "never");
        Assert.Contains("│ Bericht ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("│ Lawrow vermisst Antwort ", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
        Assert.Contains('\u001b', terminal.Run("reports", "--color", "always").Output);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Color_TurnedOffByVariable(string variable, string value)
    {
        cli.Run("read", Reports);
        using var terminal = new Cli { OnTerminal = true }.With("DEMARCHE_RECORD", cli.Path("record.db"));
        Assert.Contains('\u001b', terminal.Run("reports").Output);
        Assert.DoesNotContain('\u001b', terminal.With(variable, value).Run("reports").Output);
    }

    [Fact]
    public void Statements_ShowTheExactWords()
    {
        cli.Run("read", Reports);
        var direct = cli.Run("statements", "--form", "direct");
        var cells = Assert.Single(direct.Lines).Split('\t');
        Assert.Equal(("2022-01-27", "direct"), (cells[0], cells[3]));
        Assert.Contains("Es gibt keine positive Reaktion.", cells[4], StringComparison.Ordinal);
        Assert.Contains("bereit", Assert.Single(cli.Run("statements", "--words", "bereit").Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_UnknownActor_IsNotFound()
    {
        cli.Run("read", Reports);
        var ended = cli.Run("statements", "--actor", "Niemand");
        Assert.Equal((ExitCode.NotFound, "demarche: Nobody in the record is called \"Niemand\". [not-found]\n"), (ended.Code, ended.Error));
    }

    [Fact]
    public void Search_FindsAnotherFormOfTheWord_AndShowsNoControlCharacters()
    {
        cli.Run("read", Reports);
        Assert.Contains("Verhandlungen gingen", Assert.Single(cli.Run("search", "Verhandlung").Lines), StringComparison.Ordinal);
        var found = cli.Run("search", "Gespräch").Output;
        Assert.Contains("zu Gesprächen bereit", found, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', found);
    }

    [Theory]
    [InlineData("search", "\"Verhandlung")]
    [InlineData("reports", "--words", "\"Verhandlung")]
    [InlineData("statements", "--words", "\"Verhandlung")]
    [InlineData("actor", "Lawrow", "--words", "\"Verhandlung")]
    [InlineData("export", "--words", "\"Verhandlung")]
    public void Search_SaysWhatWasTakenAsWords_BesideTheData(params string[] asked)
    {
        cli.Run("read", Reports);
        var ended = cli.Run(asked);
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Contains("A quotation mark stands alone", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("quotation mark", ended.Output, StringComparison.Ordinal);
        asked[^1] += '"';
        Assert.DoesNotContain("quotation mark", cli.Run(asked).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_OnATerminal_MarksTheWords()
    {
        cli.Run("read", Reports);
        using var terminal = new Cli { OnTerminal = true }.With("DEMARCHE_RECORD", cli.Path("record.db"));
        Assert.Matches("\u001b\\[[0-9;]+mVerhandlungen\u001b\\[0m", terminal.Run("search", "Verhandlungen").Output);
    }

    [Fact]
    public void Export_Csv_OneRowAStatement()
    {
        cli.Run("read", Reports);
        var ended = cli.Run("export", "--format", "csv");
        Assert.StartsWith("statement,report,uri,title,outlet,day,form,", ended.Output, StringComparison.Ordinal);
        Assert.Contains(",2022-01-27,direct,", ended.Output, StringComparison.Ordinal);
        Assert.Equal(cli.Run("statements").Lines.Length + 1, ended.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("\uFEFFstatement,", cli.Run("export", "--format", "csv", "--spreadsheet-safe").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_Lines_AreThoseOfTheFilter()
    {
        cli.Run("read", Reports);
        Assert.Equal(cli.Run("read", Reports, "--format", "jsonl").Output, cli.Run("export").Output);
    }

    [Fact]
    public void Again_NothingNew_ListsNothing()
    {
        cli.Run("read", Reports);
        var ended = cli.Run("read", "--again");
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Output));
        Assert.Equal("Read again: 2 reports; changed: 0. Statements: 0 new, 0 gone, 0 changed, 0 with decisions orphaned.\n", Last(ended.Error));
    }

    [Fact]
    public void Again_EntriesOfAnotherReader_AreReplacedAndListed()
    {
        var older = cli.Run("read", Reports, "--format", "jsonl").Output
            .Replace("\"form\":\"direct\"", "\"form\":\"reported\"", StringComparison.Ordinal)
            .Replace("\"reader\":\"", "\"reader\":\"older ", StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, cli.RunWith(older, "load", "-").Code);
        Assert.Empty(cli.Run("statements", "--form", "direct").Lines);
        var ended = cli.Run("read", "--again");
        Assert.EndsWith("\t0\t0\t1\t0", Assert.Single(ended.Lines, line => !line.EndsWith("\t0\t0\t0\t0", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Single(cli.Run("statements", "--form", "direct").Lines);
    }

    [Fact]
    public void Load_TwoHalves_ExportTheSameAsOneRead()
    {
        var first = cli.Run("read", Path.Combine(Reports, "a.txt"), "--format", "jsonl").Output;
        var second = cli.Run("read", Path.Combine(Reports, "b.txt"), "--format", "jsonl").Output;
        cli.File("second.jsonl", second);
        cli.RunWith(first, "load", cli.Path("second.jsonl"), "-", "--record", cli.Path("halves.db"));
        cli.Run("read", Reports);
        Assert.Equal(cli.Run("export").Output, cli.Run("export", "--record", cli.Path("halves.db")).Output);
    }

    [Fact]
    public void Load_SpanThatIsNotThere_IsNamedAndLeftOut()
    {
        var lines = cli.Run("read", Reports, "--format", "jsonl").Output
            .Replace("\"text\":\"„Es gibt keine", "\"text\":\"„Es gibt seine", StringComparison.Ordinal);
        var ended = cli.RunWith(lines, "load", "-");
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Matches(@"(?m)^-:\d+: .+ \[record-span-wrong\]$", ended.Error);
        Assert.Equal(2, cli.Run("reports").Lines.Length);
        Assert.Equal(ExitCode.Done, cli.Run("verify").Code);
    }

    [Fact]
    public void Load_MissingFile_IsAProblem()
    {
        var ended = cli.Run("load", cli.Path("nichts.jsonl"));
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Contains("[path-missing]", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_AfterADecision_CarriesIt()
    {
        cli.Run("read", Reports);
        var statement = cli.Run("statements", "--form", "direct").Output.TrimEnd('\n').Split('\t')[6];
        var decided = $$"""{"kind":"correction","entry":"{{statement}}","field":"review","value":"rejected","by":"A. Muster","at":"2022-02-01T10:00:00Z"}""";
        Assert.Equal(ExitCode.Done, cli.RunWith(decided, "load", "-").Code);
        Assert.Contains("\"kind\":\"correction\"", cli.Run("export").Lines[^1], StringComparison.Ordinal);
        Assert.Contains(",rejected,", cli.Run("export", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"id=\"{statement}", cli.Run("dossier", "--out", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_TextChangedBehindItsBack_IsFound()
    {
        cli.Run("read", Reports);
        Assert.Equal(ExitCode.Done, cli.Run("verify").Code);
        Tamper("UPDATE report_text SET text = replace(text, 'keine', 'seine')");
        var ended = cli.Run("verify");
        Assert.Equal(ExitCode.Unverified, ended.Code);
        Assert.Contains(ended.Lines, line => line.StartsWith("text-changed\t", StringComparison.Ordinal));
    }

    [Fact]
    public void Forget_ErasesAndKeepsATrace()
    {
        cli.Run("read", Reports);
        var id = cli.Run("reports", "--outlet", "Blatt").Output.Split('\t')[0];
        Assert.Equal(ExitCode.Done, cli.Run("forget", id, "--reason", "Bitte des Verlags", "--by", "A. Muster").Code);
        Assert.Empty(cli.Run("search", "Gespräch").Output);
        Assert.Equal(ExitCode.NotFound, cli.Run("forget", id, "--reason", "x", "--by", "y").Code);
        Assert.Contains("1 report that was forgotten before was not kept again.\n", cli.Run("read", Reports).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Backup_IsAWholeRecord_AndNeverOverwrites()
    {
        cli.Run("read", Reports);
        Assert.Equal(ExitCode.Done, cli.Run("backup", cli.Path("copy.db")).Code);
        Assert.Equal(cli.Run("reports").Output, cli.Run("reports", "--record", cli.Path("copy.db")).Output);
        var again = cli.Run("backup", cli.Path("copy.db"));
        Assert.Equal(ExitCode.Record, again.Code);
        Assert.EndsWith("[backup-exists]\n", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_OfAFolder_IsOneFileWhosePathIsTheOutput()
    {
        var ended = cli.Run("dossier", Reports, "--out", cli.Path("d.html"));
        Assert.Equal((ExitCode.Done, cli.Path("d.html") + "\n"), (ended.Code, ended.Output));
        Assert.Contains("Es gibt keine positive Reaktion.", File.ReadAllText(cli.Path("d.html")), StringComparison.Ordinal);
        Assert.Contains("Dossier: 2 reports, ", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("reports").Lines.Length);
    }

    [Fact]
    public void Dossier_OfOneReport_LeavesTheOthersOut()
    {
        cli.Run("read", Reports);
        var one = cli.Run("dossier", Path.Combine(Reports, "a.txt"), "--out", "-").Output;
        Assert.Contains("Lawrow vermisst Antwort", one, StringComparison.Ordinal);
        Assert.DoesNotContain("Baerbock zu Gesprächen bereit", one, StringComparison.Ordinal);
        Assert.Contains("Baerbock zu Gesprächen bereit", cli.Run("dossier", "--out", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_Shared_HasNoWholeText()
    {
        Assert.Contains("In Moskau schneite es.", cli.Run("dossier", Reports, "--out", "-").Output, StringComparison.Ordinal);
        var shared = cli.Run("dossier", Reports, "--out", "-", "--share").Output;
        Assert.DoesNotContain("schneite", shared, StringComparison.Ordinal);
        Assert.Contains("Es gibt keine positive Reaktion.", shared, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_NothingRead_NoFile()
    {
        var ended = cli.Run("dossier", cli.Path("nichts"), "--out", cli.Path("d.html"));
        Assert.Equal((ExitCode.Problems, ""), (ended.Code, ended.Output));
        Assert.False(File.Exists(cli.Path("d.html")));
    }

    private static string Last(string lines) => lines.TrimEnd('\n').Split('\n')[^1] + "\n";

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={cli.Path("record.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }
}
