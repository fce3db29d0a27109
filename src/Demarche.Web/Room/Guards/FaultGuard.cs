using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Says in plain words that a page could not be made, and nothing of what went wrong inside.</summary>
internal static class FaultGuard
{
    public static async Task Run(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (BadHttpRequestException or OperationCanceledException) && !context.Response.HasStarted)
        {
            await Refusal.Write(context, StatusCodes.Status500InternalServerError, "room.refused.fault").ConfigureAwait(false);
        }
    }
}
