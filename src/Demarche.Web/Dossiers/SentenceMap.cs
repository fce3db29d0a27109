using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>The sentences of a report, to show words with the sentence around them.</summary>
internal sealed class SentenceMap
{
    /// <summary>How far a sentence is followed to either side: so the cost of an entry does not depend on what the text is made of.</summary>
    public const int Reach = 320;

    private readonly string text;
    private readonly List<TextSpan> sentences;

    public SentenceMap(Report report)
    {
        text = report.Text.Value;
        sentences = TextAnalysis.SentencesOf(text, TextBlock.Of(report).Select(block => block.Span), ReadingLanguage.Of(report));
    }

    /// <summary>The words with what belongs to the sentences that they begin and end in, cut between two words where that is too far.</summary>
    public Passage Around(TextSpan words)
    {
        var start = SentenceAt(words.Start) is { } first ? Math.Min(first.Start, words.Start) : words.Start;
        var end = SentenceAt(words.End - 1) is { } last ? Math.Max(last.End, words.End) : words.End;
        var from = words.Start - start <= Reach ? start : WordEdges.After(text, words.Start - Reach, words.Start);
        var to = end - words.End <= Reach ? end : WordEdges.Before(text, words.End + Reach, words.End);
        return new Passage(new TextSpan(from, to), from > start, to < end);
    }

    private TextSpan? SentenceAt(int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < sentences.Count && sentences[low].Contains(offset) ? sentences[low] : null;
    }
}
