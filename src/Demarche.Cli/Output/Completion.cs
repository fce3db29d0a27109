using System.CommandLine;
using System.Text;
using Demarche.Cli.Parsing;

namespace Demarche.Cli.Output;

/// <summary>Scripts that let a shell complete commands, options and their values. They know the tree by heart and start no process.</summary>
internal static class Completion
{
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish"];

    /// <summary>The script, or nothing for a shell that is not known.</summary>
    public static string? For(string shell, Command root) => shell switch
    {
        "bash" => Bash(root),
        "zsh" => Zsh(root),
        "fish" => Fish(root),
        _ => null,
    };

    private static string Bash(Command root)
    {
        var script = new StringBuilder("# bash completion for demarche\n_demarche() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= w\n");
        script.Append("    for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do case $w in\n");
        script.Append($"        {string.Join('|', root.Subcommands.Select(c => c.Name))}) verb=$w; break ;;\n    esac; done\n");
        script.Append("    case $before in\n");
        foreach (var option in Choices(root)) script.Append($"        {option.Name}) COMPREPLY=($(compgen -W '{string.Join(' ', option.Choices)}' -- \"$word\")); return ;;\n");
        script.Append($"        {string.Join('|', Files(root))}) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n    esac\n");
        script.Append("    case $verb:$word in\n");
        script.Append($"        :-*) COMPREPLY=($(compgen -W '{string.Join(' ', Names(root.Options))}' -- \"$word\")) ;;\n");
        script.Append($"        :*) COMPREPLY=($(compgen -W '{string.Join(' ', root.Subcommands.Select(c => c.Name))}' -- \"$word\")) ;;\n");
        foreach (var command in root.Subcommands)
            script.Append($"        {command.Name}:-*) COMPREPLY=($(compgen -W '{string.Join(' ', Names(Known(root, command)))}' -- \"$word\")) ;;\n");
        script.Append($"        completion:*) COMPREPLY=($(compgen -W '{string.Join(' ', Shells)}' -- \"$word\")) ;;\n");
        return script.Append("        *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n    esac\n}\ncomplete -o filenames -F _demarche demarche\n").ToString();
    }

    private static string Zsh(Command root)
    {
        var script = new StringBuilder("#compdef demarche\n# zsh completion for demarche\n_demarche() {\n    local state line\n    local -a commands=(\n");
        foreach (var command in root.Subcommands) script.Append($"        {Quoted($"{command.Name}:{command.Description}")}\n");
        script.Append("    )\n    _arguments -C \\\n");
        foreach (var option in root.Options) script.Append($"        {ZshOption(option)} \\\n");
        script.Append("        '1: :->command' '*:: :->rest'\n    case $state in\n        command) _describe command commands ;;\n        rest) case $line[1] in\n");
        foreach (var command in root.Subcommands)
        {
            script.Append($"            {command.Name}) _arguments");
            foreach (var option in Known(root, command)) script.Append($" \\\n                {ZshOption(option)}");
            script.Append(command.Name == "completion" ? $" \\\n                '1: :({string.Join(' ', Shells)})' ;;\n" : " \\\n                '*: :_files' ;;\n");
        }

        return script.Append("        esac ;;\n    esac\n}\nif [ \"$funcstack[1]\" = _demarche ]; then _demarche \"$@\"; else compdef _demarche demarche; fi\n").ToString();
    }

    private static string ZshOption(Option option)
    {
        var about = option.Description!.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        var value = option switch
        {
            ValueOption { Kind: ValueKind.Choice } choice => $": :({string.Join(' ', choice.Choices)})",
            ValueOption { Kind: ValueKind.File } => ": :_files",
            ValueOption => ": : ",
            _ => "",
        };
        return Quoted($"{option.Name}[{about}]{value}");
    }

    private static string Fish(Command root)
    {
        var script = new StringBuilder("# fish completion for demarche\n");
        foreach (var command in root.Subcommands)
            script.Append($"complete -c demarche -n __fish_use_subcommand -f -a {command.Name} -d {FishQuoted(command.Description!)}\n");
        foreach (var option in root.Options) script.Append(FishOption(option, option.Recursive ? "" : "-n __fish_use_subcommand "));
        foreach (var command in root.Subcommands)
            foreach (var option in command.Options) script.Append(FishOption(option, $"-n '__fish_seen_subcommand_from {command.Name}' "));
        return script.Append($"complete -c demarche -n '__fish_seen_subcommand_from completion' -f -a '{string.Join(' ', Shells)}'\n").ToString();
    }

    private static string FishOption(Option option, string when)
    {
        var value = option switch
        {
            ValueOption { Kind: ValueKind.Choice } choice => $" -x -a '{string.Join(' ', choice.Choices)}'",
            ValueOption { Kind: ValueKind.File } => " -r -F",
            ValueOption => " -x",
            _ => "",
        };
        return $"complete -c demarche {when}-l {option.Name[2..]}{value} -d {FishQuoted(option.Description!)}\n";
    }

    private static IEnumerable<Option> Known(Command root, Command command) => command.Options.Concat(root.Options.Where(option => option.Recursive));

    private static IEnumerable<string> Names(IEnumerable<Option> options) => options.Select(option => option.Name);

    private static IEnumerable<Option> Every(Command root) => root.Options.Concat(root.Subcommands.SelectMany(command => command.Options));

    private static IEnumerable<ValueOption> Choices(Command root) =>
        Every(root).OfType<ValueOption>().Where(option => option.Kind == ValueKind.Choice).GroupBy(option => option.Name).Select(Union);

    // An option of one name may know other values in another command; after the option a shell offers all of them.
    private static ValueOption Union(IGrouping<string, ValueOption> same) =>
        new(same.Key, "", "", ValueKind.Choice, [.. same.SelectMany(option => option.Choices).Distinct()]);

    private static IEnumerable<string> Files(Command root) =>
        Every(root).OfType<ValueOption>().Where(option => option.Kind == ValueKind.File).Select(option => option.Name).Distinct();

    private static string Quoted(string words) => "'" + words.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string FishQuoted(string words) =>
        "'" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
