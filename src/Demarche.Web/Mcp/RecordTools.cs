using System.Text.Json;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Exports;
using Demarche.Web.Exports.Csl;

namespace Demarche.Web.Mcp;

/// <summary>Every tool, in the order in which they are listed.</summary>
internal static class RecordTools
{
    private static readonly ToolInput Words = new("words", "string", "Words that must stand there, in any form: \"in a row\", Begin*, -without, this OR that.");
    private static readonly ToolInput ActorId = new("actor", "string", "The id of an actor, such as state:RUS or person:Q58217; find_actors gives ids.");
    private static readonly ToolInput Issue = new("issue", "string", "The id of an issue; exchange_threads and actor_positions give ids.");
    private static readonly ToolInput From = new("from", "string", "The first day of publication, 2022-01-27.");
    private static readonly ToolInput To = new("to", "string", "The last day of publication, included.");
    private static readonly ToolInput Outlet = new("outlet", "string", "The outlet of the report, to the letter.");
    private static readonly ToolInput Limit = new("limit", "integer", "How many entries, at most 50; 10 by default.");
    private static readonly ToolInput Offset = new("offset", "integer", "How many entries to leave out.");

    /// <summary>Every tool.</summary>
    public static IReadOnlyList<RecordTool> All => [.. Entries, .. ExchangeTools.All];

    private static IReadOnlyList<RecordTool> Entries { get; } =
    [
        new("search_statements", "Who said what: statements of news reports, newest first, each with its exact words, their offsets, the speaker and on whose word the report says so.",
            [Words, ActorId, new("office", "string", "The id of an office whose holder speaks, such as office:RUS/foreign-minister."), new("state", "string", "A state that speaks, itself or through its offices and people: RUS."), new("act", "string", "An act that stands on the statement's word.", Choices: [.. Enum.GetValues<ActName>().Select(FormatNames.Of)]), Issue, new("language", "string", "The language of the report: de or en."), new("form", "string", "How the words are given.", Choices: [.. Enum.GetValues<StatementForm>().Select(FormatNames.Of)]), From, To, Outlet, new("report", "string", "The id of a report."), Limit, Offset], Statements),
        new("search_acts", "What was done to whom: demands, offers, answers, refusals, threats, deliveries and the like, newest first, each with the words that tell it.",
            [Words, ActorId, Issue, new("recipient", "string", "The id of the actor to whom it is done."), new("act", "string", "The act.", Choices: [.. Enum.GetValues<ActName>().Select(FormatNames.Of)]), new("status", "string", "How real it is.", Choices: [.. Enum.GetValues<ActStatus>().Select(FormatNames.Of)]), From, To, Outlet, new("report", "string", "The id of a report."), Limit, Offset], ActsFound),
        new("find_actors", "States, organisations, offices and persons by name, with their ids.", [new("name", "string", "A name or a part of one.", IsNeeded: true), Limit], FindActors),
        new("get_report", "A report's metadata, its actors and all its statements. The text itself is not given.", [new("id", "string", "The id of the report.", IsNeeded: true)], Report),
        CompareTool.Tool,
        new("cite_entry", "One statement or act by its id with everything that a citation needs: exact words, offsets, chain, outlet, day, address, version.", [new("id", "string", "The id of the statement or act.", IsNeeded: true)], Cite),
    ];

    private static void Statements(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var page = record.Statements(new StatementQuery
        {
            Words = asked.Text("words"),
            Actor = asked.Text("actor"),
            Office = asked.Text("office"),
            State = StatementQuery.StateId(asked.Text("state")),
            Act = asked.Member<ActName>("act"),
            Issue = asked.Text("issue"),
            Language = asked.Text("language"),
            Form = asked.Member<StatementForm>("form"),
            FromDay = asked.Text("from"),
            ToDay = asked.Text("to"),
            Outlet = asked.Text("outlet"),
            Report = asked.Text("report"),
            NewestFirst = true,
            Offset = asked.Offset,
            Limit = asked.Limit,
        });
        Api.ApiPage.Notes(json, asked.Text("words"));
        var answer = new ToolAnswer(json, record);
        List(json, "statements", page, entry => answer.Statement(entry.Statement, entry.Review, entry.Report, entry.Text));
    }

