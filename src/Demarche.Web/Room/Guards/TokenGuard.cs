using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Asks for the token where one is set: as <c>Authorization: Bearer</c>, or once as <c>?token=</c>, which the reader's browser then keeps.</summary>
internal sealed class TokenGuard(string? token)
{
    /// <summary>Where a browser keeps it.</summary>
    public const string Cookie = "demarche-token";

    private const string Scheme = "Bearer ";

    private readonly byte[]? expected = token is null ? null : Hash(token);

    public Task Run(HttpContext context, RequestDelegate next)
    {
        if (expected is null || Fits(Shown(context.Request))) return next(context);
        return Fits(context.Request.Query["token"]) ? LetIn(context) : Refusal.Write(context, StatusCodes.Status401Unauthorized, "room.refused.token");
    }

    private static string? Shown(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : request.Cookies[Cookie];
    }

    // The token leaves the address at once, so that nobody sends it on with a link.
    private static Task LetIn(HttpContext context)
    {
        context.Response.Cookies.Append(Cookie, context.Request.Query["token"]!, new CookieOptions
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

    private bool Fits(string? shown) => shown is not null && CryptographicOperations.FixedTimeEquals(Hash(shown), expected);

    private static byte[] Hash(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));
}
