using System.Collections.Immutable;
using System.Globalization;
using Demarche.Actors;

namespace Demarche.Record.Sqlite;

/// <summary>Where an entry stands in its report, as its id says: ids end in <c>-sSTART-END</c> or <c>-aSTART-END</c>, with <c>.2</c> behind it where two coincide.</summary>
internal static class EntryPlace
{
    public static int Start(string id) => Offset(id, 0);

    public static int End(string id) => Offset(id, 1);

    /// <summary>The new entry of the same kind that begins and ends nearest to where the removed one stood, if it shares words with it.</summary>
    public static string? Successor(string removed, ImmutableArray<string> added)
    {
        var (kind, start, end) = (Kind(removed), Start(removed), End(removed));
        return added.Where(id => Kind(id) == kind && Start(id) < end && start < End(id)).MinBy(id => Math.Abs(Start(id) - start) + Math.Abs(End(id) - end));
    }

    /// <summary>The id of the report that an entry or somebody whom only it names belongs to, or that the id is.</summary>
    public static string Report(string id)
    {
        var from = ActorIds.IsLocal(id) ? ActorIds.Local.Length : 0;
        var length = id.AsSpan(from).IndexOfAny('-', '/');
        return length < 0 ? id[from..] : id.Substring(from, length);
    }

    private static char Kind(string id) => id.IndexOf('-', StringComparison.Ordinal) is >= 0 and var at && at + 1 < id.Length ? id[at + 1] : ' ';

    private static int Offset(string id, int which)
    {
        var at = id.IndexOf('-', StringComparison.Ordinal);
        var parts = at < 0 || at + 2 > id.Length ? [] : id[(at + 2)..].Split('-', '.');
        return parts.Length > which && int.TryParse(parts[which], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
    }
}
