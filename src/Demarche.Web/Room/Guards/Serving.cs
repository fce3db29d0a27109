using Demarche.Record;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Demarche.Web.Room.Guards;

/// <summary>Tells the record that somebody waits for an answer, until its first byte: what is long, such as an export, does not hold up a read from there on. What changes the record waits for its turn
/// to write, and does not count.</summary>
internal static class Serving
{
    public static async Task Run(HttpContext context, RequestDelegate next)
    {
        using var service = HttpMethods.IsGet(context.Request.Method) ? context.RequestServices.GetRequiredService<IRecord>().Serve() : null;
        context.Response.OnStarting(() =>
        {
            service?.Dispose();
            return Task.CompletedTask;
        });
        await next(context).ConfigureAwait(false);
    }
}
