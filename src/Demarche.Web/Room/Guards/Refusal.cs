using Demarche.Wording;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>A request that is not answered, and why, in plain words.</summary>
internal static class Refusal
{
    public static Task Write(HttpContext context, int status, string key)
    {
        if (context.Request.Path.StartsWithSegments(Api.RecordApi.Root)) return Results.Problem(statusCode: status, detail: Labels.English[key]).ExecuteAsync(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(RoomLanguage.Of(context)[key] + "\n", context.RequestAborted);
    }
}
