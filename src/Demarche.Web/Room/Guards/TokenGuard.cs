using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Asks for a token where one is set: as <c>Authorization: Bearer</c>, or once as <c>?token=</c>, which the reader's browser then keeps. The room's own opens
/// everything; a read-only one changes nothing, also where nobody needs a token.</summary>
internal sealed class TokenGuard(string? token, ReadTokens? readers)
{
    /// <summary>Where a browser keeps it.</summary>
    public const string Cookie = "demarche-token";

    private const string Scheme = "Bearer ";

    private static readonly object ReadsOnly = new();

    private readonly byte[]? expected = token is null ? null : Hash(token);

    /// <summary>Whether a visitor may change something.</summary>
    public static bool MayChange(HttpContext context) => !context.Items.ContainsKey(ReadsOnly);

    public Task Run(HttpContext context, RequestDelegate next)
    {
        var (shown, asked) = (Shown(context.Request), context.Request.Query["token"].ToString());
        if (IsOwn(shown)) return next(context);
        if (readers?.Admit(shown) == true) return Reading(context, next);
        if (asked.Length > 0 && (IsOwn(asked) || readers?.Admit(asked) == true)) return LetIn(context, asked);
        return expected is null ? next(context) : Refusal.Write(context, StatusCodes.Status401Unauthorized, "room.refused.token");
    }

    private static string? Shown(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : request.Cookies[Cookie];
    }

    // Questions of chat programs come by POST and change nothing.
    private static Task Reading(HttpContext context, RequestDelegate next)
    {
        context.Items[ReadsOnly] = true;
        var method = context.Request.Method;
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || context.Request.Path == Mcp.McpEndpoint.Root
            ? next(context)
            : Refusal.Write(context, StatusCodes.Status403Forbidden, "room.refused.reader");
    }

    // The token leaves the address at once, so that nobody sends it on with a link.
    private static Task LetIn(HttpContext context, string token)
    {
        context.Response.Cookies.Append(Cookie, token, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            Path = "/",
        });
        context.Response.Redirect(Here(context.Request.Path));
        return Task.CompletedTask;
    }

    // "//elsewhere" would lead out of the room.
    private static string Here(PathString path) => path.ToUriComponent() is var address && address.StartsWith("//", StringComparison.Ordinal) ? "/" : address;

    private bool IsOwn(string? shown) => shown is not null && expected is not null && CryptographicOperations.FixedTimeEquals(Hash(shown), expected);

    private static byte[] Hash(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));
}
