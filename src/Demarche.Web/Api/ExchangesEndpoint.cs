using Demarche.Record;
using Demarche.Web.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>Exchanges for programs: as record format 1 has them, with issues, documents, threads and positions, and the ledger of help.</summary>
internal static class ExchangesEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        RecordApi.Describe(api.MapGet("/exchanges", All), "Exchanges, each with its title, parties and acts.", false);
        RecordApi.Describe(api.MapGet("/exchanges/{id}", One), "An exchange with its issues, documents, threads, positions and the ledger of help; behind says that reports came since, which the list of exchanges takes in.", false);
    }

    private static IResult All(IRecord record) => ApiPage.Json(json => json.Object(() =>
    {
        var all = record.Exchanges();
        json.WriteNumber("total", all.Count);
        json.WriteStartArray("items");
        foreach (var exchange in all) RecordLines.Write(json, writer => writer.WriteExchange(exchange with { Issues = [], Documents = [], Threads = [], Positions = [] }));
        json.WriteEndArray();
    }));

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
