using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Demarche.Cli.Parsing;
using Demarche.Wording;

namespace Demarche.Cli.Tests;

/// <summary>docs/cli.md names the commands, options and exit codes that there are, and no others.</summary>
public sealed partial class DocsTest
{
    [Fact]
    public void Commands_AreThoseOfTheProgram()
    {
        var named = Row().Matches(Section("# The command line")).Select(match => match.Groups[1].Value).Distinct();
        Assert.Equal(Program().Subcommands.Select(verb => verb.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Options_AreThoseOfTheProgram()
    {
        var there = Program().Subcommands.SelectMany(verb => verb.Options).Concat(Program().Options).Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var named = OptionName().Matches(Page()).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("--record", named);
        Assert.Empty(named.Except(there));
    }

    [Fact]
    public void ExitCodes_AreThoseOfTheProgram() =>
        Assert.Equal(ExitCode.All, CodeRow().Matches(Section("## Exit codes")).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));

    private static Command Program() => new Root(Labels.English).Command;

    private static string Section(string heading)
    {
        var page = Page();
        var start = page.IndexOf(heading + "\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return page[start..end];
    }

    private static string Page([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "cli.md"));

    [GeneratedRegex(@"^\| `(\w+)", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<=`(?:[a-z]+ )*)--[a-z][a-z-]+")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^\| (\d+) \|", RegexOptions.Multiline)]
    private static partial Regex CodeRow();
}
