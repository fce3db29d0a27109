using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>Words of a report with the sentence around them.</summary>
/// <param name="Span">Never empty.</param>
/// <param name="OpensInside">It does not begin where a sentence begins: the sentence is too long to be shown.</param>
/// <param name="EndsInside">It does not end where a sentence ends.</param>
internal readonly record struct Passage(TextSpan Span, bool OpensInside, bool EndsInside)
{
    /// <summary>How far a sentence is followed to either side.</summary>
    public const int Reach = 320;

    /// <summary>The passages around some spans, in text order, without overlap. A sentence that would reach further than <see cref="Reach"/>
    /// beyond a span is cut between two words, so that the cost does not depend on what the text is made of.</summary>
    public static List<Passage> Around(string text, IEnumerable<TextSpan> spans)
    {
        var passages = new List<Passage>();
        foreach (var next in spans.Where(span => !span.IsEmpty).Select(span => Around(text, span)).OrderBy(passage => passage.Span))
        {
            if (passages.Count > 0 && Touch(text, passages[^1].Span, next.Span)) passages[^1] = passages[^1].With(next);
            else passages.Add(next);
        }

        return passages;
    }

    /// <summary>The passages up to so many characters in all; what is left out behind shows in <see cref="EndsInside"/>.</summary>
    public static List<Passage> Shorten(string text, List<Passage> passages, int most)
    {
        var kept = new List<Passage>();
        foreach (var passage in passages)
        {
            var end = Math.Min(passage.Span.End, passage.Span.Start + most);
            var whole = end == passage.Span.End;
            if (!whole) end = SentenceEdges.WordBefore(text, end, passage.Span.Start + 1);
            kept.Add(whole ? passage : new Passage(new TextSpan(passage.Span.Start, end), passage.OpensInside, true));
            most -= end - passage.Span.Start;
            if (!whole || most < 40) break;
        }

        if (kept.Count < passages.Count) kept[^1] = kept[^1] with { EndsInside = true };
        return kept;
    }

    private static Passage Around(string text, TextSpan span)
    {
        var start = SentenceEdges.Start(text, span.Start, Reach, out var opensInside);
        var end = SentenceEdges.End(text, span.End, Reach, out var endsInside);
        return new Passage(new TextSpan(start, end), opensInside, endsInside);
    }

    private static bool Touch(string text, TextSpan first, TextSpan second) =>
        second.Start <= first.End || (second.Start - first.End <= 2 && second.Start > first.End && text.AsSpan()[first.End..second.Start].IsWhiteSpace()
            && !text.AsSpan()[first.End..second.Start].Contains('\n'));

    private Passage With(Passage next) => next.Span.End <= Span.End
        ? this
        : new Passage(new TextSpan(Span.Start, next.Span.End), OpensInside, next.EndsInside);
}
