using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Exchanges.Links;
using Demarche.Record.Details;
using Demarche.RecordFormat;

namespace Demarche.Record.Sqlite;

/// <summary>Sketches, keys and links in the record, inside a transaction that the caller holds.</summary>
internal sealed class LinkRows(Connection to, SketchCache cache, DetailsWriter details) : ILinkStore
{
    public ReportSketch? Sketch(long place) => cache.Get(place) ?? Loaded(place);

    public void Put(ReportSketch sketch)
    {
        to.Run("links/sketch-put", sketch.Place, sketch.Report, SketchBytes.Write(sketch));
        foreach (var key in sketch.Keys) to.Run("links/key-put", (long)key.Hash, sketch.Place);
        cache.Put(sketch);
    }

    public void Drop(ReportSketch sketch)
    {
        to.Run("links/drop-of", sketch.Place);
        foreach (var key in sketch.Keys)
        {
            to.Run("links/key-drop", (long)key.Hash, sketch.Place);
            to.Run("links/key-drop-young", (long)key.Hash, sketch.Place);
        }

        to.Run("links/sketch-drop", sketch.Place);
        cache.Remove(sketch.Place);
    }

    public (int Before, int After) Around(ulong key, long place, Span<long> before, Span<long> after) =>
        (Nearest("links/before", "links/before-young", key, place, before), Nearest("links/after", "links/after-young", key, place, after));

    public bool AreLinked(long one, long other) => to.Fill("links/are-linked", stackalloc long[1], Math.Min(one, other), Math.Max(one, other)) > 0;

    public void Link(long one, long other, ImmutableArray<Link> links)
    {
        Unlink(one, other);
        foreach (var link in links)
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

    // The nearest of both tables; a key that is on its way from one to the other stands in both.
    private int Nearest(string settled, string young, ulong key, long place, Span<long> into)
    {
        Span<long> olds = stackalloc long[into.Length], news = stackalloc long[into.Length];
        olds = olds[..to.Fill(settled, olds, (long)key, place, olds.Length)];
        news = news[..to.Fill(young, news, (long)key, place, news.Length)];
        var count = 0;
        while (count < into.Length && (olds.Length > 0 || news.Length > 0))
        {
            var isOld = news.IsEmpty || (!olds.IsEmpty && Math.Abs(olds[0] - place) <= Math.Abs(news[0] - place));
            into[count] = isOld ? olds[0] : news[0];
            if (olds.Length > 0 && olds[0] == into[count]) olds = olds[1..];
            if (news.Length > 0 && news[0] == into[count]) news = news[1..];
            count++;
        }

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
