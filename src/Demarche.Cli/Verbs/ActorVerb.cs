using System.CommandLine;
using Demarche.Actors;
using Demarche.Cli.Output;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Dossiers;
using Demarche.Web.Exports.Tables;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>actor NAME</c>: one actor's statements through time, and the offices he held.</summary>
internal sealed class ActorVerb : RecordVerb
{
    private readonly Argument<string[]> name;
    private readonly ListOptions list;
    private readonly ValueOption format;

    public ActorVerb(Labels labels)
        : base("actor", labels)
    {
        name = Words("name", ArgumentArity.OneOrMore);
        list = new ListOptions(this, labels);
        format = Choice("format", "jsonl");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var actor = record.FindActor(ActorChoice.Find(string.Join(' ', parsed.GetValue(name)!), record, session))!;
        var query = new StatementQuery { Actor = actor.Id, FromDay = list.Since(parsed), ToDay = list.Until(parsed), Words = list.Words(parsed), Outlet = list.Outlet(parsed) };
        SearchNews.Say(query.Words, session);
        var listing = new Listing<StatementEntry>(list.Limit(parsed), session);
        Page<StatementEntry> Read(int offset, int limit) => record.Statements(query with { Offset = offset, Limit = limit });
        if (parsed.GetValue(format) is null) Table(actor, listing, Read, session);
        else Lines(actor, listing, Read, record, session);
        listing.Close();
        return ExitCode.Done;
    }

    private static void Table(Actor actor, Listing<StatementEntry> listing, Func<int, int, Page<StatementEntry>> read, Session session)
    {
        Introduce(actor, session);
        var rows = new Sheet(
            session, new("cli.column.day") { Fixed = true }, new("cli.column.outlet"), new("cli.column.office"), new("cli.column.form"), new("cli.column.content"),
            new("cli.column.statement") { PlainOnly = true }, new("cli.column.report") { PlainOnly = true });
        listing.Print(read, entry => Add(rows, actor, entry, session));
        rows.Close();
    }

    private static void Add(Sheet rows, Actor actor, StatementEntry entry, Session session)
    {
        var (statement, form) = (entry.Statement, FormatNames.Of(entry.Statement.Form));
        rows.Add(
            entry.Report.Day, entry.Report.Outlet,
            statement.Speaker?.Office is { } office && office != actor.Id ? ActorOffices.Name(office, actor.Id, session.Labels) : null,
            session.Surroundings.OutputIsTerminal ? session.Labels["form." + form] : form,
            StatementWords.Content(statement, entry.Text), statement.Id, entry.Report.Id);
    }

    /// <summary>Who he is, for people: name, id and what the tables know of his offices.</summary>
    private static void Introduce(Actor actor, Session session)
    {
        var labels = session.Labels;
        session.People.WriteLine(Plain.Line($"{actor.Name(labels.Language)} ({actor.Id}), {labels["actorType." + FormatNames.Of(actor.Type)]}"));
        foreach (var term in World.Shared.TermsOf(actor.Id))
        {
            var key = term.Until is null ? "office.since" : "office.from-until";
            session.People.WriteLine("  " + labels.Format(key, ActorOffices.Name(term.Office, actor.Id, labels), DateWording.Of(term.Since, labels), DateWording.Of(term.Until, labels)));
        }
    }

    private static void Lines(Actor actor, Listing<StatementEntry> listing, Func<int, int, Page<StatementEntry>> read, IRecord record, Session session)
    {
        session.Out.Flush();
        using var lines = new RecordWriter(session.Surroundings.Output);
        lines.WriteActor(actor, record.Statements(new StatementQuery { Actor = actor.Id, Limit = 1 }).Total, ActorOffices.Of(actor.Id, record));
        listing.Print(read, entry => lines.WriteStatement(entry.Statement, entry.Text, entry.Report.Rights));
    }
}
