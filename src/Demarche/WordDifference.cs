using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche;

/// <summary>The words of two passages that the other does not have in the same order: all but a longest common run of words. Case and signs do not count.</summary>
public static class WordDifference
{
    // Longer passages are held against each other word by word in their order of first place only.
    private const int Most = 600;

    public static (ImmutableArray<TextSpan> One, ImmutableArray<TextSpan> Other) Of(string one, ImmutableArray<TextSpan> spans, string other, ImmutableArray<TextSpan> otherSpans)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (mine, its) = (Words(one, spans), Words(other, otherSpans));
        var (shared, sharedOther) = Common([.. mine.Take(Most)], [.. its.Take(Most)], one, other);
        return ([.. mine.Where((_, i) => !shared.Contains(i))], [.. its.Where((_, i) => !sharedOther.Contains(i))]);
    }

    private static (HashSet<int>, HashSet<int>) Common(List<TextSpan> mine, List<TextSpan> its, string one, string other)
    {
        var lengths = new int[mine.Count + 1, its.Count + 1];
        for (var i = mine.Count - 1; i >= 0; i--)
            for (var j = its.Count - 1; j >= 0; j--)
                lengths[i, j] = Equal(mine[i].In(one), its[j].In(other)) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        var (shared, sharedOther) = (new HashSet<int>(), new HashSet<int>());
        for (int i = 0, j = 0; i < mine.Count && j < its.Count;)
        {
            if (Equal(mine[i].In(one), its[j].In(other)))
            {
                shared.Add(i++);
                sharedOther.Add(j++);
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }

        return (shared, sharedOther);
    }

    private static bool Equal(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static List<TextSpan> Words(string text, ImmutableArray<TextSpan> spans)
    {
        var words = new List<TextSpan>();
        foreach (var span in spans)
            for (var at = span.Start; at < span.End;)
            {
                while (at < span.End && !char.IsLetterOrDigit(text[at])) at++;
                var start = at;
                while (at < span.End && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '.' or ',' && at + 1 < span.End && char.IsLetterOrDigit(text[at + 1])))) at++;
                if (at > start) words.Add(new(start, at));
            }

        return words;
    }
}
