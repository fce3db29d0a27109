using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>Answers HEAD as GET without the body, so that programs that check a link or a feed are not told that there is none. Stands before the routing.</summary>
internal static class HeadAsGet
{
    public static Task Run(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        return next(context);
    }
}
