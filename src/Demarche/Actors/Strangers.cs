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

    /// <summary>The name that begins with a word, with its span in the frozen text; none where no name begins.</summary>
    private (TextSpan Span, NameClass Class)? At(int word)
    {
        if (SentenceOf(word) is not (>= 0 and var at)) return null;
        var sentence = analysis.Sentences[at];
        if (word >= sentence.End || IsFence(word)) return null;
        var first = word;
        while (first > sentence.First && !IsFence(first - 1)) first--;
        foreach (var name in Names(sentence, first))
            if (name.First == word) return (analysis.Span(name.First, name.End), name.Class);
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
    public (TextSpan Span, NameClass Class)? Filling(TextSpan span) => WordAt(span.Start) is var word && MayName(word, span.End) && At(word) is { } name && name.Span == span ? name : null;

    /// <summary>The name that begins with the first of two words, where both may be a name's.</summary>
    public (TextSpan Span, NameClass Class)? From(TextSpan first, TextSpan second) =>
        WordAt(first.Start) is var word && MayName(word, first.End) && MayName(WordAt(second.Start), second.End) && At(word) is { } name && name.Span.Start == first.Start ? name : null;

    /// <summary>Whether the tagger has a word from one on, up to an offset of the frozen text, for a name, or one has a capital inside.</summary>
    private bool MayName(int word, int end)
    {
        for (; word < analysis.Words.Length && analysis.Span(word, word + 1).Start < end; word++)
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

    /// <summary>The last sentence that does not begin behind a word; -1 where all do.</summary>
    private int SentenceOf(int word)
    {
        int low = 0, high = analysis.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (analysis.Sentences[middle].First <= word) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}
