using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Exchanges.Links;
using Demarche.Record.Details;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Sketches, keys and links in the record.</summary>
internal sealed class LinkRows : ILinkStore
{
    private const int WrittenAtOnce = 200;

    private readonly Connection to;
    private readonly SketchCache cache;
    private readonly DetailsWriter details;

    // By place: what is near to reports that are to be put in, looked up beforehand on many threads.
    private IReadOnlyDictionary<long, Neighbourhood>? near;

    // Places under the keys that this transaction brings, in their order.
    private readonly Dictionary<ulong, List<long>> fresh = [];

    private LinkRows(Connection to, SketchCache cache, DetailsWriter details, IReadOnlyDictionary<long, Neighbourhood>? near) => (this.to, this.cache, this.details, this.near) = (to, cache, details, near);

    /// <summary>Lets links be found and dropped inside a transaction that the caller holds; the keys of what is put in are written at the end.</summary>
    /// <param name="to">The connection that writes.</param>
    /// <param name="cache">Sketches that were used just now.</param>
    /// <param name="details">Writes a link's details.</param>
    /// <param name="change">Puts sketches in and takes them out.</param>
    /// <param name="pause">Called from time to time.</param>
    /// <param name="near">By place: what is near to reports that are to be put in, looked up beforehand.</param>
    public static void Change(Connection to, SketchCache cache, DetailsWriter details, Action<ILinkStore> change, Action? pause = null, IReadOnlyDictionary<long, Neighbourhood>? near = null)
    {
        var rows = new LinkRows(to, cache, details, near);
        change(rows);
        rows.PutKeys(pause);
    }

    public ReportSketch? Sketch(long place) => cache.Get(place) ?? Loaded(place);

    public void Put(ReportSketch sketch)
    {
        to.Run("links/sketch-put", sketch.Place, sketch.Report, SketchBytes.Write(sketch));
        foreach (var key in sketch.Keys)
        {
            if (!fresh.TryGetValue(key.Hash, out var list)) fresh[key.Hash] = list = [];
            if (list.BinarySearch(sketch.Place) is < 0 and var at) list.Insert(~at, sketch.Place);
        }

        cache.Put(sketch);
    }

    public void Drop(ReportSketch sketch)
    {
        near = null;
        to.Run("links/drop-of", sketch.Place);
        foreach (var key in sketch.Keys)
        {
            if (fresh.TryGetValue(key.Hash, out var list)) list.Remove(sketch.Place);
            to.Run("links/key-drop", (long)key.Hash, sketch.Place);
            to.Run("links/key-drop-young", (long)key.Hash, sketch.Place);
        }

        to.Run("links/sketch-drop", sketch.Place);
        cache.Remove(sketch.Place);
    }

    public (int Before, int After) Around(ulong key, long place, Span<long> before, Span<long> after)
    {
        var (less, more) = Kept(key, place, before, after);
        if (!fresh.TryGetValue(key, out var list)) return (less, more);
        var at = list.BinarySearch(place);
        return (AddFresh(before, less, list, at >= 0 ? at - 1 : ~at - 1, -1, place), AddFresh(after, more, list, at >= 0 ? at + 1 : ~at, 1, place));
    }

    public bool AreLinked(long one, long other) => to.Fill("links/are-linked", stackalloc long[1], Math.Min(one, other), Math.Max(one, other)) > 0;

    public void Link(long one, long other, ImmutableArray<Link> links)
    {
        Unlink(one, other);
        foreach (var link in links.DistinctBy(link => link.Id))
            to.Run("links/put", link.Id, FormatNames.Of(link.Type), FormatNames.Of(link.Certainty), link.Members[0], link.Members[1], Details(link), Math.Min(one, other), Math.Max(one, other));
    }

    public void Unlink(long one, long other) => to.Run("links/drop", Math.Min(one, other), Math.Max(one, other));

    public static KeptLink Read(Cursor row)
    {
        using var details = JsonDocument.Parse(row.GetString(4));
        var link = new Link(FormatNames.Parse<LinkType>(row.GetString(0)) ?? LinkType.SameStory, FormatNames.Parse<Certainty>(row.GetString(1)) ?? Certainty.Possible, [row.GetString(2), row.GetString(3)])
        {
            Differs = details.RootElement.List("differs", difference => new Difference(difference.Text("field") ?? "", difference.Texts("values"))),
            Reasons = details.RootElement.List("reasons", reason => new Reason(reason.Text("name") ?? "", reason.Text("value") ?? "")),
        };
        return new(link, row.GetString(5), row.GetString(6));
    }

    // In their order, as those of many reports stand on the same pages.
    private void PutKeys(Action? pause)
    {
        foreach (var some in fresh.OrderBy(pair => (long)pair.Key).Chunk(WrittenAtOnce))
        {
            pause?.Invoke();
            foreach (var (key, places) in some)
                foreach (var place in places) to.Run("links/key-put", (long)key, place);
        }
    }

    private (int Before, int After) Kept(ulong key, long place, Span<long> before, Span<long> after)
    {
        if (near is null || !near.TryGetValue(place, out var known)) return (NearPlaces.Before(to, key, place, before), NearPlaces.After(to, key, place, after));
        var (less, more) = known.Under(key);
        less.CopyTo(before);
        more.CopyTo(after);
        return (less.Length, more.Length);
    }

    // Those that are new are in no table yet.
    private static int AddFresh(Span<long> nearest, int count, List<long> list, int from, int step, long place)
    {
        for (var (i, seen) = (from, 0); i >= 0 && i < list.Count && seen < nearest.Length; (i, seen) = (i + step, seen + 1)) count = NearPlaces.Include(nearest, count, list[i], place);
        return count;
    }

    private ReportSketch? Loaded(long place)
    {
        if (to.Scalar("links/sketch", place) is not byte[] bytes) return null;
        // One that is damaged is made anew when its report is read again.
        if (SketchBytes.Read(bytes) is not { } sketch) return null;
        cache.Put(sketch);
        return sketch;
    }

    // What the link's own columns do not hold.
    private string Details(Link link) => details.Entry(() =>
    {
        details.Objects("differs", link.Differs, difference =>
        {
            details.Text("field", difference.Field);
            details.Texts("values", difference.Values);
        });
        details.Objects("reasons", link.Reasons, reason =>
        {
            details.Text("name", reason.Name);
            if (reason.Value.Length > 0) details.Text("value", reason.Value);
        });
    });
}
