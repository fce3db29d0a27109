using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;
using Demarche.Reports;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>The entries of one kind as a layer of marks, and the way back.</summary>
internal abstract class EntryLayer<T>(EntryKind<T> kind, MarkLayer layer)
    where T : class
{
    public EntryKind<T> Kind => kind;

    public MarkLayer Layer => layer;

    /// <summary>The fields that can come back changed.</summary>
    public abstract ImmutableArray<string> Fields { get; }

    /// <summary>Every mark, by place.</summary>
    public IEnumerable<LayerMark> Of(IEnumerable<T> entries) =>
        entries.SelectMany(Marks).OrderBy(mark => mark.Span).ThenBy(mark => mark.Entry, StringComparer.Ordinal).ThenBy(mark => mark.Part, StringComparer.Ordinal);

    /// <summary>The entries that the marks of one report make: those with an id as changes of the entries that bear it, others as new ones, without an id. An entry whose own words are marked no more is none.</summary>
    /// <param name="marks">The marks of one report in this layer, in any order.</param>
    /// <param name="now">The entries as they are kept, by id.</param>
    /// <param name="report">The report's id.</param>
    public IEnumerable<T> Entries(IReadOnlyCollection<LayerMark> marks, IReadOnlyDictionary<string, T> now, string report)
    {
        foreach (var group in marks.Where(mark => mark.Entry.Length > 0).GroupBy(mark => mark.Entry, StringComparer.Ordinal))
        {
            if (group.All(mark => !mark.IsOwn)) continue;
            if (now.TryGetValue(group.Key, out var kept)) yield return Changed(kept, [.. group]);
            else if (MarkLayer.IsNew(group.Key)) yield return Made(report, [.. group]);
        }

        foreach (var mark in marks.Where(mark => mark is { Entry.Length: 0, IsOwn: true })) yield return Made(report, [mark]);
    }

    /// <summary>An entry that came back, without what no report of this record can mean by it.</summary>
    public virtual T Settled(T entry, KeptReport report) => entry;

    protected abstract IEnumerable<LayerMark> Marks(T entry);

    /// <summary>An entry as its marks have it.</summary>
    /// <param name="like">As it was.</param>
    /// <param name="own">The words that it is made of.</param>
    /// <param name="says">The mark of these that tells of the entry.</param>
    /// <param name="marks">All of its marks.</param>
    protected abstract T Changed(T like, ImmutableArray<TextSpan> own, LayerMark says, List<LayerMark> marks);

    protected static ImmutableArray<TextSpan> Spans(List<LayerMark> marks, string part) => [.. marks.Where(mark => mark.Part == part).Select(mark => mark.Span).Distinct().Order()];

    protected IEnumerable<LayerMark> Words(string entry, string part, ImmutableArray<TextSpan> spans) => spans.Select(span => layer.Mark(span, entry, part));

    protected IEnumerable<LayerMark> Party(string entry, string part, Role? role) => (role?.Spans ?? []).Select(span => layer.Mark(span, entry, part, ("actor", role?.Actor), ("office", role?.Office)));

    // Parties without words have no mark; they stay. The others are those that are marked.
    protected static ImmutableArray<Role> Roles(ImmutableArray<Role> before, List<LayerMark> marks, string part)
    {
        var found = marks.Where(mark => mark.Part == part).ToList();
        var kept = before.Where(role => role.Spans.IsEmpty || role.Spans.All(span => found.Exists(mark => mark.Span == span && Is(mark, role)))).ToList();
        var fresh = found.Where(mark => !kept.Exists(role => Is(mark, role) && role.Spans.Contains(mark.Span))).Select(mark => new Role([mark.Span], mark["actor"], mark["office"]));
        return [.. kept, .. fresh];
    }

    private static bool Is(LayerMark mark, Role role) => mark["actor"] == role.Actor && mark["office"] == role.Office;

    private T Made(string report, List<LayerMark> marks) => Changed(kind.New(report, Spans(marks, layer.Own)), marks);

    // Where an entry is made of several stretches, each tells of it, and whoever changes something may change it at one of them.
    private T Changed(T like, List<LayerMark> marks)
    {
        var known = Marks(like).First(mark => mark.IsOwn).Values;
        var own = marks.Where(mark => mark.IsOwn).OrderBy(mark => mark.Span).ToList();
        return Changed(like, Spans(marks, layer.Own), own.Find(mark => !mark.Values.AsSpan()[1..].SequenceEqual(known.AsSpan()[1..])) ?? own[0], marks);
    }
}
