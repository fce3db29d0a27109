using Demarche.Actors.Names;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Names that no table holds, as the recogniser finds them. It looks at a sentence when first asked for a word of it. For one report; used by one thread.</summary>
internal sealed class Strangers(TextAnalysis analysis)
{
    private readonly Dictionary<int, List<FoundName>> sentences = [];

    /// <summary>The name that begins at an offset of the frozen text, with its span there; none where no name begins.</summary>
    public (TextSpan Span, NameClass Class)? At(int start)
    {
        if (SentenceAt(start) is not (>= 0 and var sentence)) return null;
        if (!sentences.TryGetValue(sentence, out var names))
        {
            sentences.Add(sentence, names = []);
            NameFinder.Find(analysis, analysis.Sentences[sentence], names);
        }

        foreach (var name in names)
            if (analysis.Span(name.First, name.End) is var span && span.Start == start) return (span, name.Class);
        return null;
    }

    /// <summary>The sentence that an offset of the frozen text lies in or before whose end it lies; -1 where none begins before it.</summary>
    private int SentenceAt(int offset)
    {
        int low = 0, high = analysis.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Span(analysis.Sentences[middle].First, analysis.Sentences[middle].First + 1).Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
