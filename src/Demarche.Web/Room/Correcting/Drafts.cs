using Demarche.Actors;
using Demarche.Record;
using Microsoft.AspNetCore.Http;

namespace Demarche.Web.Room.Correcting;

/// <summary>Gives a form back as it was filled in, on the page of its report.</summary>
internal sealed class Drafts(bool isAct, string entry, IFormCollection form, KeptReport report, IRecord record, RoomVisit visit)
{
    private const int MostKept = 50;
    private const int LongestName = 200;

    /// <summary>Who may be named in it.</summary>
    public KnownActors Actors { get; } = new(report, record);

    /// <summary>Whether somebody is looked for; then nothing is decided yet.</summary>
    public bool IsSearch => Wanted is not null;

    private string? Wanted => Deciding.Cut(form[EntryDraft.Wanted], LongestName);

    /// <param name="unfound">A field whose words do not stand in the report.</param>
    public IResult Page(string? unfound = null)
    {
        var now = Wanted is { } words ? Actors.Search(words) : default;
        var before = form[EntryDraft.Kept].Take(MostKept).OfType<string>().Select(Actors.Find).OfType<Actor>();
        visit.Continue(new EntryDraft(entry, isAct, form) { Unfound = unfound, Now = now.IsDefault ? null : now, Found = [.. (now.IsDefault ? [] : now).Concat(before).DistinctBy(actor => actor.Id)] }, report.Entry.Id);
        return RoomPages.Shown(report, record, unfound is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
