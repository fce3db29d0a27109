using System.Collections.Immutable;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Statements;

/// <summary>When something was said: the time that stands in the statement's frame ("sagte Lawrow am Mittwoch", "teilte am 26. Januar mit").</summary>
internal static class StatementTime
{
    /// <summary>None where the frame names no date. Of several the most exact one counts, then the first. Lengths, habits and words such as "damals" are no time of a statement.</summary>
    /// <param name="frame">The reporting clause.</param>
    /// <param name="aside">Words of it that say something else, such as the speaker: "der seit 2014 amtierende Präsident".</param>
    /// <param name="times">All times of the report in text order.</param>
    public static TimeReference? Of(ImmutableArray<TextSpan> frame, ImmutableArray<TextSpan> aside, ImmutableArray<TimeExpression> times)
    {
        TimeExpression? best = null;
        foreach (var span in frame)
            for (var i = First(times, span.Start); i < times.Length && times[i].Span.End <= span.End; i++)
                if (IsDate(times[i]) && !Overlaps(aside, times[i].Span) && Exactness(times[i]) > Exactness(best)) best = times[i];
        return best is null ? null : new TimeReference(best.Value, Basis(best.Basis), [best.Span]);
    }

    private static bool IsDate(TimeExpression time) =>
        time.Timex.Type is TimexType.Date or TimexType.Time && (time.Value is not null || time.Timex.Value.StartsWith('X'));

    /// <summary>A time of day is more exact than a day, a day than a month; what has no date is better than nothing.</summary>
    private static int Exactness(TimeExpression? time) => time switch
    {
        null => 0,
        { Value: null } => 1,
        { Value: var value } when value.Contains('/', StringComparison.Ordinal) => 3,
        _ => time.Value.Length < 10 ? 2 : time.Value.Length == 10 ? 4 : 5,
    };

    private static bool Overlaps(ImmutableArray<TextSpan> spans, TextSpan time)
    {
        foreach (var span in spans)
            if (span.Overlaps(time)) return true;
        return false;
    }

    private static string Basis(TimeBasis? basis) => basis switch
    {
        TimeBasis.Publication => "publication",
        TimeBasis.Dateline => "dateline",
        TimeBasis.Passage => "passage",
        _ => "explicit",
    };

    /// <summary>The first time that does not begin before an offset.</summary>
    private static int First(ImmutableArray<TimeExpression> times, int offset)
    {
        int low = 0, high = times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
