using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Exports.Layers;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Returning;

/// <summary>Turns what a person changed in the marks of a report into his decisions: changed fields, added entries, and rejected ones that are marked no more.</summary>
internal sealed class Revision(IRecord record, string by, DateTimeOffset at, string? why)
{
    private readonly Hand hand = new(record, by, at);

    public ReturnedCount Apply(KeptReport report, MarkedDocument document)
    {
        var acts = report.Acts.Where(kept => kept.Review != Correction.Rejected).ToDictionary(kept => kept.Act.Id, kept => kept.Act, StringComparer.Ordinal);
        var statements = report.Statements.Where(kept => kept.Review != Correction.Rejected).ToDictionary(kept => kept.Statement.Id, kept => kept.Statement, StringComparer.Ordinal);
        // Acts first: when a statement gets other words, those on its word follow it.
        return new ReturnedCount(1, 0, 0, 0, []).And(Apply(ReportMarks.Acts, acts, report, document)).And(Apply(ReportMarks.Statements, statements, report, document));
    }

    private ReturnedCount Apply<T>(EntryLayer<T> layer, Dictionary<string, T> now, KeptReport report, MarkedDocument document)
        where T : class
    {
        var count = new ReturnedCount(0, 0, 0, 0, []);
        if (!document.Layers.Contains(layer.Layer)) return count;
        var marks = Restored([.. document.Marks.Where(mark => mark.Layer == layer.Layer)], [.. layer.Of(now.Values)], report.Read.Report.Text.Value);
        var returned = layer.Entries(marks, now, report.Entry.Id).Select(entry => layer.Settled(entry, report)).ToList();
        foreach (var entry in returned) count = count.And(Take(layer, entry, now, report));
        foreach (var gone in now.Keys.Except(returned.Select(layer.Kind.IdOf)))
        {
            hand.Decide(gone, Correction.Review, Correction.Text(Correction.Rejected)!, why);
            count = count with { Rejected = count.Rejected + 1 };
        }

        return count;
    }

    private ReturnedCount Take<T>(EntryLayer<T> layer, T entry, Dictionary<string, T> now, KeptReport report)
        where T : class
    {
        var (kind, id) = (layer.Kind, layer.Kind.IdOf(entry));
        var count = new ReturnedCount(0, 0, 0, 0, []);
        if (id.Length == 0)
        {
            hand.Add(kind, entry, why);
            return count with { Added = 1 };
        }

        if (!kind.WordsOf(entry).SequenceEqual(kind.WordsOf(now[id])))
        {
            hand.Replace(kind, id, entry, why);
            return count with { Added = 1, Rejected = 1 };
        }

        return count with { Changed = Change(layer, now[id], entry, report) };
    }

    private int Change<T>(EntryLayer<T> layer, T now, T then, KeptReport report)
        where T : class
    {
        var (edits, text, changed) = (layer.Kind.Edits, report.Read.Report.Text, 0);
        foreach (var field in layer.Fields)
        {
            var (before, after) = (edits.Value(now, field, text) ?? "null", edits.Value(then, field, text) ?? "null");
            if (before == after || !edits.Allows(field, after, text)) continue;
            hand.Decide(layer.Kind.IdOf(now), field, after, why);
            changed++;
        }

        return changed;
    }

    // A format that marks whole tokens gives a mark back without the white space at its ends; and one that does not have a mark over white space alone not at all.
    private static List<LayerMark> Restored(List<LayerMark> marks, List<LayerMark> kept, string text)
    {
        var edges = kept.ToLookup(mark => (mark.Entry, mark.Part, Trimmed(mark.Span, text)), mark => mark.Span);
        List<LayerMark> restored = [.. marks.Select(mark => edges[(mark.Entry, mark.Part, Trimmed(mark.Span, text))] is var spans && spans.Any() ? mark with { Span = spans.First() } : mark)];
        var entries = marks.Select(mark => mark.Entry).ToHashSet(StringComparer.Ordinal);
        var there = restored.Select(mark => (mark.Entry, mark.Part, mark.Span)).ToHashSet();
        restored.AddRange(kept.Where(mark => mark.Span.In(text).IsWhiteSpace() && entries.Contains(mark.Entry) && there.Add((mark.Entry, mark.Part, mark.Span))));
        return restored;
    }

    private static TextSpan Trimmed(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
