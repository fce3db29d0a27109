using System.Text;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Evaluation.Tagging;

/// <summary>How many ends of sentences are found in running text: the sentences of a treebank one behind the other, with a space between, a hundred a paragraph; headlines and lines without a final stop are left out.</summary>
internal static class BoundaryScore
{
    private const int Paragraph = 100;

    public static string Of(IReadOnlyList<TreebankSentence> sentences, ReadingLanguage language)
    {
        var (right, found, gold) = (0, 0, 0);
        foreach (var chunk in sentences.Where(sentence => sentence.Text.TrimEnd() is [.., '.' or '!' or '?' or '…']).Chunk(Paragraph))
        {
            var (text, ends) = (new StringBuilder(), new HashSet<int>());
            foreach (var sentence in chunk)
            {
                text.Append(sentence.Text.Trim());
                ends.Add(text.Length);
                text.Append(' ');
            }

            var spans = TextAnalysis.SentencesOf(text.ToString(), [new TextSpan(0, text.Length)], language);
            (right, found, gold) = (right + spans.Count(span => ends.Contains(span.End)), found + spans.Count, gold + ends.Count);
        }

        return FormattableString.Invariant($"sentences   P {100.0 * right / found:F2} R {100.0 * right / gold:F2} F1 {200.0 * right / (found + gold):F2} of {gold} ends");
    }

    /// <summary>The same on whole reports of the quotation corpus, whose sentences were cut by machine; ends inside quotation marks are left out, since a sentence of the reader contains its quotations.
    /// Twice: as the machine cut, and without its cuts at a colon, semicolon or dash, which it makes at some and not at others; to the reader these are marks inside a sentence.</summary>
    public static string OfReports(string path)
    {
        var (all, sure) = (new Counts(), new Counts());
        foreach (var line in Quotations.JsonLines.Read(path))
            using (line)
            {
                var text = line.RootElement.GetProperty("originalText").GetString()!;
                var analysis = TextAnalysis.Of(text, [new TextSpan(0, text.Length)]);
                var inside = Inside(analysis);
                var spans = analysis.Sentences.Select(sentence => analysis.Span(sentence.First, sentence.End).End).ToHashSet();
                var ends = line.RootElement.GetProperty("sentences").EnumerateArray().Select(sentence => text.AsSpan(0, sentence.GetProperty("charEnd").GetInt32()).TrimEnd().Length).ToHashSet();
                ends.RemoveWhere(end => inside.Contains(end) && !spans.Contains(end));
                all.Add(spans, ends);
                ends.RemoveWhere(end => end > 0 && text[end - 1] is ':' or ';' or '–' && !spans.Contains(end));
                sure.Add(spans, ends);
            }

        return $"… of reports {all}\n… but for marks inside sentences {sure}";
    }

    private sealed class Counts
    {
        private int right, found, gold;

        public void Add(HashSet<int> spans, HashSet<int> ends) => (right, found, gold) = (right + spans.Count(ends.Contains), found + spans.Count, gold + ends.Count);

        public override string ToString() => FormattableString.Invariant($"P {100.0 * right / found:F2} R {100.0 * right / gold:F2} F1 {200.0 * right / (found + gold):F2} of {gold} ends");
    }

    /// <summary>Where words within quotation marks end.</summary>
    private static HashSet<int> Inside(TextAnalysis analysis)
    {
        var ends = new HashSet<int>();
        for (var i = 0; i < analysis.Words.Length; i++)
            if (analysis.QuotationOf(i) is >= 0 and var quotation && i < analysis.Quotations[quotation].End - 1) ends.Add(analysis.Words[i].Token.End);
        return ends;
    }
}
