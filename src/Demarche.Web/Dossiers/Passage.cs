using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>Words of a report with the sentence around them.</summary>
/// <param name="Span">Never empty.</param>
/// <param name="OpensInside">It does not begin where the sentence begins: the sentence is too long to be shown.</param>
/// <param name="EndsInside">It does not end where the sentence ends.</param>
internal readonly record struct Passage(TextSpan Span, bool OpensInside, bool EndsInside)
{
    /// <summary>The passages around some spans, in text order, without overlap.</summary>
    public static List<Passage> Around(SentenceMap sentences, string text, IEnumerable<TextSpan> spans)
    {
        var passages = new List<Passage>();
        foreach (var next in spans.Where(span => !span.IsEmpty).Select(sentences.Around).OrderBy(passage => passage.Span))
        {
            if (passages.Count > 0 && Follows(text, passages[^1].Span, next.Span)) passages[^1] = passages[^1].With(next);
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
            var next = passage.Span.Length <= most ? passage : passage.CutAt(WordEdges.Before(text, passage.Span.Start + most, passage.Span.Start));
            kept.Add(next);
            most -= next.Span.Length;
            if (most < 40) break;
        }

        if (kept.Count < passages.Count) kept[^1] = kept[^1] with { EndsInside = true };
        return kept;
    }

    /// <summary>The second overlaps the first or stands behind it on the same line with a space between.</summary>
    private static bool Follows(string text, TextSpan first, TextSpan second) =>
        second.Start <= first.End || (second.Start == first.End + 1 && text[first.End] is ' ' or '\u00A0');

    private Passage With(Passage next) => next.Span.End <= Span.End
        ? this
        : new Passage(new TextSpan(Span.Start, next.Span.End), OpensInside, next.EndsInside);

    private Passage CutAt(int end) => new(new TextSpan(Span.Start, end), OpensInside, true);
}
