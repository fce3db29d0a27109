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
}
