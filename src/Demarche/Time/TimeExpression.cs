using Demarche.Reports;

namespace Demarche.Time;

/// <summary>Words of a report that name a time.</summary>
/// <param name="Span">The words, in the frozen text.</param>
/// <param name="Timex">Their type and value in TIMEX3; known for every expression.</param>
/// <param name="Value">EDTF level 1 with quarters 33 to 36, weeks and parts of years as intervals; none for durations, sets and whatever cannot be dated. A day is never guessed.</param>
/// <param name="Basis">What the value was reckoned from; none without a value.</param>
/// <param name="Range">The EDTF interval of which this is one end ("vom 3. bis 5. Mai"); both ends have it.</param>
public sealed record TimeExpression(TextSpan Span, Timex Timex, string? Value = null, TimeBasis? Basis = null, string? Range = null);
