using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Records;
using Demarche.Exchanges;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>timeline</c>: what happened when, as exactly as the reports say it.</summary>
internal sealed class TimelineVerb(Labels labels) : ExchangeVerb("timeline", labels)
{
    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRenew(parsed, session);
        var acts = new ActBook(record);
        var rows = new Sheet(
            session, new("cli.column.when"), new("cli.column.precision"), new("cli.column.actor"), new("cli.column.act"), new("cli.column.recipient"), new("cli.column.matter"), new("cli.column.act-status"),
            new("cli.column.word"), new("cli.column.id") { PlainOnly = true });
        var entries = Asked(parsed, record).SelectMany(exchange => exchange.Acts).Select(acts.Find).OfType<ActEntry>().ToList();
        foreach (var (entry, moment) in entries.Select(entry => (entry, Moment.Of(entry.Act, entry.Report.Day))).OrderBy(pair => pair.Item2)) Add(rows, entry, moment, session);
        rows.Close();
        if (entries.Count == 0) session.People.WriteLine(Labels["cli.list.empty"]);
        return ExitCode.Done;
    }

    private void Add(Sheet rows, ActEntry entry, Moment moment, Session session)
    {
        var (words, people) = (new ActWords(entry, Labels), session.Surroundings.OutputIsTerminal);
        rows.Add(
            Date(moment.Value, session), people ? moment.Sign : FormatNames.Of(moment.Precision), words.Actors, people ? words.Name : FormatNames.Of(entry.Act.Name), words.Recipients, words.Matter,
            Member("actStatus", entry.Act.Status, session), words.Word, entry.Act.Id);
    }
}
