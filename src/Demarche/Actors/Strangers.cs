using Demarche.Actors.Names;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Names that no table holds, as the recogniser finds them. It looks at a stretch of a sentence when first asked for a word of it. For one report; used by one thread.</summary>
internal sealed class Strangers(TextAnalysis analysis)
{
    // Commas, stops, verbs and pronouns stand in few names, and looking at what lies between two of them is three times cheaper than at the sentence.
    private const ulong Fences = SttsSet.Finite | SttsSet.NonFinite | SttsSet.Opener | 1UL << (int)Stts.Comma | 1UL << (int)Stts.Stop | 1UL << (int)Stts.ADV | 1UL << (int)Stts.PAV
        | 1UL << (int)Stts.PPER | 1UL << (int)Stts.PRF | 1UL << (int)Stts.PTKNEG | 1UL << (int)Stts.PTKVZ | 1UL << (int)Stts.PTKZU;

    private readonly Dictionary<int, List<FoundName>> stretches = [];

    /// <summary>The name that begins at an offset of the frozen text, with its span there; none where no name begins.</summary>
    private (TextSpan Span, NameClass Class)? At(int start)
    {
        if (SentenceAt(start) is not (>= 0 and var at)) return null;
        var (sentence, word) = (analysis.Sentences[at], WordAt(start));
        if (word >= sentence.End || IsFence(word)) return null;
        var first = word;
        while (first > sentence.First && !IsFence(first - 1)) first--;
        foreach (var name in Names(sentence, first))
            if (analysis.Span(name.First, name.End) is var span && span.Start == start) return (span, name.Class);
        return null;
    }

    private List<FoundName> Names(Sentence sentence, int first)
    {
        if (stretches.TryGetValue(first, out var names)) return names;
        var end = first + 1;
        while (end < sentence.End && !IsFence(end)) end++;
        stretches.Add(first, names = []);
        NameFinder.Find(analysis, sentence, first, end, names);
        return names;
    }

    private bool IsFence(int word) => analysis.Words[word].Stts.IsIn(Fences);

    /// <summary>The name that fills a span of the frozen text, where a word of it may be a name's: most roles are plain nouns, and the recogniser is dear.</summary>
    public (TextSpan Span, NameClass Class)? Filling(TextSpan span) => MayName(span) && At(span.Start) is { } name && name.Span == span ? name : null;

    /// <summary>The name that begins with the first of two words, where both may be a name's.</summary>
    public (TextSpan Span, NameClass Class)? From(TextSpan first, TextSpan second) => MayName(first) && MayName(second) ? At(first.Start) : null;

    /// <summary>Whether the tagger has a word of a span for a name, or one has a capital inside.</summary>
    private bool MayName(TextSpan span)
    {
        for (var word = WordAt(span.Start); word < analysis.Words.Length && analysis.Span(word, word + 1).Start < span.End; word++)
            if (analysis.Words[word].Stts == Stts.NE || HasCapitalInside(analysis.Form(word))) return true;
        return false;
    }

    private static bool HasCapitalInside(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('A', 'Z') && !word.Contains('-');

    /// <summary>The first word that begins at or behind an offset of the frozen text.</summary>
    private int WordAt(int offset)
    {
        int low = 0, high = analysis.Words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Span(middle, middle + 1).Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
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
