using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Time;

namespace Demarche.Acts;

/// <summary>The words that name times, which are no parties and no matter.</summary>
internal static class TimeWordsOf
{
    /// <summary>Which words lie in an expression of time; those that it only begins ("Ex-General") do not.</summary>
    public static bool[] Mark(TextAnalysis analysis, ImmutableArray<TimeExpression> times)
    {
        var marked = new bool[analysis.Words.Length];
        var t = 0;
        for (var i = 0; i < marked.Length && t < times.Length; i++)
        {
            var span = analysis.Span(i, i + 1);
            while (t < times.Length && times[t].Span.End <= span.Start) t++;
            marked[i] = t < times.Length && times[t].Span.Overlaps(span) && (times[t].Span.Start != span.Start || times[t].Span.End >= span.End);
        }

        return marked;
    }
}
