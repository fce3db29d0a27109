using System.CommandLine;
using System.CommandLine.Parsing;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>Finds what is wrong with a command line and says it in the user's language.</summary>
internal static class Mistakes
{
    /// <summary>The first mistake, or nothing.</summary>
    public static string? Find(ParseResult parsed, Labels labels) =>
        Unknown(parsed, labels) ?? StrayOption(parsed, labels) ?? Malformed(parsed, labels) ?? BadValue(parsed, labels);

    private static string? Unknown(ParseResult parsed, Labels labels)
    {
        if (parsed.UnmatchedTokens is not [var token, ..]) return null;
        var command = parsed.CommandResult.Command;
        if (token.StartsWith('-')) return labels.Format("cli.error.unknown-option", token) + Guess(token, Options(parsed), labels);
        if (command.Subcommands.Count > 0)
            return labels.Format("cli.error.unknown-command", token) + Guess(token, command.Subcommands.Select(c => c.Name), labels);
        return labels.Format("cli.error.unexpected", token);
    }

    // An option that nobody knows is taken for one of the words that a command takes; only what stands after -- may look like that.
    private static string? StrayOption(ParseResult parsed, Labels labels)
    {
        var allowed = parsed.CommandResult.Command is Verb { TakesDashedWords: true } ? "--" : "-";
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            if (token.Type != TokenType.Argument || token.Value.Length < 2 || !token.Value.StartsWith(allowed, StringComparison.Ordinal)) continue;
            return labels.Format("cli.error.unknown-option", token.Value) + Guess(token.Value, Options(parsed), labels);
        }

        return null;
    }

    private static string? Malformed(ParseResult parsed, Labels labels)
    {
        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult { Tokens.Count: 0 } bare) return labels.Format("cli.error.no-value", bare.Option.Name);
            if (error.SymbolResult is OptionResult many) return labels.Format("cli.error.twice", many.Option.Name);
            if (error.SymbolResult is ArgumentResult { Parent: OptionResult option }) return labels.Format("cli.error.no-value", option.Option.Name);
            if (error.SymbolResult is ArgumentResult missing) return labels.Format("cli.error.no-argument", missing.Argument.Name);
            if (Missing(parsed) is { } argument) return labels.Format("cli.error.no-argument", argument.Name);
            if (error.SymbolResult is not CommandResult) return error.Message;
        }

        return null;
    }

    private static Argument? Missing(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.FirstOrDefault(
            a => (parsed.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues);

    private static string? BadValue(ParseResult parsed, Labels labels)
    {
        foreach (var option in AllOptions(parsed).OfType<ValueOption>())
        {
            if (parsed.GetValue(option) is not { } value || option.Takes(value)) continue;
            return option.Kind switch
            {
                ValueKind.Choice => labels.Format("cli.error.choice", option.Name, value, string.Join(", ", option.Choices)),
                ValueKind.Number => labels.Format("cli.error.number", option.Name, value),
                ValueKind.Day => labels.Format("cli.error.day", option.Name, value),
                _ => labels.Format("cli.error.no-value", option.Name),
            };
        }

        return null;
    }

    private static IEnumerable<Option> AllOptions(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Options.Concat(parsed.RootCommandResult.Command.Options).Distinct();
    }

    private static IEnumerable<string> Options(ParseResult parsed) => AllOptions(parsed).Select(option => option.Name);

    private static string Guess(string word, IEnumerable<string> known, Labels labels)
    {
        var nearest = known.Select(name => (Name: name, Distance: Distance(word, name))).MinBy(pair => pair.Distance);
        return nearest.Distance <= Math.Max(2, word.Length / 3) ? " " + labels.Format("cli.error.guess", nearest.Name) : "";
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
