using AllVerbs = Demarche.Cli.Verbs.All;

namespace Demarche.Cli.Tests;

public sealed class HelpTest
{
    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var language in new[] { "de", "en" })
            foreach (var command in Commands()) pages.Add(command, language);
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Help_IsAsKept(string command, string language)
    {
        using var cli = new Cli();
        var ended = command.Length == 0 ? cli.Run("--help", "--ui", language) : cli.Run(command, "--help", "--ui", language);
        Assert.Equal((ExitCode.Done, ""), (ended.Code, ended.Error));
        Golden.Check($"help/{(command.Length == 0 ? "demarche" : command)}.{language}.txt", ended.Output);
    }

    [Fact]
    public void Help_KeepsToTheWidth()
    {
        using var cli = new Cli { Width = 60 };
        foreach (var command in Commands().Where(name => name.Length > 0))
            Assert.DoesNotContain(Prose(cli.Run(command, "--help").Output), line => line.Length > 60);
    }

    [Fact]
    public void RootHelp_ListsEveryExitCode()
    {
        using var cli = new Cli();
        var help = cli.Run("--help").Output;
        foreach (var code in ExitCode.All) Assert.Matches($@"(?m)^  {code}\s", help);
    }

    // Usage and examples are lines to be copied and stay whole.
    private static IEnumerable<string> Prose(string help) => help.Split("\nExample:")[0].Split('\n').Where(line => !line.StartsWith("Usage:", StringComparison.Ordinal));

    private static IEnumerable<string> Commands() => AllVerbs.Create(Wording.Labels.English).Select(verb => verb.Name).Prepend("");
}
