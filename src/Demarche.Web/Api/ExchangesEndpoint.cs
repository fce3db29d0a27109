using System.ComponentModel;
using Demarche.Record;
using Demarche.Web.Exports;
using Demarche.Web.Room;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>Exchanges for programs: as record format 1 has them, with issues, documents, threads and positions, and the ledger of help.</summary>
internal static class ExchangesEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        RecordApi.Describe(api.MapGet("/exchanges", All), "Exchanges by their first day, each with its title, parties and acts.", true);
        RecordApi.Describe(api.MapGet("/exchanges/{id}", One), "An exchange with its issues, documents, threads, positions and the ledger of help; behind says that reports came since, which the list of exchanges takes in.", false);
    }

    private static IResult All(
        [FromQuery(Name = "party"), Description("The id of an actor who must be a party.")] string? party,
        [FromQuery(Name = "offset"), Description("How many to leave out; 0 by default.")] int? offset,
        [FromQuery(Name = "limit"), Description("How many to give, at most 200; 50 by default.")] int? limit,
        IRecord record, HttpContext context, ExchangeKeeping keeping)
    {
        var stretch = new Stretch(offset, limit);
        if (RecordApi.Bad(stretch.Fault) is { } bad) return bad;
        keeping.Visit();
        var page = record.Exchanges(new ExchangeQuery { Party = party, Offset = stretch.First, Limit = stretch.Size });
        return ApiPage.Of(context, page, stretch, (json, exchange) => RecordLines.Write(json, writer => writer.WriteExchange(exchange with { Issues = [], Documents = [], Threads = [], Positions = [] })));
    }

    private static IResult One(string id, IRecord record) => record.FindExchange(id) is not { } found
        ? RecordApi.NotFound("exchange", id)
        : ApiPage.Json(json => json.Object(() =>
        {
            if (record.HasUnexchanged) json.WriteBoolean("behind", true);
            json.WriteStartArray("entries");
            RecordLines.Write(json, writer => writer.WriteExchange(found));
            json.WriteEndArray();
            json.WriteStartArray("help");
            foreach (var line in found.Help)
                json.Object(() =>
                {
                    json.Texts("who", line.Who);
                    json.Texts("to", line.To);
                    json.Text("what", line.What);
                    json.WriteString("stage", RecordFormat.FormatNames.Of(line.Stage));
                    json.Text("time", line.Time);
                    json.Text("onWord", line.OnWord);
                    json.Texts("acts", line.Acts);
                });
            json.WriteEndArray();
        }));
}
