using System.Text.Json;
using Demarche.Exchanges;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Exports;
using Demarche.Web.Room;

namespace Demarche.Web.Mcp;

/// <summary>The tools that ask for exchanges: their threads, and where an actor stands. Each stance and each state comes with the words that prove it.</summary>
internal static class ExchangeTools
{
    private const int MostProofs = 3;
    private const int MostExchanges = 100;

    private static readonly ToolInput Id = new("exchange", "string", "The id of an exchange; find_exchanges gives ids.", IsNeeded: true);

    public static IReadOnlyList<RecordTool> All { get; } =
    [
        new("find_exchanges", "The exchanges that the record tells: between whom, about what, from when to when.", [new("party", "string", "The id of an actor who must be a party.")], Find),
        new("exchange_threads", "What was opened in an exchange (demands, proposals, documents), what came back, and how far it is; each with the words that prove it.", [Id], Threads),
        new("actor_positions", "Where an actor stands on the issues of all exchanges, and how that moved; each with the words that prove it.", [new("actor", "string", "The id of an actor, such as state:RUS.", IsNeeded: true)], Positions),
    ];

    private static void Find(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var party = asked.Text("party");
        json.WriteStartArray("exchanges");
        foreach (var exchange in ExchangeKeeping.All(new ExchangeQuery { Party = party }, Made(record)).Take(MostExchanges)) json.Object(() => Head(json, exchange));
        json.WriteEndArray();
    }

    // With some of the reports that came taken in, where that can be done now.
    private static IRecord Made(IRecord record)
    {
        try
        {
            record.MakeExchanges(ExchangeKeeping.AtVisit);
        }
        catch (DemarcheException)
        {
            // What is there is told.
        }

        return record;
    }

    private static void Threads(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var id = asked.Needed("exchange");
        var exchange = Made(record).FindExchange(id) ?? throw new ToolException($"There is no exchange '{id}'.");
        json.Object("exchange", () => Head(json, exchange));
        json.WriteStartArray("threads");
        foreach (var thread in exchange.Threads)
            json.Object(() =>
            {
                json.WriteString("id", thread.Id);
                json.WriteString("state", FormatNames.Of(thread.State));
                json.Text("since", thread.Since);
                Acts(json, "opening", [thread.Opening], record);
                Acts(json, "answers", thread.Answers, record);
            });
        json.WriteEndArray();
    }

    private static void Positions(Utf8JsonWriter json, ToolArguments asked, IRecord record)
    {
        var actor = asked.Needed("actor");
        if (record.FindActor(actor) is null) throw new ToolException($"There is no actor '{actor}'.");
        json.WriteStartArray("positions");
        foreach (var exchange in ExchangeKeeping.All(new ExchangeQuery { Standing = actor }, Made(record)))
            foreach (var position in exchange.Positions.Where(position => position.Actor == actor)) json.Object(() => Write(json, exchange, position, record));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Exchange exchange, Position position, IRecord record)
    {
        json.WriteString("exchange", exchange.Id);
        json.Object("issue", () => json.Text(ToolAnswer.Untrusted, exchange.Issues.First(issue => issue.Id == position.Issue).Proposition.En));
        json.WriteString("stance", FormatNames.Of(position.Stance));
        json.WriteString("onTheWordOf", position.OnWord);
        json.Text("time", position.Time);
        json.WriteNumber("reports", position.Reports);
        Acts(json, "proof", position.Acts, record);
    }

    private static void Head(Utf8JsonWriter json, Exchange exchange)
    {
        json.WriteString("id", exchange.Id);
        json.Object("title", () => json.Text(ToolAnswer.Untrusted, exchange.Title.En));
        json.Texts("parties", exchange.Parties);
        json.Text("first", exchange.First);
        json.Text("last", exchange.Last);
        json.WriteNumber("threads", exchange.Threads.Length);
        json.WriteNumber("issues", exchange.Issues.Length);
    }

    private static void Acts(Utf8JsonWriter json, string name, IEnumerable<string> ids, IRecord record)
    {
        var answer = new ToolAnswer(json, record);
        json.WriteStartArray(name);
        foreach (var id in ids.Take(MostProofs))
            if (RecordTools.EntryOf(id, record) is { } entry) answer.Act(entry);
        json.WriteEndArray();
    }
}
