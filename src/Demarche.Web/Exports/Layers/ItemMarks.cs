using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Web.Room.Correcting;

namespace Demarche.Web.Exports.Layers;

/// <summary>Amounts as marks: one for the words of each, which says its number, and one for the noun that is counted, inside of it.</summary>
internal static class ItemMarks
{
    public const string Part = "item";
    public const string Counted = "counted";
    private const int Most = 100;

    public static IEnumerable<LayerMark> Of(MarkLayer layer, Act act) => act.Items.SelectMany(item =>
        item.Of is { } of ? [layer.Mark(item.Span, act.Id, Part, Says(item)), layer.Mark(of, act.Id, Counted)] : new[] { layer.Mark(item.Span, act.Id, Part, Says(item)) });

    /// <summary>The amounts of an act as a decision has them; none where one of them has a number or a bound by which nothing can be meant, and where there are too many.</summary>
    public static string? Value(EntryMarks<Act> of)
    {
        var (now, counted) = (of.Like.Items, of.Spans(Counted));
        var (found, fresh) = Matching.Of(now, of.Of(Part), (item, mark) => mark.Span == item.Span && Is(mark, item), (item, mark) => mark.Span == item.Span, (item, mark) => mark.Span.Overlaps(item.Span));
        HashSet<TextSpan> taken = [.. now.Where((item, at) => found[at] is not null && item.Of is not null).Select(item => item.Of!.Value)];
        HashSet<TextSpan> spans = [.. of.Of(Part).Select(mark => mark.Span)];
        if (Math.Max(spans.Count, counted.Length) > Math.Max(Most, now.Length)) return null;
        var given = new GivenItems(of.Report);
        List<Quantity?> items = [];
        for (var at = 0; at < now.Length; at++)
            if (found[at] is { } mark) items.Add(Changed(now[at], mark));
        items.AddRange(fresh.Select(mark => given.Read(mark.Span, mark["amount"], mark["unit"], mark["bound"], mark["about"], Noun(mark.Span))));
        return items.Contains(null) ? null : Edits.Items([.. items.OfType<Quantity>()], of.Report.Text);

        Quantity? Changed(Quantity item, LayerMark mark)
        {
            var noun = item.Of is { } known && counted.Contains(known) ? known : Noun(mark.Span);
            return Is(mark, item) ? item with { Span = mark.Span, Of = noun } : given.Read(mark.Span, mark["amount"], mark["unit"], mark["bound"], mark["about"], noun);
        }

        // A noun that is marked anew is that of the narrowest amount around it.
        TextSpan? Noun(TextSpan span) => counted.Where(noun => span.Contains(noun) && !taken.Contains(noun) && !spans.Any(other => other.Length < span.Length && other.Contains(noun)))
            .Select(noun => (TextSpan?)noun).FirstOrDefault();
    }

    private static (string Feature, string? Value)[] Says(Quantity item) =>
        [("amount", GivenNumber.Of(item)), ("unit", item.Unit), ("bound", item.Bound is { } bound ? FormatNames.Of(bound) : null), ("about", item.About ? "true" : null)];

    private static bool Is(LayerMark mark, Quantity item) => Says(item).All(said => (said.Value ?? "") == (mark[said.Feature] ?? ""));
}
