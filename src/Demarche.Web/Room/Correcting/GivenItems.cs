using System.Collections.Immutable;
using Demarche.Quantities;
using Demarche.RecordFormat;
using Demarche.Reports;

namespace Demarche.Web.Room.Correcting;

/// <summary>Amounts as people give them, by words and what they write beside them.</summary>
internal sealed class GivenItems(Report report)
{
    private readonly Lazy<ImmutableArray<Quantity>> quantities = new(() => new Reader().Read(report).Quantities);

    /// <summary>The amount; where no number is given beside its words, the one that the program reads in them. None where a number or a bound is given and none is meant.</summary>
    /// <param name="span">All of its words.</param>
    /// <param name="number">As <see cref="GivenNumber"/> has it.</param>
    /// <param name="unit">As <see cref="Quantity.Unit"/> has it.</param>
    /// <param name="bound">By its name in the record format.</param>
    /// <param name="about"><c>true</c>, <c>false</c> or nothing.</param>
    /// <param name="of">The noun that is counted.</param>
    public Quantity? Read(TextSpan span, string? number, string? unit, string? bound, string? about, TextSpan? of)
    {
        if (string.IsNullOrWhiteSpace(number) && quantities.Value.FirstOrDefault(quantity => span.Contains(quantity.Span)) is { } read) return read with { Span = span };
        var (given, limit) = (GivenNumber.Parse(number), FormatNames.Parse<Bound>(bound));
        if ((given is null && !string.IsNullOrWhiteSpace(number)) || (limit is null && !string.IsNullOrEmpty(bound)) || about is not (null or "" or "true" or "false")) return null;
        return new Quantity(span, unit)
        {
            Value = given?.Value,
            Min = given?.Min,
            Max = given?.Max,
            Bound = limit,
            About = about == "true",
            Of = of is { } noun && span.Contains(noun) ? noun : null,
        };
    }
}
