using System.Text.Json;
using Demarche.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Demarche.Web.Mcp;

/// <summary>The same tools over HTTP, without sessions: each request is answered by itself, behind the same guards as every page.</summary>
internal static class McpEndpoint
{
    public const string Root = "/mcp";

    public static void Map(IEndpointRouteBuilder room) => room.MapPost(Root, Answer).ExcludeFromDescription();

    private static async Task Answer(HttpContext context, IRecord record)
    {
        if (await MessageOf(context).ConfigureAwait(false) is not { } message)
        {
            await Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "The body is no JSON-RPC message.").ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        var transport = new StreamableHttpServerTransport { Stateless = true };
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, RecordMcp.Options(record));
            await using (server.ConfigureAwait(false))
            {
                var running = server.RunAsync(context.RequestAborted);
                context.Response.ContentType = "text/event-stream";
                if (!await transport.HandlePostRequestAsync(message, context.Response.Body, context.RequestAborted).ConfigureAwait(false))
                {
                    context.Response.ContentType = null;
                    context.Response.StatusCode = StatusCodes.Status202Accepted;
                }
            }
        }
    }

    private static async Task<JsonRpcMessage?> MessageOf(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<JsonRpcMessage>(context.Request.Body, McpJsonUtilities.DefaultOptions, context.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
