using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reports;
using Demarche.Time.De;

namespace Demarche.Time;

/// <summary>Finds what names a time in the running text of a report and reckons its date. Linear in the words; safe for several threads.</summary>
public static class TimeReader
{
    /// <summary>In text order, without overlap. Never throws for what stands in the text; a date that does not exist is no date.</summary>
    public static ImmutableArray<TimeExpression> Read(TextAnalysis analysis, Report report)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(report);
        return GermanTimes.Read(analysis, Anchors.Of(report));
    }
}
