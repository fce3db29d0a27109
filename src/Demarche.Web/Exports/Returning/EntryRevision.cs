using System.Collections.Immutable;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.Returning;

/// <summary>Takes the marks of one kind of entries that came back, step by step. A field counts as changed where its marks say something else than those that were sent.</summary>
internal sealed class EntryRevision<T>
    where T : class
{
    private const int MostAdded = 1000;

    private readonly EntryLayer<T> layer;
    private readonly RevisionDesk desk;
    private readonly Dictionary<string, T> now;
    private readonly ILookup<string, LayerMark> sent;
    private readonly ILookup<string, LayerArc> sentArcs;
    private readonly ILookup<string, LayerMark> back;
    private readonly ILookup<string, LayerArc> backArcs;
    private readonly ImmutableHashSet<string> sentHeads;
    private readonly ImmutableHashSet<string> backHeads;
    private readonly List<Taken> taken = [];

    public EntryRevision(EntryLayer<T> layer, RevisionDesk desk)
    {
        (this.layer, this.desk) = (layer, desk);
        now = layer.Kind.StandingIn(desk.Report).ToDictionary(layer.Kind.IdOf, StringComparer.Ordinal);
        var (text, exported) = (desk.Report.Read.Report.Text.Value, layer.Of(now.Values).ToList());
        sent = exported.ToLookup(mark => mark.Entry, StringComparer.Ordinal);
        sentArcs = layer.Arcs(now.Values, exported, text).ToLookup(arc => arc.From.Entry, StringComparer.Ordinal);
        var marks = desk.Document.Marks.Where(mark => mark.Layer == layer.Layer).ToList();
        back = RestoredMarks.Of(marks, exported, text).ToLookup(mark => mark.Entry, StringComparer.Ordinal);
        backArcs = desk.Document.Arcs.Where(arc => arc.From.Layer == layer.Layer).ToLookup(arc => arc.From.Entry, StringComparer.Ordinal);
        (sentHeads, backHeads) = (Heads(exported), Heads(marks));

        ImmutableHashSet<string> Heads(IEnumerable<LayerMark> of) => [.. of.Where(mark => mark.IsOwn && !mark.Span.In(text).IsWhiteSpace()).Select(mark => mark.Entry)];
    }

    private bool HasLayer => desk.Document.Layers.Contains(layer.Layer);

    /// <summary>Adds what a person marked anew.</summary>
    public void Add()
    {
        foreach (var marks in back.Where(marks => MarkLayer.IsNew(marks.Key) && marks.Any(mark => mark.IsOwn)))
        {
            if (taken.Count >= MostAdded)
            {
                desk.Refuse("correction-refused", $"more than {MostAdded} entries are new; the others are left out");
                return;
            }

            Add(marks.Key, [.. marks]);
        }
    }

    /// <summary>Decides the fields that are other than before, except of entries with other words.</summary>
    public void Change()
    {
        var known = layer.Kind.EntriesIn(desk.Report).Select(layer.Kind.IdOf).ToHashSet(StringComparer.Ordinal);
        foreach (var marks in back.Where(marks => marks.Key.Length > 0 && !MarkLayer.IsNew(marks.Key) && !known.Contains(marks.Key)))
            desk.Refuse("correction-value-refused", $"words are marked as those of '{marks.Key}', which the report does not have");
        foreach (var (id, entry) in now.Where(pair => back[pair.Key].Any(mark => mark.IsOwn)))
            taken.Add(new Taken(entry, Before(entry, sent[id]), id, [.. back[id]]));
        foreach (var one in taken.Where(one => HasItsWords(one)))
            foreach (var (field, value) in Changes(one)) Decide(one, field, value);
    }

    /// <summary>Puts entries of other words in the place of those before.</summary>
    public void Replace()
    {
        foreach (var one in taken.Where(one => !HasItsWords(one)))
        {
            // As it is by now: it may follow another that was replaced before.
            var (id, changes) = (one.Mark, Changes(one));
            var made = desk.Hand.Replace(layer.Kind, id, Edited(layer.Kind.Over(layer.Kind.Find(desk.Hand.Record, id)!, Own(one.Marks)), changes), desk.Why);
            desk.Name(layer.Layer, id, made);
            (desk.Added, desk.Rejected) = (desk.Added + 1, desk.Rejected + 1);
        }
    }

    /// <summary>Rejects what is marked no more.</summary>
    public void Reject()
    {
        if (!HasLayer) return;
        foreach (var id in now.Keys.Except(taken.Select(one => one.Mark)))
        {
            desk.Hand.Decide(id, Correction.Review, Correction.Text(Correction.Rejected)!, desk.Why);
            desk.Rejected++;
        }
    }

    private void Add(string mark, List<LayerMark> marks)
    {
        var made = layer.Kind.New(desk.Report.Entry.Id, Own(marks));
        var one = new Taken(made, Before(made, [layer.Layer.Mark(marks.Find(own => own.IsOwn)!.Span, mark, layer.Layer.Own)]), mark, marks);
        // What it names of that which gets its id later is decided later.
        var said = Values(one);
        var id = desk.Hand.Add(layer.Kind, Edited(made, Changes(one)), desk.Why);
        desk.Name(layer.Layer, mark, id);
        desk.Added++;
        taken.Add(one with { Like = layer.Kind.Find(desk.Hand.Record, id)!, Before = said });
    }

    private void Decide(Taken one, string field, string value)
    {
        desk.Hand.Decide(layer.Kind.IdOf(one.Like), field, value, desk.Why);
        if (!MarkLayer.IsNew(one.Mark)) desk.Changed++;
    }

    private T Edited(T entry, List<(string Field, string Value)> changes) =>
        layer.Kind.Edits.Apply(entry, changes.Select(change => new Correction("", change.Field, change.Value, null, "-", default)), desk.Report.Read.Report.Text);

    private List<(string Field, string Value)> Changes(Taken one)
    {
        var changes = new List<(string, string)>();
        foreach (var (field, value) in Values(one))
            if (value != one.Before[field] && desk.Allows(layer.Kind.Edits, layer.Kind.IdOf(one.Like) is { Length: > 0 } id ? id : one.Mark, field, value)) changes.Add((field, value!));
        return changes;
    }

    private Dictionary<string, string?> Before(T entry, IEnumerable<LayerMark> marks)
    {
        var all = marks.ToList();
        return Values(new EntryMarks<T>(entry, all.Find(mark => mark.IsOwn)!, all, desk.Report.Read.Report) { Arcs = Named(sentArcs[layer.Kind.IdOf(entry)]), Drawn = sentHeads, IdOf = desk.IdOf });
    }

    private Dictionary<string, string?> Values(Taken one) =>
        Values(new EntryMarks<T>(one.Like, Says(one), one.Marks, desk.Report.Read.Report) { Arcs = Named(backArcs[one.Mark]), Drawn = backHeads, IdOf = desk.IdOf });

    private Dictionary<string, string?> Values(EntryMarks<T> marks) => layer.Fields.Where(field => desk.Document.Features.Contains(field.Needs)).ToDictionary(field => field.Name, field => field.Value(marks), StringComparer.Ordinal);

    private ImmutableArray<(string Relation, string To)> Named(IEnumerable<LayerArc> arcs) =>
        [.. arcs.Select(arc => (arc.Relation, To: desk.IdOf(arc.To.Layer, arc.To.Entry))).Where(arc => arc.To is not null).Select(arc => (arc.Relation, arc.To!))];

    // Where an entry is made of several stretches, each tells of it, and whoever changes something may change it at one of them.
    private LayerMark Says(Taken one)
    {
        var own = one.Marks.Where(mark => mark.IsOwn).OrderBy(mark => mark.Span).ToList();
        var known = sent[one.Mark].FirstOrDefault(mark => mark.IsOwn);
        return (known is null ? null : own.Find(mark => !mark.Values.AsSpan()[1..].SequenceEqual(known.Values.AsSpan()[1..]))) ?? own[0];
    }

    private bool HasItsWords(Taken one) => MarkLayer.IsNew(one.Mark) || layer.Kind.WordsOf(one.Like).SequenceEqual(Own(one.Marks));

    private static ImmutableArray<TextSpan> Own(IEnumerable<LayerMark> marks) => [.. marks.Where(mark => mark.IsOwn).Select(mark => mark.Span).Distinct().Order()];

    /// <summary>An entry and its marks as they came back.</summary>
    /// <param name="Like">The entry as it is kept.</param>
    /// <param name="Before">What was sent of each field.</param>
    /// <param name="Mark">The id that its marks bear.</param>
    /// <param name="Marks">Its marks.</param>
    private sealed record Taken(T Like, Dictionary<string, string?> Before, string Mark, List<LayerMark> Marks);
}
