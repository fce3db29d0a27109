using System.Globalization;
using Demarche.Web.Exports;
using Demarche.Web.Room.Correcting;
using Demarche.Web.Room.Guards;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Room.Intake;

/// <summary>Takes what readers give to be read: files, a text, an address.</summary>
internal static class Giving
{
    public const string Address = "/intake";

    private const int LongestText = 2 << 20;
    private const int LongestLine = 2000;

    private static readonly string[] Properties = ["title", "outlet", "author", "published"];

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet(Address, () => new RazorComponentResult<Pages.IntakePage>());
        room.MapPost(Address + "/files", Files);
        room.MapPost(Address + "/text", Text);
        room.MapPost(Address + "/address", Web);
        room.MapPost(Address + "/again", Again);
    }

    private static Task<IResult> Files(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk) => Take(context, antiforgery, async form =>
    {
        if (form.Files.Count == 0) return "nothing";
        foreach (var file in form.Files)
        {
            var content = file.OpenReadStream();
            await using (content.ConfigureAwait(false))
                if (!await desk.TakeFileAsync(NameOf(file.FileName), content, context.RequestAborted).ConfigureAwait(false)) return "full";
        }

        return null;
    });

    private static Task<IResult> Text(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk) => Take(context, antiforgery, form =>
    {
        var text = form["text"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText) return Task.FromResult<string?>(text.Length > LongestText ? "too-long" : "nothing");
        var name = Deciding.Cut(form["title"], 80) ?? Deciding.Cut(text.Split('\n')[0], 80)!;
        return Task.FromResult(desk.TakeText(name, Line(form, text)) ? null : "full");
    });

    private static Task<IResult> Web(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk) => Take(context, antiforgery, form =>
    {
        var isWeb = Uri.TryCreate(form["address"].ToString().Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        return Task.FromResult(!isWeb || !desk.CanFetch ? "address" : desk.TakeAddress(address!) ? null : "full");
    });

    private static Task<IResult> Again(HttpContext context, IAntiforgery antiforgery, IntakeDesk desk) => Take(context, antiforgery, form =>
        Task.FromResult(int.TryParse(form["job"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && desk.Again(number) ? null : "nothing"));

    private static async Task<IResult> Take(HttpContext context, IAntiforgery antiforgery, Func<IFormCollection, Task<string?>> take)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        var fault = await take(form).ConfigureAwait(false);
        return Results.Redirect(fault is null ? Address + "#jobs" : Address + "?fault=" + fault);
    }

    // A browser may send a path.
    private static string NameOf(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 and <= 255 } bare ? bare : "upload.txt";

    private static byte[] Line(IFormCollection form, string text)
    {
        using var line = new MemoryStream();
        JsonOutput.Line(line, json =>
        {
            json.Text("uri", Deciding.Cut(form["uri"], LongestLine));
            json.WriteString("text", text);
            foreach (var name in Properties) json.Text(name, Deciding.Cut(form[name], LongestLine));
        });
        return line.ToArray();
    }
}
