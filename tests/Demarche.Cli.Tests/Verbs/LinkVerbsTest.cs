using Microsoft.Data.Sqlite;

namespace Demarche.Cli.Tests.Verbs;

/// <summary><c>links</c>, <c>compare</c>, <c>copies</c>, what <c>export</c> prints and withholds, <c>tokens</c>, and statements narrowed down.</summary>
public sealed class LinkVerbsTest : IDisposable
{
    private const string Rockets = "„Die Aufstellung neuer Raketen nahe unserer Grenze ist unannehmbar“, sagte Außenminister Sergej Lawrow.";
    private const string Tanks = "Berlin werde {0} Panzer an Polen liefern, sagte Bundeskanzler Olaf Scholz.";

    private readonly Cli cli = new();

    public LinkVerbsTest()
    {
        var wire = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"Satz {number} der Meldung handelt von Ding {number * 7}."));
        Report("a", $"{Rockets} {Tanks.Replace("{0}", "300", StringComparison.Ordinal)}");
        Report("b", $"Lawrow erklärte, die Aufstellung neuer Raketen nahe der russischen Grenze sei unannehmbar. {Tanks.Replace("{0}", "200", StringComparison.Ordinal)}");
        Report("c", wire);
        Report("d", "Andere Überschrift\n\n" + wire);
        Report("e", $"Geheim. {Rockets}", """, "status": "withdrawn" """);
        cli.Run("read", cli.Path("berichte"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void Tokens_AreMadeListedAndTakenBack()
    {
        var made = cli.Run("tokens", "--add", "Archiv");
        Assert.Equal(ExitCode.Done, made.Code);
        Assert.InRange(Assert.Single(made.Lines).Length, 40, 60);
        Assert.EndsWith("\tArchiv", Assert.Single(cli.Run("tokens").Lines), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, cli.Run("tokens", "--add", "Archiv").Code);
        Assert.Equal(ExitCode.Done, cli.Run("tokens", "--revoke", "Archiv").Code);
        Assert.NotEqual(ExitCode.Done, cli.Run("tokens", "--revoke", "Archiv").Code);
        Assert.Empty(cli.Run("tokens").Lines);
    }

    [Fact]
    public void Statements_ByStateAndAct()
    {
        Assert.NotEmpty(cli.Run("statements", "--state", "rus").Lines);
        Assert.Empty(cli.Run("statements", "--state", "FRA").Lines);
        Assert.Equal(ExitCode.Usage, cli.Run("statements", "--act", "singen").Code);
    }

    [Fact]
    public void Links_ByKind()
    {
        var lines = cli.Run("links", "--kind", "conflict", "--report", "a.txt").Lines;
        var cells = Assert.Single(lines, line => line.Contains("300 Panzer", StringComparison.Ordinal) && line.Contains("-s", StringComparison.Ordinal)).Split('\t');
        Assert.Equal("conflict", cells[0]);
        Assert.Contains("number: ", cells[6], StringComparison.Ordinal);
        Assert.StartsWith("link:", cells[7], StringComparison.Ordinal);
        Assert.Contains("same source", cells[9], StringComparison.Ordinal);
        Assert.Contains(cli.Run("links", "--kind", "sameStatement", "--certainty", "probable").Lines, line => line.Contains("Raketen", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_MarksTheWordsThatDiffer()
    {
        var ended = cli.Run("compare", "a.txt", "b.txt");
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Contains(ended.Lines, line => line.StartsWith("differs\t", StringComparison.Ordinal) && line.Contains("‹300›", StringComparison.Ordinal) && line.Contains("‹200›", StringComparison.Ordinal));
        Assert.Contains(ended.Lines, line => line.StartsWith("same\t", StringComparison.Ordinal));
        Assert.Contains("im Widerspruch: ", cli.Run("compare", "a.txt", "b.txt", "--ui", "de").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UnknownReport() => Assert.Equal(ExitCode.NotFound, cli.Run("compare", "a.txt", "nirgends").Code);

    [Fact]
    public void Copies_AreOneSource()
    {
        var cells = Assert.Single(cli.Run("copies").Lines).Split('\t');
        Assert.Equal(("copy", "certain"), (cells[0], cells[1]));
    }

    [Fact]
    public void Export_PrintsLinksBehindTheBlocksAndWithholdsWhatIsWithdrawn()
    {
        var ended = cli.Run("export");
        var lines = ended.Lines;
        Assert.True(Array.FindIndex(lines, line => line.Contains("\"kind\":\"link\"", StringComparison.Ordinal)) > Array.FindLastIndex(lines, line => line.Contains("\"kind\":\"statement\"", StringComparison.Ordinal)));
        Assert.DoesNotContain("Geheim", ended.Output, StringComparison.Ordinal);
        Assert.Contains("--withheld", ended.Error, StringComparison.Ordinal);
        var all = cli.Run("export", "--withheld").Output;
        Assert.Contains("Geheim", all, StringComparison.Ordinal);
        Assert.True(all.Split("\"kind\":\"link\"").Length > ended.Output.Split("\"kind\":\"link\"").Length);
    }

    [Fact]
    public void Load_FindsTheSameLinksAgain()
    {
        var exported = cli.Run("export", "--withheld").Output;
        var file = cli.File("lines.jsonl", exported);
        cli.Run("load", file, "--record", cli.Path("other.db"));
        Assert.Equal(exported, cli.Run("export", "--withheld", "--record", cli.Path("other.db")).Output);
    }

    private void Report(string name, string text, string more = "")
    {
        cli.File($"berichte/{name}.txt", text);
        cli.File($"berichte/{name}.txt.json", $$"""{ "title": "Bericht {{name}}", "outlet": "Blatt {{name}}", "published": "2022-01-27", "language": "de"{{more}} }""");
    }
}
