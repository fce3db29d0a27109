using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>positions</c>: who stands where on which issue, through time.</summary>
internal sealed class PositionsVerb : ExchangeVerb
{
    private readonly ValueOption actor;

    public PositionsVerb(Labels labels)
        : base("positions", labels) => actor = Added(new ValueOption("--actor", labels["cli.value.actor"], labels["cli.option.position-actor"]));

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRenew(parsed, session);
        var only = parsed.GetValue(actor) is { } asked ? ActorChoice.Find(asked, record, session) : null;
        var rows = new Sheet(
            session, new("cli.column.issue"), new("cli.column.actor"), new("cli.column.stance"), new("cli.column.when"), new("cli.column.reports") { Right = true }, new("cli.column.word"),
            new("cli.column.id") { PlainOnly = true });
        var any = false;
        foreach (var exchange in Asked(parsed, record)) any |= Add(rows, exchange, only, record, session);
        rows.Close();
        if (!any) session.People.WriteLine(Labels["cli.list.empty"]);
        return ExitCode.Done;
    }

    private bool Add(Sheet rows, Exchanges.Exchange exchange, string? only, IRecord record, Session session)
    {
        var issues = exchange.Issues.ToDictionary(issue => issue.Id, issue => issue.Proposition.In(Labels.Language), StringComparer.Ordinal);
        var fitting = exchange.Positions.Where(position => only is null || position.Actor == only).ToList();
        foreach (var position in fitting)
            rows.Add(
                issues[position.Issue], NameOf(position.Actor, record), Member("stance", position.Stance, session), Date(position.Time, session), $"{position.Reports}", Word(position.OnWord, record, session), position.Id);
        return fitting.Count > 0;
    }
}
