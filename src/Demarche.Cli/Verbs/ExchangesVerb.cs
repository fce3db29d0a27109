using System.CommandLine;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Exchanges;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>exchange</c>: lists the exchanges; of a named one the documents that passed and the threads of opening and answer.</summary>
internal sealed class ExchangesVerb : ExchangeVerb
{
    private readonly ValueOption format;

    public ExchangesVerb(Labels labels)
        : base("exchange", labels) => format = Choice("format", "jsonl");

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRenew(parsed, session);
        var exchanges = Asked(parsed, record);
        if (parsed.GetValue(format) is not null) Lines(exchanges, session);
        else if (IsNamed(parsed)) Board(exchanges, record, session);
        else List(exchanges, record, session);
        if (exchanges.Count == 0) session.People.WriteLine(Labels["cli.list.empty"]);
        return ExitCode.Done;
    }

    private static void Lines(IReadOnlyList<Exchange> exchanges, Session session)
    {
        session.Out.Flush();
        using var lines = new RecordWriter(session.Surroundings.Output);
        foreach (var exchange in exchanges) lines.WriteExchange(exchange);
    }

    private void List(IReadOnlyList<Exchange> exchanges, IRecord record, Session session)
    {
        var rows = new Sheet(
            session, new("cli.column.id") { Fixed = true }, new("cli.column.first") { Fixed = true }, new("cli.column.last") { Fixed = true }, new("cli.column.reports") { Right = true },
            new("cli.column.documents") { Right = true }, new("cli.column.threads") { Right = true }, new("cli.column.title"), new("cli.column.parties") { PlainOnly = true });
        foreach (var exchange in exchanges)
            rows.Add(exchange.Id, exchange.First, exchange.Last, $"{exchange.Reports.Length}", $"{exchange.Documents.Length}", $"{exchange.Threads.Length}", exchange.Title.In(Labels.Language), string.Join(' ', exchange.Parties));
        rows.Close();
    }

    private void Board(IReadOnlyList<Exchange> exchanges, IRecord record, Session session)
    {
        var acts = new ActBook(record);
        var rows = new Sheet(
            session, new("cli.column.type"), new("cli.column.state-of") { Fixed = true }, new("cli.column.since"), new("cli.column.actor"), new("cli.column.recipient"), new("cli.column.matter"),
            new("cli.column.answers"), new("cli.column.id") { PlainOnly = true });
        foreach (var exchange in exchanges)
        {
            foreach (var document in exchange.Documents) Document(document, rows, record, session);
            foreach (var thread in exchange.Threads) Thread(thread, rows, acts, record, session);
        }

        rows.Close();
    }

    private void Document(PassedDocument document, Sheet rows, IRecord record, Session session) => rows.Add(
        Member("documentType", document.Type, session), document.Confidential switch { true => Labels["document.confidential"], false => Labels["document.published"], null => "" }, Date(document.Time, session),
        Names(document.By, record) + (document.DeliveredBy is { } hand ? $" ({Labels.Format("document.delivered-by", NameOf(hand, record))})" : ""), Names(document.To, record), document.Name, "", document.Id);

    private void Thread(ExchangeThread thread, Sheet rows, ActBook acts, IRecord record, Session session)
    {
        if (acts.Find(thread.Opening) is not { } entry) return;
        var words = new ActWords(entry, Labels);
        rows.Add(
            words.Name, Member("threadState", thread.State, session), Date(thread.Since, session), words.Actors, words.Recipients, words.Matter,
            string.Join("; ", thread.Answers.Select(acts.Find).OfType<ActEntry>().Select(answer => new ActWords(answer, Labels)).Select(answer => $"{answer.Actors} {answer.Name}").Distinct()), thread.Id);
    }
}
