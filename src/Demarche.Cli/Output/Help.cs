using System.CommandLine;
using Demarche.Cli.Parsing;
using Demarche.Wording;

namespace Demarche.Cli.Output;

/// <summary>Prints the help of a command in the user's language.</summary>
internal static class Help
{
    private const int Widest = 100;

    public static int Print(Root root, Command command, Session session, TextWriter to)
    {
        var page = new HelpPage(to, session.Labels, Math.Clamp(session.Surroundings.Width, 40, Widest));
        page.Paragraph(command.Description!);
        page.Usage(Usage(root, command, session.Labels));
        page.List("cli.help.commands", command.Subcommands.Select(c => (c.Name, c.Description!)));
        page.List("cli.help.arguments", command.Arguments.Select(a => (a.Name, a.Description!)));
        page.List("cli.help.options", OptionsOf(root, command).Select(o => (Heading(o), o.Description!)));
        if (session.Labels.Find("cli.example." + command.Name) is { } example) page.Example(example);
        if (command == root.Command) page.List("cli.help.exit-codes", ExitCode.All.Select(code => ($"{code}", session.Labels["cli.exit." + code])));
        if (command == root.Command) page.Paragraph("\n" + session.Labels["cli.help.more"]);
        return ExitCode.Done;
    }

    private static string Usage(Root root, Command command, Labels labels)
    {
        if (command == root.Command) return $"demarche {labels["cli.value.command"]} …";
        var arguments = command.Arguments.Select(Placeholder).Select(word => " " + word);
        return $"demarche {command.Name}{string.Concat(arguments)}{(command.Options.Count > 0 ? " [--…]" : "")}";
    }

    private static string Placeholder(Argument argument)
    {
        var word = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{word}]" : word;
    }

    private static IEnumerable<Option> OptionsOf(Root root, Command command) =>
        command == root.Command ? root.Command.Options : command.Options.Concat(root.Command.Options.Where(option => option.Recursive));

    private static string Heading(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length));
        return option is ValueOption { HelpName: { } value } ? $"{names} {value}" : names;
    }
}
