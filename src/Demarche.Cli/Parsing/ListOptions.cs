using System.CommandLine;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>The filters that lists share.</summary>
internal sealed class ListOptions
{
    /// <summary>How many entries a list shows where nobody asks for more.</summary>
    public const int DefaultLimit = 50;

    private readonly ValueOption since;
    private readonly ValueOption until;
    private readonly ValueOption words;
    private readonly ValueOption outlet;
    private readonly ValueOption limit;

    public ListOptions(Command command, Labels labels, bool withWords = true, bool withLimit = true)
    {
        ValueOption Make(string name, string value, ValueKind kind, string? label = null) =>
            new("--" + name, labels["cli.value." + value], labels["cli.option." + (label ?? name)], kind);
        since = Make("since", "day", ValueKind.Day);
        until = Make("until", "day", ValueKind.Day);
        outlet = Make("outlet", "text", ValueKind.Text, "outlet-filter");
        words = Make("words", "text", ValueKind.Text);
        limit = Make("limit", "number", ValueKind.Number);
        foreach (var option in new[] { since, until, outlet, words, limit })
            if ((option != words || withWords) && (option != limit || withLimit)) command.Add(option);
    }

    public string? Since(ParseResult parsed) => parsed.GetValue(since);

    public string? Until(ParseResult parsed) => parsed.GetValue(until);

    public string? Words(ParseResult parsed) => parsed.GetValue(words);

    public string? Outlet(ParseResult parsed) => parsed.GetValue(outlet);

    public int Limit(ParseResult parsed) => limit.Number(parsed) ?? DefaultLimit;
}
