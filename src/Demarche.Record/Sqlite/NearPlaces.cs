namespace Demarche.Record.Sqlite;

/// <summary>Where reports stand that are near under a key: the settled keys and the young ones, which a key that is on its way from one to the other is both of.</summary>
internal static class NearPlaces
{
    public static int Before(Connection from, ulong key, long place, Span<long> into) => Find(from, "links/before", "links/before-young", key, place, into);

    public static int After(Connection from, ulong key, long place, Span<long> into) => Find(from, "links/after", "links/after-young", key, place, into);

    /// <summary>Puts a place among those that are nearest, the nearest first, each once.</summary>
    /// <param name="nearest">What there is, with room behind it or full.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="found">The place to put in.</param>
    /// <param name="place">To which they are near.</param>
    /// <returns>How many there are then.</returns>
    public static int Include(Span<long> nearest, int count, long found, long place)
    {
        var at = count;
        while (at > 0 && Distance(nearest[at - 1], place) > Distance(found, place)) at--;
        if (at == nearest.Length || (at > 0 && nearest[at - 1] == found)) return count;
        var kept = Math.Min(count, nearest.Length - 1);
        nearest[at..kept].CopyTo(nearest[(at + 1)..]);
        nearest[at] = found;
        return kept + 1;
    }

    private static int Find(Connection from, string settled, string young, ulong key, long place, Span<long> into)
    {
        var count = from.Fill(settled, into, (long)key, place, into.Length);
        Span<long> news = stackalloc long[into.Length];
        foreach (var found in news[..from.Fill(young, news, (long)key, place, news.Length)]) count = Include(into, count, found, place);
        return count;
    }

    private static ulong Distance(long one, long other) => (ulong)(Math.Max(one, other) - Math.Min(one, other));
}
