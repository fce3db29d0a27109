using Demarche.Reports;

namespace Demarche.Time;

/// <summary>A time expression while the text is still being read.</summary>
internal sealed class TimeFinding(TextSpan span, Timex timex)
{
    public TextSpan Span { get; } = span;

    public Timex Timex { get; set; } = timex;

    /// <summary>The date that was reckoned; none for what has none.</summary>
    public CalendarDate? Date { get; set; }

    public TimeBasis Basis { get; set; }

    /// <summary>An EDTF value other than the date's own.</summary>
    public string? Value { get; set; }

    /// <summary>What follows the day in a TIMEX3 value: <c>TEV</c>, <c>T20:30</c>; none for whole days.</summary>
    public string? Clock { get; init; }

    /// <summary>What follows the day in an EDTF value: <c>T20:30:00</c>; empty for a part of a day.</summary>
    public string Hours { get; init; } = "";

    /// <summary>"heute", which may mean these times rather than this day.</summary>
    public bool IsToday { get; init; }

    /// <summary>Counted from the report's day by its own word: "gestern".</summary>
    public bool IsDeictic { get; init; }

    /// <summary>A time of day whose day the rest of the sentence tells.</summary>
    public bool IsPending { get; init; }

    /// <summary>The other end of a range.</summary>
    public TimeFinding? Until { get; set; }

    public string? Range { get; set; }

    public int Sentence { get; init; }

    /// <summary>The index of its first word.</summary>
    public int At { get; init; }

    /// <summary>Behind its last word.</summary>
    public int End { get; init; }

    public TimeExpression Expression => Value is null && Date is null
        ? new TimeExpression(Span, Timex)
        : new TimeExpression(Span, Timex, Value ?? Date!.Value.Edtf, Basis, Range);
}
