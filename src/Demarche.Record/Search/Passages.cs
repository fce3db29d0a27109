using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Record.Search;

/// <summary>Finds the words of a search in frozen text again and cuts the context around them.</summary>
internal static class Passages
{
    // Characters of context on either side, before it is drawn in to the next gap between words.
    private const int Reach = 90;

    /// <summary>The spans of the wanted terms inside a stretch of text, in order, without overlap.</summary>
    public static IEnumerable<TextSpan> Matches(string text, TextSpan span, SearchTerms terms, Func<string, IReadOnlyCollection<string>> lemmas)
    {
        var words = SearchWords.In(text, span).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var length = terms.Wanted.Max(term => term.MatchAt(words, i, lemmas));
            if (length == 0) continue;
            yield return new TextSpan(words[i].Span.Start, words[i + length - 1].Span.End);
            i += length - 1;
        }
    }

    /// <summary>The first passages of a text that hold what is searched for; those that would touch are one.</summary>
    public static ImmutableArray<Passage> Of(string text, SearchTerms terms, Func<string, IReadOnlyCollection<string>> lemmas, int most)
    {
        List<Passage> passages = [];
        foreach (var match in Matches(text, new TextSpan(0, text.Length), terms, lemmas))
        {
            var context = Context(text, match);
            if (passages.Count > 0 && passages[^1].Context.End >= context.Start) passages[^1] = Join(passages[^1], context, match);
            else if (passages.Count == most) break;
            else passages.Add(new Passage(context, [match]));
        }

        return [.. passages];
    }

    private static Passage Join(Passage passage, TextSpan context, TextSpan match) =>
        new(passage.Context.Cover(context), passage.Matches.Add(match));

    private static TextSpan Context(string text, TextSpan match)
    {
        var start = Math.Max(0, match.Start - Reach);
        var end = Math.Min(text.Length, match.End + Reach);
        if (start > 0) start = GapAfter(text, start, match.Start);
        if (end < text.Length) end = GapBefore(text, end, match.End);
        return new TextSpan(start, end);
    }

    private static int GapAfter(string text, int at, int stop)
    {
        for (var i = at; i < stop; i++)
            if (char.IsWhiteSpace(text[i])) return i + 1;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static int GapBefore(string text, int at, int stop)
    {
        for (var i = at; i > stop; i--)
            if (char.IsWhiteSpace(text[i - 1])) return i - 1;
        return char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }
}
