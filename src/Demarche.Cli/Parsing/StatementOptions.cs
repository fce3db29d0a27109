using System.CommandLine;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>What lists and exports of statements can be narrowed to beside words, days and outlets.</summary>
internal sealed class StatementOptions
{
    private readonly ValueOption office;
    private readonly ValueOption state;
    private readonly ValueOption act;
    private readonly ValueOption issue;
    private readonly ValueOption language;

    public StatementOptions(Command command, Labels labels)
    {
        ValueOption Added(string name, string value, ValueKind kind = ValueKind.Text, params string[] choices)
        {
            var option = new ValueOption("--" + name, labels["cli.value." + value], labels["cli.option.said-" + name], kind, choices);
            command.Add(option);
            return option;
        }

        office = Added("office", "statement");
        state = Added("state", "state");
        act = Added("act", "name", ValueKind.Choice, [.. Enum.GetValues<ActName>().Select(FormatNames.Of)]);
        issue = Added("issue", "statement");
        language = Added("language", "language");
    }

    public StatementQuery Of(ParseResult parsed, StatementQuery query) => query with
    {
        Office = parsed.GetValue(office),
        State = StatementQuery.StateId(parsed.GetValue(state)),
        Act = FormatNames.Parse<ActName>(parsed.GetValue(act)),
        Issue = parsed.GetValue(issue),
        Language = parsed.GetValue(language),
    };
}
