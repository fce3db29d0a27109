using System.Collections.Immutable;
using Demarche.Actors;
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
    public abstract ImmutableArray<LayerField<T>> Fields { get; }

    /// <summary>Every mark, by place.</summary>
    public IEnumerable<LayerMark> Of(IEnumerable<T> entries) =>
        entries.SelectMany(Marks).OrderBy(mark => mark.Span).ThenBy(mark => mark.Entry, StringComparer.Ordinal).ThenBy(mark => mark.Part, StringComparer.Ordinal);

    /// <summary>The arrows between the entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="marks">Their marks.</param>
    /// <param name="text">The text in which they lie.</param>
    public virtual IEnumerable<LayerArc> Arcs(IEnumerable<T> entries, IEnumerable<LayerMark> marks, string text) => [];

    protected abstract IEnumerable<LayerMark> Marks(T entry);

    protected IEnumerable<LayerMark> Marked(string entry, string part, ImmutableArray<TextSpan> spans) => spans.Select(span => layer.Mark(span, entry, part));

    protected IEnumerable<LayerMark> Marked(string entry, string part, Role? role) => (role?.Spans ?? []).Select(span => layer.Mark(span, entry, part, ("actor", role?.Actor), ("office", role?.Office)));
}
