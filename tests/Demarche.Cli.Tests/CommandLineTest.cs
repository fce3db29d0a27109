namespace Demarche.Cli.Tests;

public sealed class CommandLineTest
{
    [Fact]
    public void Version_IsOneLine()
    {
        using var cli = new Cli();
        var ended = cli.Run("--version");
        Assert.Equal((ExitCode.Done, $"demarche {Product.Version}\n", ""), (ended.Code, ended.Output, ended.Error));
    }

    [Fact]
    public void NoCommand_HelpForPeopleAndUsageCode()
    {
        using var cli = new Cli();
        var ended = cli.Run();
        Assert.Equal(ExitCode.Usage, ended.Code);
        Assert.Empty(ended.Output);
        Assert.Contains("Usage: demarche COMMAND", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no command \"raed\". Perhaps read is meant.", "raed")]
    [InlineData("There is no option --fromat here. Perhaps --format is meant.", "read", "-", "--fromat", "jsonl")]
    [InlineData("There is no option --againn here.", "read", "--againn")]
    [InlineData("A value is missing after --jobs.", "read", "-", "--jobs")]
    [InlineData("--jobs takes a whole number from 1, not \"0\".", "read", "-", "--jobs", "0")]
    [InlineData("--format does not know \"xml\"; it takes: jsonl.", "read", "-", "--format", "xml")]
    [InlineData("--ui does not know \"fr\"; it takes: de, en.", "--ui", "fr", "reports")]
    [InlineData("--since takes a day such as 2022-01-27, not \"27.1.2022\".", "reports", "--since", "27.1.2022")]
    [InlineData("--jobs may stand only once and with one value.", "read", "-", "--jobs", "1", "--jobs", "2")]
    [InlineData("Missing: PATH.", "read")]
    [InlineData("Missing: WORDS.", "search")]
    [InlineData("Missing: REPORT.", "forget")]
    [InlineData("The option --reason is needed.", "forget", "x", "--by", "me")]
    [InlineData("The option --by is needed.", "forget", "x", "--reason", "why")]
    [InlineData("This command has no use for \"x\".", "reports", "x")]
    [InlineData("--mentions is only for use with --format jsonl.", "read", "-", "--mentions")]
    [InlineData("--without-text is only for use with --format jsonl.", "read", "-", "--without-text")]
    [InlineData("--spreadsheet-safe is only for use with --format csv.", "export", "--spreadsheet-safe")]
    [InlineData("--again cannot be used with PATH.", "read", "--again", "x")]
    [InlineData("SHELL does not know \"tcsh\"; it takes: bash, zsh, fish.", "completion", "tcsh")]
    public void Mistake_IsSaidWithUsageCode(string words, params string[] args)
    {
        using var cli = new Cli();
        var ended = cli.Run(args);
        Assert.Equal(ExitCode.Usage, ended.Code);
        Assert.Empty(ended.Output);
        Assert.StartsWith("demarche: " + words, ended.Error, StringComparison.Ordinal);
        Assert.EndsWith("\"demarche --help\" shows what there is.\n", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WordAfterDoubleHyphen_IsAWord()
    {
        using var cli = new Cli();
        var ended = cli.Run("read", "--format", "jsonl", "--", "--no-such-file");
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Contains("path-missing", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WordWithAtSign_IsNotReadAsAFile()
    {
        using var cli = new Cli();
        var ended = cli.Run("read", "--format", "jsonl", "@" + cli.File("args", "--help"));
        Assert.Equal(ExitCode.Problems, ended.Code);
        Assert.Contains("path-missing", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", null, null, true)]
    [InlineData("en", null, "de_DE.UTF-8", false)]
    [InlineData(null, "de_AT.UTF-8", "en_US.UTF-8", true)]
    [InlineData(null, "en_US.UTF-8", "de_DE.UTF-8", false)]
    [InlineData(null, "", "de_DE.UTF-8", true)]
    [InlineData(null, null, "C", false)]
    [InlineData(null, null, null, false)]
    public void Language_AskedForThenLocale(string? asked, string? all, string? lang, bool german)
    {
        using var cli = new Cli().With("LC_ALL", all).With("LANG", lang);
        var ended = asked is null ? cli.Run("--help") : cli.Run("--help", "--ui", asked);
        Assert.Equal(german, ended.Output.Contains("Aufruf:", StringComparison.Ordinal));
        Assert.Equal(!german, ended.Output.Contains("Usage:", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_OfAMistakeBeforeTheCommandLineIsUnderstood()
    {
        using var cli = new Cli();
        Assert.StartsWith("demarche: Den Befehl „raed“ gibt es nicht.", cli.Run("raed", "--ui=de").Error, StringComparison.Ordinal);
    }
}
