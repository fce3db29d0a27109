using System.Collections.Immutable;
using Demarche.Acts;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>Acts as a layer of marks, and their relations as arrows between the marks of their evidence.</summary>
internal sealed class ActLayer() : EntryLayer<Act>(EntryKind.Acts, MarkLayer.Acts)
{
    private static readonly LayerFields<Act> Field = new(MarkLayer.Acts);

    public override ImmutableArray<LayerField<Act>> Fields { get; } =
    [
        Field.Member("name", one => FormatNames.Of(one.Name)),
        Field.Said("qualifier"),
        Field.Member("status", one => FormatNames.Of(one.Status)),
        Field.Parties("actors", "actor", one => one.Actors),
        Field.Parties("recipients", "recipient", one => one.Recipients),
        Field.Words("matter"),
        new("items", MarkLayer.Acts.Feature("amount"), ItemMarks.Value),
        Field.Words("condition"),
        new("time.value", MarkLayer.Acts.Feature("time"), marks => Correction.Text(GivenTime.Of(marks.Says["time"])) ?? "null"),
        Field.Words("time.spans", "time"),
        .. Field.Party("place", one => one.Place),
        new("onWord", MarkLayer.Acts.Feature("onWord"), marks => marks.Says["onWord"] is { } word ? Correction.Text(marks.IdOf(MarkLayer.Statements, word) ?? word) : "null"),
        new("relates", ArcLayer.Relations.Name, Relates),
    ];

    public override IEnumerable<LayerArc> Arcs(IEnumerable<Act> entries, IEnumerable<LayerMark> marks, string text)
    {
        var heads = marks.Where(mark => mark.Layer == Layer && mark.IsOwn && !mark.Span.In(text).IsWhiteSpace()).DistinctBy(mark => mark.Entry).ToDictionary(mark => mark.Entry, StringComparer.Ordinal);
        foreach (var act in entries)
            foreach (var relation in act.Relates)
                if (heads.TryGetValue(act.Id, out var from) && heads.TryGetValue(relation.Act, out var to)) yield return new LayerArc(from, to, FormatNames.Of(relation.Type));
    }

    protected override IEnumerable<LayerMark> Marks(Act act)
    {
        var id = act.Id;
        (string, string?)[] says =
            [("name", FormatNames.Of(act.Name)), ("qualifier", act.Code.Qualifier), ("status", FormatNames.Of(act.Status)), ("time", act.Time?.Value), ("onWord", act.OnWord)];
        return act.Evidence.Select(span => Layer.Mark(span, id, Layer.Own, says))
            .Concat(act.Actors.SelectMany(role => Marked(id, "actor", role))).Concat(act.Recipients.SelectMany(role => Marked(id, "recipient", role)))
            .Concat(Marked(id, "matter", act.Matter)).Concat(ItemMarks.Of(Layer, act)).Concat(Marked(id, "condition", act.Condition))
            .Concat(Marked(id, "time", act.Time?.Spans ?? [])).Concat(Marked(id, "place", act.Place));
    }

    // What leads to an act whose words are marked nowhere cannot be drawn; it stays.
    private static string? Relates(EntryMarks<Act> of)
    {
        var arcs = of.Arcs.Select(arc => FormatNames.Parse<RelationType>(arc.Relation) is { } type ? new ActRelation(type, arc.To) : null).ToList();
        if (arcs.Contains(null)) return null;
        var now = of.Like.Relates;
        var (found, fresh) = Matching.Of(now, arcs.OfType<ActRelation>(), (relation, arc) => arc == relation, (relation, arc) => arc.Act == relation.Act);
        var stay = now.Select((relation, at) => found[at] ?? (of.Drawn.Contains(relation.Act) ? null : relation)).OfType<ActRelation>();
        return Edits.Relations([.. stay.Concat(fresh).Distinct()]);
    }
}
