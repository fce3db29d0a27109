using System.CommandLine;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>The whole tree of commands, in one language, with the options that every command knows.</summary>
internal sealed class Root
{
    public Root(Labels labels)
    {
        Command = new Command("demarche", labels["cli.about"]);
        Ui = Everywhere(new ValueOption("--ui", "de|en", labels["cli.option.ui"], ValueKind.Choice, "de", "en"));
        Color = Everywhere(new ValueOption("--color", "auto|always|never", labels["cli.option.color"], ValueKind.Choice, "auto", "always", "never"));
        Help = Everywhere(new Option<bool>("--help", "-h") { Description = labels["cli.option.help"] });
        Command.Add(Version = new Option<bool>("--version") { Description = labels["cli.option.version"] });
        foreach (var verb in Verbs.All.Create(labels)) Command.Add(verb);
    }

    public Command Command { get; }

    public ValueOption Ui { get; }

    public ValueOption Color { get; }

    public Option<bool> Help { get; }

    public Option<bool> Version { get; }

    /// <summary>Reads a command line; words that begin with <c>@</c> are words, not files.</summary>
    public ParseResult Parse(IReadOnlyList<string> args) => Command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });

    private T Everywhere<T>(T option)
        where T : Option
    {
        option.Recursive = true;
        Command.Add(option);
        return option;
    }
}
