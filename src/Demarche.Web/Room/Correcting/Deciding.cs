using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Statements;
using Demarche.Web.Room.Guards;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>Takes what people decide: who they are, their judgements, their edits, and the statements that they add. The machine's value stays beside theirs in the record.</summary>
internal static class Deciding
{
    /// <summary>Where the browser keeps who decides.</summary>
    public const string Person = "demarche-person";

    private const int LongestName = 80;

    private static readonly string[] Judgements = [Correction.Accepted, Correction.Doubted, Correction.Rejected];

    /// <summary>Who decides in this browser; nothing until he has said so.</summary>
    public static string? PersonOf(HttpRequest request) => Cut(request.Cookies[Person], LongestName);

    public static async Task<IResult> Introduce(HttpContext context, IAntiforgery antiforgery)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (Cut(form["name"], LongestName) is { } name)
            context.Response.Cookies.Append(Person, name, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        return Back(form["back"]);
    }

    /// <summary>A judgement or edits of one statement.</summary>
    public static async Task<IResult> Decide(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.FindStatement(id) is not { } kept || record.Find(kept.Statement.Report) is not { } report) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(kept.Statement.Report) + "#person");
        var hand = new Hand(record, person, time.GetUtcNow());
        if (form[Correction.Review].ToString() is { Length: > 0 } review)
        {
            if (Judgements.Contains(review, StringComparer.Ordinal) || review == "none") hand.Decide(id, Correction.Review, review == "none" ? "null" : Correction.Text(review)!, Cut(form["why"], 1000));
            return Results.Redirect(RoomVisit.StatementAddress(kept.Statement.Report, id));
        }

        var asked = new EditedStatement(form, report.Read.Report, report.Read.Actors.Select(actor => actor.Id), kept.Statement.Content[0].Start);
        return Edited(kept.Statement, asked, hand);
    }

    /// <summary>Whether a person says that every statement of a report is as it should be.</summary>
    public static async Task<IResult> Review(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.Find(id) is null) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(id) + "#person");
        new Hand(record, person, time.GetUtcNow()).Decide(id, Correction.Review, form[Correction.Review] == Correction.Accepted ? Correction.Text(Correction.Accepted)! : "null", null);
        return Results.Redirect(RoomVisit.ReportAddress(id));
    }

    /// <summary>A judgement or edits of one act.</summary>
    public static async Task<IResult> DecideAct(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.FindAct(id) is not { } kept) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(kept.Act.Report) + "#person");
        var (hand, why) = (new Hand(record, person, time.GetUtcNow()), Cut(form["why"], 1000));
        var review = form[Correction.Review].ToString();
        if (review == "none" || Judgements.Contains(review, StringComparer.Ordinal)) hand.Decide(id, Correction.Review, review == "none" ? "null" : Correction.Text(review)!, why);
        foreach (var (field, value) in Asked(form, kept.Act, record)) hand.Decide(id, field, value, why);
        return Results.Redirect(RoomVisit.ActAddress(kept.Act.Report, id));
    }

    // Every field of an act that the form asks for and that is another now. Who plays a part must be known of the report.
    private static IEnumerable<(string Field, string Value)> Asked(IFormCollection form, Demarche.Acts.Act act, IRecord record)
    {
        var known = form.ContainsKey("asked") ? record.Find(act.Report)?.Read.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal) ?? [] : [];
        foreach (var field in ActEdits.Fields)
        {
            var value = field switch
            {
                "actors" or "recipients" => form["asked"].Contains(field) ? ActEdits.Ids(form[field].OfType<string>().Where(known.Contains).Distinct()) : null,
                "place.actor" => form.ContainsKey(field) && (form[field] == "" || known.Contains(form[field].ToString())) ? Correction.Text(Cut(form[field], 200)) ?? "null" : null,
                "time.value" => form.ContainsKey(field) ? Correction.Text(Cut(form[field], 200)) ?? "null" : null,
                _ => Correction.Text(Cut(form[field], 100)),
            };
            if (value is not null && value != (ActEdits.Value(act, field) ?? "null") && ActEdits.Allows(field, value)) yield return (field, value);
        }
    }

    /// <summary>A statement that a person found in a report.</summary>
    public static async Task<IResult> Add(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.Find(id) is not { } report) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(id) + "#person");
        var asked = new EditedStatement(form, report.Read.Report, report.Read.Actors.Select(actor => actor.Id), 0);
        if (asked.Content is not { } content) return Results.Redirect(RoomVisit.EditAddress(id, "new", "content"));
        var hand = new Hand(record, person, time.GetUtcNow());
        var made = asked.Made(hand.Freed(new Statement { Id = "", Report = id, Form = StatementForm.Direct, Content = content }));
        if (asked.Unfound is { } unfound) return Results.Redirect(RoomVisit.EditAddress(id, "new", unfound));
        hand.Add(made, asked.Why);
        return Results.Redirect(RoomVisit.StatementAddress(id, made.Id));
    }

    public static string? Cut(string? text, int most) => text?.Trim() is { Length: > 0 } trimmed ? trimmed[..Math.Min(trimmed.Length, most)] : null;

    private static IResult Edited(Statement now, EditedStatement asked, Hand hand)
    {
        var content = asked.Content;
        var changes = asked.Changes(now);
        if (asked.Unfound is { } unfound) return Results.Redirect(RoomVisit.EditAddress(now.Report, now.Id, unfound));
        if (content is { } words && !words.SequenceEqual(now.Content))
        {
            var other = hand.Freed(now with { Content = words });
            hand.Replace(now.Id, asked.Made(other), asked.Why);
            return Results.Redirect(RoomVisit.StatementAddress(now.Report, other.Id));
        }

        foreach (var (field, value) in changes) hand.Decide(now.Id, field, value, asked.Why);
        return Results.Redirect(RoomVisit.StatementAddress(now.Report, now.Id));
    }

    private static IResult Back(string? address) => Results.LocalRedirect(address is ['/', not '/' and not '\\', ..] ? address : "/");
}
