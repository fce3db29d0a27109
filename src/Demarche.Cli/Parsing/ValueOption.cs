using System.CommandLine;
using System.Globalization;

namespace Demarche.Cli.Parsing;

/// <summary>What an option's value is; decides how it is checked and what a shell completes.</summary>
internal enum ValueKind
{
    Text,
    File,
    Choice,
    Number,
    Day,
}

/// <summary>An option with one value. It is kept as text and checked in one place, so that its errors have the user's language.</summary>
internal sealed class ValueOption : Option<string>
{
    public ValueOption(string name, string valueName, string description, ValueKind kind = ValueKind.Text, params string[] choices)
        : base(name)
    {
        HelpName = valueName;
        Description = description;
        Kind = kind;
        Choices = choices;
        Arity = ArgumentArity.ExactlyOne;
    }

    public ValueKind Kind { get; }

    public IReadOnlyList<string> Choices { get; }

    /// <summary>The value of a number option; nothing where it is not given.</summary>
    public int? Number(ParseResult parsed) =>
        parsed.GetValue(this) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether the value is one that the option takes.</summary>
    public bool Takes(string value) => Kind switch
    {
        ValueKind.Choice => Choices.Contains(value, StringComparer.Ordinal),
        ValueKind.Number => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
        ValueKind.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.Length > 0,
    };
}
