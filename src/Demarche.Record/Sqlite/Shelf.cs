using Demarche.Actors;
using Demarche.Record.Details;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>The reports and actors of one page, each read once.</summary>
internal sealed class Shelf(Connection from)
{
    private readonly Dictionary<long, Shelved?> reports = [];
    private readonly Dictionary<string, Actor?> actors = new(StringComparer.Ordinal);

    public Shelved? Get(long row)
    {
        if (reports.TryGetValue(row, out var known)) return known;
        var text = (string?)from.Scalar("find/text", row);
        var entry = ReportEntries.Of(from, row);
        return reports[row] = text is null || entry is null ? null : new Shelved(entry, FrozenText.Freeze(text));
    }

    public Actor? Actor(string id)
    {
        if (actors.TryGetValue(id, out var known)) return known;
        return actors[id] = from.Scalar("find/actor", id) is string details ? ActorDetails.Read(details) : null;
    }

    internal sealed record Shelved(ReportEntry Entry, FrozenText Text);
}
