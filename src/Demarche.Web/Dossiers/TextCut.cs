using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>What a stretch of text is to an entry.</summary>
internal enum MarkKind
{
    Content,
    Cue,
    Speaker,
}

/// <summary>A span and what it is to which entry.</summary>
internal readonly record struct TextMark(MarkKind Kind, TextSpan Span, DossierEntry Entry)
{
    /// <summary>The marks of an entry, cut to the text.</summary>
    public static IEnumerable<TextMark> Of(DossierEntry entry)
    {
        var (statement, length) = (entry.Statement, entry.Report.Text.Value.Length);
        return Marks(MarkKind.Content, statement.Content)
            .Concat(Marks(MarkKind.Cue, statement.Cue))
            .Concat(Marks(MarkKind.Speaker, statement.Speaker?.Spans ?? []))
            .Where(mark => !mark.Span.IsEmpty);

        IEnumerable<TextMark> Marks(MarkKind kind, IEnumerable<TextSpan> spans) => spans.Select(span => new TextMark(kind, Within(span, length), entry));
    }

    private static TextSpan Within(TextSpan span, int length) => new(Math.Min(span.Start, length), Math.Min(span.End, length));
}

/// <summary>A stretch over which nothing changes.</summary>
/// <param name="Span">Never empty.</param>
/// <param name="Inner">The entry with the shortest content here.</param>
/// <param name="Outer">The entry with the longest content here; the same as the inner one where there is but one.</param>
/// <param name="Entries">The entries whose content is here, innermost first; no more than <see cref="MostEntries"/>.</param>
internal readonly record struct TextSegment(TextSpan Span, DossierEntry? Inner, DossierEntry? Outer, bool Cue, bool Speaker, DossierEntry[] Entries)
{
    public const int MostEntries = 8;
}

/// <summary>Cuts a text at every edge of every mark, however they nest or overlap: O(n log n) in the marks.</summary>
internal static class TextCut
{
    /// <summary>The segments in order; together they are the whole text.</summary>
    public static List<TextSegment> Cut(int length, IEnumerable<TextMark> marks)
    {
        var edges = marks
            .SelectMany(mark => new[] { (At: mark.Span.Start, Opens: true, Mark: mark), (At: mark.Span.End, Opens: false, Mark: mark) })
            .OrderBy(edge => edge.At)
            .ToList();
        var segments = new List<TextSegment>();
        var open = new OpenMarks();
        var done = 0;
        foreach (var (at, opens, mark) in edges)
        {
            if (at > done) segments.Add(open.Over(new TextSpan(done, at)));
            done = at;
            open.Change(mark, opens);
        }

        if (done < length) segments.Add(open.Over(new TextSpan(done, length)));
        return segments;
    }

    private sealed class OpenMarks
    {
        private static readonly Comparer<TextMark> ByLength = Comparer<TextMark>.Create((left, right) =>
            (left.Span.Length, -left.Entry.Number, left.Span.Start).CompareTo((right.Span.Length, -right.Entry.Number, right.Span.Start)));

        private readonly SortedSet<TextMark> contents = new(ByLength);
        private int cues;
        private int speakers;

        public void Change(TextMark mark, bool opens)
        {
            if (mark.Kind == MarkKind.Cue) cues += opens ? 1 : -1;
            else if (mark.Kind == MarkKind.Speaker) speakers += opens ? 1 : -1;
            else if (opens) contents.Add(mark);
            else contents.Remove(mark);
        }

        public TextSegment Over(TextSpan span) =>
            new(span, contents.Min.Entry, contents.Max.Entry, cues > 0, speakers > 0, [.. contents.Take(TextSegment.MostEntries).Select(mark => mark.Entry)]);
    }
}
