using System.Text.RegularExpressions;
using Demarche.Cli.Explaining;

namespace Demarche.Cli.Tests.Verbs;

public sealed partial class ExplainVerbTest : IDisposable
{
    private const string Text = "Außenminister Sergej Lawrow sagte am Donnerstag der Zeitung, es gebe keine Antwort auf die Frage. "
        + "Das Papier sei enttäuschend. Laut Blinken enthält es ernsthafte Vorschläge. Es schneite.";

    private readonly Cli cli = new() { Width = 80 };

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Piped_IsAsKept(string language)
    {
        var ended = cli.Run("explain", Report(), "--ui", language);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Golden.Check($"explain/piped.{language}.txt", Unmeasured(ended.Output));
    }

    [Fact]
    public void WithWords_IsAsKept() => Golden.Check("explain/words.de.txt", Unmeasured(cli.Run("explain", Report(), "--words", "--ui", "de").Output));

    [Fact]
    public void Terminal_InColour_IsAsKept()
    {
        using var wide = new Cli { OnTerminal = true, Width = 120 };
        var ended = wide.Run("explain", wide.File("a.txt", Text), "--ui", "de");
        Golden.Check("explain/terminal-120.de.txt", Unmeasured(ended.Output));
        Assert.Equal(wide.Run("explain", wide.Path("a.txt"), "--ui", "de", "--color", "never").Output, Escapes().Replace(ended.Output, ""));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Lines_KeepToTheWidth(int width)
    {
        using var narrow = new Cli { OnTerminal = true, Width = width };
        var lines = narrow.Run("explain", Samples(), "--color", "never").Lines;
        Assert.True(lines.Length > 1000);
        Assert.DoesNotContain(lines, line => Ink.WidthOf(line) > width);
    }

    [Fact]
    public void Samples_EveryStatementNamesItsRule()
    {
        var output = cli.Run("explain", Samples()).Output;
        var statements = Ids().Count(output);
        Assert.True(statements > 100);
        Assert.Equal(statements, Rules().Count(output));
    }

    [Fact]
    public void PlainTextOnStandardInput_IsAReport()
    {
        var ended = cli.RunWith("  Lawrow sagte, es gebe keine Antwort.\n", "explain", "-");
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Assert.Contains("[1 es gebe keine Antwort]", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesOnStandardInput_AreReports()
    {
        var ended = cli.RunWith("""
            {"uri":"a","text":"Lawrow sagte, es gebe keine Antwort."}
            {"uri":"b","title":"Zweite Meldung","text":"Es schneite."}
            """, "explain", "-");
        Assert.Equal(["a", "Zweite Meldung"], ended.Lines.Where(line => line is "a" or "Zweite Meldung"));
    }

    [Fact]
    public void EmptyStandardInput_IsAProblem() => Assert.Equal(ExitCode.Problems, cli.RunWith("", "explain", "-").Code);

    [Fact]
    public void UndecodableStandardInput_IsRead()
    {
        var output = new MemoryStream();
        cli.RunOn(new MemoryStream([0xFF, (byte)'a', 0xEF, 0xBB]), output, new MemoryStream(), "explain", "-");
        Assert.Contains("\uFFFDa\uFFFD", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsAProblem()
    {
        var ended = cli.Run("explain", cli.Path("nichts.txt"));
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Contains("[path-missing]", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherLanguage_HasNoStatements()
    {
        var ended = cli.RunWith("""{"uri":"a","language":"fr","text":"Le ministre a dit que non."}""", "explain", "-");
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Contains("0 statements", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void KeptStatement_AloneWithItsSentence()
    {
        cli.Run("read", Report());
        var id = cli.Run("statements").Lines.Select(line => line.Split('\t')[6]).First();
        var ended = cli.Run("explain", "--statement", id);
        Assert.Equal(ExitCode.Done, ended.Code);
        Assert.Equal(id, Assert.Single(Ids().Matches(ended.Output)).Groups[1].Value);
        Assert.DoesNotContain("Es schneite", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_NameTheirRuleAndItsFigure()
    {
        cli.Run("read", Report());
        var cells = cli.Run("statements").Lines[0].Split('\t');
        Assert.Equal((9, "reporting-clause"), (cells.Length, cells[7]));
        Assert.Matches(@"^\d+/\d+$", cells[8]);
        using var wide = new Cli { OnTerminal = true, Width = 160 };
        wide.Run("read", wide.File("a.txt", Text));
        Assert.Contains("reporting-clause: ", wide.Run("statements").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownStatement_IsNotFound()
    {
        cli.Run("read", Report());
        Assert.Equal(ExitCode.NotFound, cli.Run("explain", "--statement", "nichts").Code);
    }

    [Theory]
    [InlineData]
    [InlineData("a.txt", "--statement", "b")]
    public void OneOrTheOther(params string[] words) => Assert.Equal(ExitCode.Usage, cli.Run(["explain", .. words]).Code);

    [Fact]
    public void HostileText_DoesNotSteerTheTerminal()
    {
        var output = cli.RunWith("Der \u001b[31mMinister\u001b]0;x\u0007 sagte, es gebe \u202ekeine Antwort.", "explain", "-", "--words", "--color", "always").Output;
        Assert.DoesNotContain('\u202e', output);
        Assert.DoesNotContain('\u0007', output);
        Assert.DoesNotContain("\u001b[31m", output, StringComparison.Ordinal);
    }

    private static string Unmeasured(string output) => Figures().Replace(output, "N % (N)");

    private string Report() => cli.File("a.txt", Text);

    private static string Samples([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "../../../samples/security-guarantees");

    [GeneratedRegex(@"\d+ ?% \(\d+ (?:of|von) \d+\)|not measured|nicht gemessen|(?<=measured on |gemessen an )[\s\S]+?\d{4}-\d{2}-\d{2}\.")]
    private static partial Regex Figures();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"(?m)^       id +(\S+-s\S+)$")]
    private static partial Regex Ids();

    [GeneratedRegex(@"(?m)^       rule +[a-z-]+ (\d+% \(\d+ of \d+\)|not measured)$")]
    private static partial Regex Rules();
}
