using System.CommandLine;
using Demarche.Acts;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>acts</c>: lists kept acts by day, report and place in the text.</summary>
internal sealed class ActsVerb : RecordVerb
{
    private readonly ListOptions list;
    private readonly ValueOption actor;
    private readonly ValueOption recipient;
    private readonly ValueOption name;
    private readonly ValueOption status;
    private readonly ValueOption report;
    private readonly ValueOption format;
    private readonly Option<bool> spreadsheetSafe;

    public ActsVerb(Labels labels)
        : base("acts", labels)
    {
        actor = Labelled("actor", "actor", "act-actor");
        recipient = Labelled("recipient", "actor", "recipient");
        name = Added(new ValueOption("--name", labels["cli.value.name"], labels["cli.option.act-name"], ValueKind.Choice, [.. Enum.GetValues<ActName>().Select(FormatNames.Of)]));
        status = Added(new ValueOption("--status", labels["cli.value.act-status"], labels["cli.option.act-status"], ValueKind.Choice, [.. Enum.GetValues<ActStatus>().Select(FormatNames.Of)]));
        report = Labelled("report", "report", "report-filter");
        format = Choice("format", "jsonl", "csv");
        spreadsheetSafe = Flag("spreadsheet-safe");
        list = new ListOptions(this, labels);
    }

    public override int Run(ParseResult parsed, Session session)
    {
        var csv = parsed.GetValue(format) == "csv";
        if (parsed.GetValue(spreadsheetSafe) && !csv) throw new UsageException(Labels.Format("cli.error.only-with", spreadsheetSafe.Name, "--format csv"));
        using var record = OpenToRead(parsed, session);
        var query = Query(parsed, record, session);
        SearchNews.Say(query.Words, session);
        var listing = new Listing<ActEntry>(list.Limit(parsed), session);
        Page<ActEntry> Read(int offset, int limit) => record.Acts(query with { Offset = offset, Limit = limit });
        if (csv) Csv(listing, Read, new CsvWriter(session.Out, parsed.GetValue(spreadsheetSafe)));
        else if (parsed.GetValue(format) is not null) Lines(listing, Read, session);
        else Table(listing, Read, session);
        listing.Close();
        return ExitCode.Done;
    }

    private ActQuery Query(ParseResult parsed, IRecord record, Session session) => new()
    {
        Actor = parsed.GetValue(actor) is { } asked ? ActorChoice.Find(asked, record, session) : null,
        Recipient = parsed.GetValue(recipient) is { } other ? ActorChoice.Find(other, record, session) : null,
        Name = FormatNames.Parse<ActName>(parsed.GetValue(name)),
        Status = FormatNames.Parse<ActStatus>(parsed.GetValue(status)),
        Report = parsed.GetValue(report),
        FromDay = list.Since(parsed),
        ToDay = list.Until(parsed),
        Words = list.Words(parsed),
        Outlet = list.Outlet(parsed),
    };

    private static void Csv(Listing<ActEntry> listing, Func<int, int, Page<ActEntry>> read, CsvWriter csv)
    {
        csv.Row(ActTableRows.Columns);
        listing.Print(read, entry => csv.Row(ActTableRows.Row(entry)));
    }

    private static void Lines(Listing<ActEntry> listing, Func<int, int, Page<ActEntry>> read, Session session)
    {
        session.Out.Flush();
        using var lines = new RecordWriter(session.Surroundings.Output);
        listing.Print(read, entry => lines.WriteAct(entry.Act, entry.Text, entry.Report.Rights));
    }

    private static void Table(Listing<ActEntry> listing, Func<int, int, Page<ActEntry>> read, Session session)
    {
        var rows = new Sheet(
            session, new("cli.column.day") { Fixed = true }, new("cli.column.outlet"), new("cli.column.actor"), new("cli.column.act"), new("cli.column.recipient"), new("cli.column.matter"),
            new("cli.column.act-status"), new("cli.column.word"), new("cli.column.evidence") { PlainOnly = true }, new("cli.column.id") { PlainOnly = true });
        listing.Print(read, entry => Add(rows, entry, session));
        rows.Close();
    }

    private static void Add(Sheet rows, ActEntry entry, Session session)
    {
        var (act, words, people) = (entry.Act, new ActWords(entry, session.Labels), session.Surroundings.OutputIsTerminal);
        rows.Add(
            entry.Report.Day, entry.Report.Outlet, words.Actors, people ? words.Name : FormatNames.Of(act.Name), words.Recipients, words.Matter,
            people ? words.Status : FormatNames.Of(act.Status), words.Word, words.Evidence, act.Id);
    }
}
