using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Guards;

/// <summary>Reads the form of a change: only one that a page of the room has made.</summary>
internal static class RoomForm
{
    /// <summary>None for another body, a form that is cut off or beyond the limits, and one without the page's token.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than the room takes; the server answers that itself.</exception>
    public static async Task<IFormCollection?> ReadAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!context.Request.HasFormContentType) return null;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false) ? form : null;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or (IOException and not BadHttpRequestException))
        {
            return null;
        }
    }

    public static IResult Refused(HttpContext context) =>
        Results.Text(RoomLanguage.Of(context)["room.refused.form"] + "\n", "text/plain", System.Text.Encoding.UTF8, StatusCodes.Status400BadRequest);
}