    private static void ActsFound(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var page = record.Acts(new ActQuery
        {
            Words = asked.Text("words"),
            Actor = asked.Text("actor"),
            Recipient = asked.Text("recipient"),
            Name = asked.Member<ActName>("act"),
            Issue = asked.Text("issue"),
            Status = asked.Member<ActStatus>("status"),
            FromDay = asked.Text("from"),
            ToDay = asked.Text("to"),
            Outlet = asked.Text("outlet"),
            Report = asked.Text("report"),
            NewestFirst = true,
            Offset = asked.Offset,
            Limit = asked.Limit,
        });
        Api.ApiPage.Notes(json, asked.Text("words"));
        List(json, "acts", page, new ToolAnswer(json, record).Act);
    }

    private static void FindActors(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var (name, answer) = (asked.Needed("name"), new ToolAnswer(json, record));
        json.WriteStartArray("actors");
        foreach (var actor in World.Shared.Actors.Where(actor => Bears(actor, name) && record.FindActor(actor.Id) is not null).Take(asked.Limit)) json.Object(() => answer.Actor(actor));
        json.WriteEndArray();
    }

    private static void Report(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var id = asked.Needed("id");
        if (record.Find(id) is not { } kept) throw new ToolException($"There is no report '{id}'.");
        var answer = new ToolAnswer(json, record);
        json.Object("report", () => answer.Report(kept.Entry));
        json.WriteStartArray("statements");
        foreach (var statement in kept.Statements) answer.Statement(statement.Statement, statement.Review, kept.Entry, kept.Read.Report.Text);
        json.WriteEndArray();
        json.WriteStartArray("actors");
        foreach (var actor in kept.Read.Actors.Where(actor => !ActorIds.IsLocal(actor.Id))) json.Object(() => answer.Actor(actor));
        json.WriteEndArray();
    }

    private static void Cite(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var (id, answer) = (asked.Needed("id"), new ToolAnswer(json, record));
        if (record.FindStatement(id) is { } found && record.Find(found.Statement.Report) is { } report)
        {
            json.WritePropertyName("statement");
            answer.Statement(found.Statement, found.Review, report.Entry, report.Read.Report.Text);
            json.WriteString("sha256", report.Read.Report.Text.Sha256);
            json.WriteString("reader", found.Reader);
            json.Object("citation", () => json.WriteString(ToolAnswer.Untrusted, CslItem.Note(found.Statement, report.Read.Report)));
            return;
        }

        var act = EntryOf(id, record) ?? throw new ToolException($"There is no entry '{id}'.");
        json.WritePropertyName("act");
        answer.Act(act);
        json.WriteString("sha256", act.Text.Sha256);
    }

    /// <summary>An act with what is needed to show it.</summary>
    public static ActEntry? EntryOf(string id, IRecord record) => record.FindAct(id) is { } act && record.Find(act.Act.Report) is { } of
        ? new ActEntry(act.Act, act.Review, of.Entry, of.Read.Report.Text, of.Read.Actors, of.Statements.FirstOrDefault(kept => kept.Statement.Id == act.Act.OnWord)?.Statement)
        : null;

    private static bool Bears(Actor actor, string name) =>
        actor.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || actor.NameDe.Contains(name, StringComparison.OrdinalIgnoreCase) || actor.NameEn?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    private static void List<T>(Utf8JsonWriter json, string name, Page<T> page, Action<T> write)
    {
        json.WriteNumber("total", page.Total);
        json.WriteBoolean("more", page.More);
        if (page.IsCut) json.WriteString("cut", Demarche.Wording.Labels.English["list.cut"]);
        json.WriteStartArray(name);
        foreach (var item in page.Items) write(item);
        json.WriteEndArray();
    }
}
