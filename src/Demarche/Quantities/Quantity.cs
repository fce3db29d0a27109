using Demarche.Reports;

namespace Demarche.Quantities;

/// <summary>A number of something, as a report gives it.</summary>
/// <param name="Span">The words, in the frozen text: bound, number, unit and what is counted.</param>
/// <param name="Unit">ISO 4217 for money; t, kg, km, km2, piece, person, percent, year and the like; none where only the noun behind it says what is counted.</param>
public sealed record Quantity(TextSpan Span, string? Unit)
{
    /// <summary>The number; none for a range and for "Hunderte", whose smallest number is <see cref="Min"/>.</summary>
    public decimal? Value { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>None where the number itself is meant.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Rund, etwa, fast, schätzungsweise.</summary>
    public bool About { get; init; }

    /// <summary>The noun that is counted, in the frozen text.</summary>
    public TextSpan? Of { get; init; }
}
