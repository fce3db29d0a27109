using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Takes changes only from the room's own pages, as the browser names the origin of a request, or from programs that show a token in a header.
/// Questions of chat programs change nothing; they may come without one from programs that are no browsers.</summary>
internal static class SameSiteGuard
{
    public static Task Run(HttpContext context, RequestDelegate next) =>
        IsReading(context.Request.Method) || IsOwn(context.Request) ? next(context) : Refusal.Write(context, StatusCodes.Status403Forbidden, "room.refused.origin");

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site == "same-origin";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 ? request.Headers.Authorization.Count > 0 || request.Path == Mcp.McpEndpoint.Root : origin == $"{request.Scheme}://{request.Host}";
    }
}
