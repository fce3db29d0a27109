using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Language;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.Exchanges.Links;

/// <summary>What the reader saw in a text on its way to entries, and a sketch needs as well.</summary>
internal sealed record SeenText(TextAnalysis Analysis, ImmutableArray<TimeExpression> Times, ImmutableArray<Quantity> Quantities, ReportNames Names)
{
    public static SeenText Of(Report report)
    {
        var analysis = TextAnalysis.Of(report);
        var times = TimeReader.Read(analysis, report);
        var quantities = QuantityReader.Read(analysis, [.. times.Where(time => time.Timex.Type is not TimexType.Duration).Select(time => time.Span)]);
        var names = ActorResolver.NamesOf(World.Shared, report, analysis);
        analysis.TakeForNames(names.Spans);
        return new(analysis, times, quantities, names);
    }
}
