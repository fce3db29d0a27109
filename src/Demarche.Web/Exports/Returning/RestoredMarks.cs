using Demarche.Reports;
using Demarche.Web.Exports.Layers;

namespace Demarche.Web.Exports.Returning;

/// <summary>Undoes what formats do to marks that nobody has touched: one that marks whole tokens gives a mark back without the white space at its ends, and one over white space alone not at all.</summary>
internal static class RestoredMarks
{
    /// <param name="back">The marks as they came back.</param>
    /// <param name="sent">The marks as they were sent.</param>
    /// <param name="text">The text in which they lie.</param>
    public static IEnumerable<LayerMark> Of(List<LayerMark> back, List<LayerMark> sent, string text)
    {
        var known = sent.GroupBy(mark => KeyOf(mark, text)).ToDictionary(marks => marks.Key, marks => marks.ToList());
        List<LayerMark> restored = [.. back.Select(mark => known.TryGetValue(KeyOf(mark, text), out var marks) ? mark with { Span = Next(marks, mark).Span } : mark)];
        var entries = back.Select(mark => mark.Entry).ToHashSet(StringComparer.Ordinal);
        var there = restored.Select(mark => (mark.Entry, mark.Part, mark.Span)).ToHashSet();
        return restored.Concat(sent.Where(mark => mark.Span.In(text).IsWhiteSpace() && entries.Contains(mark.Entry) && there.Add((mark.Entry, mark.Part, mark.Span))));
    }

    // Of several that differ in nothing but white space the one that says the same, each once.
    private static LayerMark Next(List<LayerMark> marks, LayerMark back)
    {
        var at = Math.Max(0, marks.FindIndex(mark => mark.Values.AsSpan().SequenceEqual(back.Values.AsSpan())));
        var next = marks[at];
        if (marks.Count > 1) marks.RemoveAt(at);
        return next;
    }

    private static (string, string, TextSpan) KeyOf(LayerMark mark, string text) => (mark.Entry, mark.Part, Trimmed(mark.Span, text));

    private static TextSpan Trimmed(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
