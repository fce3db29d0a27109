using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>ledger</c>: who helps whom with what, and how far that has come.</summary>
internal sealed class LedgerVerb(Labels labels) : ExchangeVerb("ledger", labels)
{
    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRenew(parsed, session);
        var rows = new Sheet(
            session, new("cli.column.when"), new("cli.column.actor"), new("cli.column.stage"), new("cli.column.recipient"), new("cli.column.matter"), new("cli.column.reports") { Right = true },
            new("cli.column.word"), new("cli.column.evidence") { PlainOnly = true });
        var any = false;
        foreach (var help in Asked(parsed, record).SelectMany(exchange => exchange.Help))
        {
            any = true;
            rows.Add(
                Date(help.Time, session), Names(help.Who, record), Member("helpStage", help.Stage, session), Names(help.To, record), help.What,
                $"{help.Acts.Select(act => act.Split('-')[0]).Distinct().Count()}", Word(help.OnWord, record, session), string.Join(' ', help.Acts));
        }

        rows.Close();
        if (!any) session.People.WriteLine(Labels["cli.list.empty"]);
        return ExitCode.Done;
    }
}
