using Demarche.Wording;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Demarche.Web.Room;

/// <summary>The language that a reader sees: <c>?lang=</c>, which the browser then keeps, else what it kept, else what the browser asks for.</summary>
internal static class RoomLanguage
{
    /// <summary>The name in addresses and where the browser keeps it.</summary>
    public const string Name = "lang";

    public static Labels Of(HttpContext context) =>
        Known(context.Request.Query[Name]) ?? Known(context.Request.Cookies[Name]) ?? Asked(context.Request) ?? Labels.For(context.RequestServices.GetRequiredService<RoomOptions>().Language);

    public static Task Run(HttpContext context, RequestDelegate next)
    {
        if (Known(context.Request.Query[Name]) is { } chosen)
            context.Response.Cookies.Append(Name, chosen.Language, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        return next(context);
    }

    private static Labels? Known(string? tag) => tag is "de" or "en" ? Labels.For(tag) : null;

    // The browser's list is in order of liking; weights that say otherwise are rare enough to be left.
    private static Labels? Asked(HttpRequest request)
    {
        foreach (var part in request.Headers.AcceptLanguage.ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (part.Length >= 2 && Known(part[..2].ToLowerInvariant()) is { } found && (part.Length == 2 || part[2] is '-' or ';')) return found;
        return null;
    }
}
