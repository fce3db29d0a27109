using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Room.Guards;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>Takes what people decide: who they are, their judgements, their edits, and the statements and acts that they add. The machine's value stays beside theirs in the record.</summary>
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
        if (Cut(form["name"], LongestName) is { } name) Remember(context.Response, name);
        return Back(form["back"]);
    }

    public static Task<IResult> DecideStatement(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time) => Decide(EntryKind.Statements, id, context, antiforgery, record, visit, time);

    public static Task<IResult> DecideAct(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time) => Decide(EntryKind.Acts, id, context, antiforgery, record, visit, time);

    public static Task<IResult> AddStatement(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time) => Add(EntryKind.Statements, id, context, antiforgery, record, visit, time);

    public static Task<IResult> AddAct(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time) => Add(EntryKind.Acts, id, context, antiforgery, record, visit, time);

    /// <summary>Whether a person says that every entry of a report is as it should be.</summary>
    public static async Task<IResult> Review(string id, HttpContext context, IAntiforgery antiforgery, IRecord record, TimeProvider time)
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.Find(id) is null) return Results.NotFound();
        if (PersonOf(context.Request) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(id) + "#person");
        new Hand(record, person, time.GetUtcNow()).Decide(id, Correction.Review, form[Correction.Review] == Correction.Accepted ? Correction.Text(Correction.Accepted)! : "null", null);
        return Results.Redirect(RoomVisit.ReportAddress(id));
    }

    public static string? Cut(string? text, int most) => text?.Trim() is { Length: > 0 } trimmed ? trimmed[..Math.Min(trimmed.Length, most)] : null;

    // Who fills in a form may say there who he is, so that nothing of it is lost.
    private static string? PersonOf(HttpContext context, IFormCollection form)
    {
        if (PersonOf(context.Request) is { } known) return known;
        var person = Cut(form["person"], LongestName);
        if (person is not null) Remember(context.Response, person);
        return person;
    }

    private static void Remember(HttpResponse response, string person) => response.Cookies.Append(
        Person, person, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/" });

    // A judgement or edits of one entry.
    private static async Task<IResult> Decide<T>(EntryKind<T> kind, string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time)
        where T : class
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (kind.Find(record, id) is not { } now || record.Find(kind.ReportOf(now)) is not { } report) return Results.NotFound();
        var drafts = new Drafts(kind is EntryKind<Act>, id, form, report, record, visit);
        if (drafts.IsSearch) return drafts.Page();
        if (PersonOf(context, form) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(report.Entry.Id) + "#person");
        var hand = new Hand(record, person, time.GetUtcNow());
        if (form[Correction.Review].ToString() is { Length: > 0 } review)
        {
            if (Judgements.Contains(review, StringComparer.Ordinal) || review == "none") hand.Decide(id, Correction.Review, review == "none" ? "null" : Correction.Text(review)!, Cut(form["why"], 1000));
            return Results.Redirect(kind.Address(report.Entry.Id, id));
        }

        return Edited(kind, now, new EditedEntry<T>(kind, new GivenFields(form, report, drafts.Actors, kind.WordsOf(now)[0].Start)), hand, drafts);
    }

    private static IResult Edited<T>(EntryKind<T> kind, T now, EditedEntry<T> asked, Hand hand, Drafts drafts)
        where T : class
    {
        var (report, id) = (kind.ReportOf(now), kind.IdOf(now));
        var words = asked.Words;
        var changes = asked.Changes(now);
        if (asked.Unfound is { } unfound) return drafts.Page(unfound);
        if (words is { } other && !other.SequenceEqual(kind.WordsOf(now))) return Results.Redirect(kind.Address(report, hand.Replace(kind, id, asked.Made(now, other), asked.Why)));
        foreach (var (field, value) in changes) hand.Decide(id, field, value, asked.Why);
        return Results.Redirect(kind.Address(report, id));
    }

    // An entry that a person found in a report.
    private static async Task<IResult> Add<T>(EntryKind<T> kind, string id, HttpContext context, IAntiforgery antiforgery, IRecord record, RoomVisit visit, TimeProvider time)
        where T : class
    {
        if (await RoomForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form) return RoomForm.Refused(context);
        if (record.Find(id) is not { } report) return Results.NotFound();
        var drafts = new Drafts(kind is EntryKind<Act>, "new", form, report, record, visit);
        if (drafts.IsSearch) return drafts.Page();
        if (PersonOf(context, form) is not { } person) return Results.Redirect(RoomVisit.ReportAddress(id) + "#person");
        var asked = new EditedEntry<T>(kind, new GivenFields(form, report, drafts.Actors, 0));
        if (asked.Words is not { } words) return drafts.Page(kind.OwnWords);
        var made = asked.Made(kind.New(id, words), words);
        if (asked.Unfound is { } unfound) return drafts.Page(unfound);
        if (kind.Twin(report, made) is { } twin) return Results.Redirect(kind.Address(id, kind.IdOf(twin)));
        return Results.Redirect(kind.Address(id, new Hand(record, person, time.GetUtcNow()).Add(kind, made, asked.Why)));
    }

    private static IResult Back(string? address) => Results.LocalRedirect(address is ['/', not '/' and not '\\', ..] ? address : "/");
}
