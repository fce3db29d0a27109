using Demarche.Record;
using Demarche.RecordFormat;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>Takes what people decide: who they are, and their judgements and edits. The machine's value stays beside theirs in the record.</summary>
internal static class Deciding
{
    /// <summary>Where the browser keeps who decides.</summary>
    public const string Person = "demarche-person";

    private const int LongestName = 80;
    private const int LongestReason = 1000;

    private static readonly string[] Judgements = [Correction.Accepted, Correction.Doubted, Correction.Rejected];

    /// <summary>Who decides in this browser; nothing until he has said so.</summary>
    public static string? PersonOf(HttpRequest request) => Cut(request.Cookies[Person], LongestName);

    public static async Task<IResult> Introduce(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)) return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (Cut(form["name"], LongestName) is { } name)
            context.Response.Cookies.Append(Person, name, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        return Back(form["back"]);
    }

    public static async Task<IResult> Decide(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)) return Results.BadRequest();
        if (record.FindStatement(id) is not { } kept) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(kept.Statement.Report) + "#person");
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var actors = record.Find(kept.Statement.Report)!.Read.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (field, value) in Changes(form, kept.Statement, actors))
            record.Decide(new Correction(id, field, value, null, person, time.GetUtcNow(), Cut(form["why"], LongestReason)));
        return Results.Redirect(RoomVisit.StatementAddress(kept.Statement.Report, id));
    }

    /// <summary>What the form asks for that is not so already. A field that is not on the form stays.</summary>
    private static IEnumerable<(string Field, string Value)> Changes(IFormCollection form, Statements.Statement statement, HashSet<string> actors)
    {
        if (form[Correction.Review].ToString() is { Length: > 0 } review)
        {
            if (Judgements.Contains(review, StringComparer.Ordinal) || review == "none") yield return (Correction.Review, review == "none" ? "null" : Correction.Text(review)!);
            yield break;
        }

        foreach (var field in Edits.Fields)
        {
            if (!form.ContainsKey(field)) continue;
            var text = Cut(form[field], LongestReason);
            if (field.EndsWith(".actor", StringComparison.Ordinal) && text is not null && !actors.Contains(text)) continue;
            var asked = Correction.Text(text) ?? "null";
            if (asked != (Edits.Value(statement, field) ?? "null") && Edits.Allows(field, asked)) yield return (field, asked);
        }
    }

    private static string? Cut(string? text, int most) => text?.Trim() is { Length: > 0 } trimmed ? trimmed[..Math.Min(trimmed.Length, most)] : null;

    private static IResult Back(string? address) => Results.LocalRedirect(address is ['/', not '/' and not '\\', ..] ? address : "/");
}
