using System.Globalization;
using Demarche.Web.Dossiers;
using Demarche.Web.Room.Correcting;
using Demarche.Wording;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room;

/// <summary>One request as the pages see it: in which language, at which address, with which choices in it.</summary>
public sealed class RoomVisit(IHttpContextAccessor accessor)
{
    private readonly HttpRequest request = accessor.HttpContext!.Request;

    /// <summary>Every word that people see.</summary>
    public Labels Say { get; } = RoomLanguage.Of(accessor.HttpContext!);

    /// <summary>Who decides in this browser; nothing until he has said so.</summary>
    public string? Person => Deciding.PersonOf(request);

    /// <summary>Whether this visitor may change something.</summary>
    public bool MayChange { get; } = Guards.TokenGuard.MayChange(accessor.HttpContext!);

    /// <summary>The page's path, without choices.</summary>
    public string Path { get; private set; } = accessor.HttpContext!.Request.Path.ToUriComponent();

    /// <summary>A form that comes back to the person who filled it in; none on most pages.</summary>
    public EntryDraft? Draft { get; private set; }

    /// <summary>The id of the entry that is changed on this page, or <c>new</c>.</summary>
    public string? Edited => Draft?.Entry ?? Chosen("edit");

    /// <summary>Whether a report's acts are shown and not its statements.</summary>
    public bool ShowsActs => Draft?.IsAct ?? Chosen("show") == "acts";

    /// <summary>The page of a report stands in the answer to a form that was sent elsewhere.</summary>
    internal void Continue(EntryDraft draft, string report) => (Draft, Path) = (draft, ReportAddress(report));

    /// <summary>A choice in the address; nothing for an empty one.</summary>
    public string? Chosen(string name) => request.Query[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The number of the page in a list, counted from 1.</summary>
    public int PageNumber => int.TryParse(Chosen("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? Math.Min(number, 1_000_000) : 1;

    /// <summary>This page's address with one choice changed, or taken out where the value is nothing; another choice leads back to the first page of a list.</summary>
    public string With(string name, string? value) => With((name, value));

    /// <inheritdoc cref="With(string, string?)"/>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes) => Path + Query(changes);

    /// <summary>The Atom feed of this list, with its choices; programs that ask for it know no language of a reader.</summary>
    public string Feed => Path.TrimEnd('/') + "/" + AtomFeed.Name + Query(("page", null), (RoomLanguage.Name, Say.Language));

    /// <summary>The Atom feed of an actor's statements, as far as they are narrowed down on his page.</summary>
    public string FeedOf(string actor) => "/" + AtomFeed.Name + Query(("page", null), ("show", null), ("actor", actor), (RoomLanguage.Name, Say.Language));

    /// <summary>The choices of an actor's page as those of an export.</summary>
    public string ChoicesOf(string actor) => Query(("page", null), ("show", null), ("actor", actor));

    /// <summary>The choices of this page as those of an export.</summary>
    public string Choices => Query(("page", null));

    /// <summary>The same where the list is one of acts.</summary>
    public string ActChoices => Query(("page", null), ("of", "acts"));

    private string Query(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = new QueryString();
        foreach (var (known, values) in request.Query)
            if (Stays(known, changes) && values.ToString() is { Length: > 0 } kept) query = query.Add(known, kept);
        foreach (var (name, value) in changes)
            if (value is not null) query = query.Add(name, value);
        return query.ToUriComponent();
    }

    private static bool Stays(string known, ReadOnlySpan<(string Name, string? Value)> changes)
    {
        if (known is RoomLanguage.Name or "page" && !(known == "page" && changes[0].Name == RoomLanguage.Name)) return false;
        foreach (var (name, _) in changes)
            if (name == known) return false;
        return true;
    }

    /// <summary>With the separator of thousands that the language uses.</summary>
    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Say["number.group"], StringComparison.Ordinal);

    /// <summary>A number and its noun, from the keys <c>….one</c> and <c>….many</c>.</summary>
    public string Count(string key, int number) => Say.Format(key + (number == 1 ? ".one" : ".many"), Number(number));

    /// <summary>A report's language for the <c>lang</c> attribute; none where it is no language that is known.</summary>
    public string? LanguageTag(string? tag) => Phrases.LanguageTag(tag, Say);

    /// <summary>An EDTF day in words.</summary>
    public string Date(string? value) => DateWording.Of(value, Say);

    public static string ReportAddress(string id) => "/reports/" + Uri.EscapeDataString(id);

    public static string ActorAddress(string id) => "/actors/" + Uri.EscapeDataString(id).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    public static string ExchangeAddress(string id) => "/exchanges/" + Uri.EscapeDataString(id);

    /// <summary>Where an act stands: in its report, whose acts are marked.</summary>
    public static string ActAddress(string report, string id) => ReportAddress(report) + "?show=acts#e-" + Uri.EscapeDataString(id);

    /// <summary>A report with the form for one of its statements, or for a <c>new</c> one.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="id">The statement's id, or <c>new</c>.</param>
    public static string EditAddress(string report, string id) => ReportAddress(report) + "?edit=" + Uri.EscapeDataString(id) + "#edit";

    /// <summary>As <see cref="EditAddress"/>, for an act.</summary>
    public static string EditActAddress(string report, string id) => EditAddress(report, id).Replace("?edit=", "?show=acts&edit=", StringComparison.Ordinal);

    /// <summary>Where a statement stands: in its report, at its words.</summary>
    public static string StatementAddress(string report, string id) => ReportAddress(report) + "#e-" + Uri.EscapeDataString(id);
}
