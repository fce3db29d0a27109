using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Reports;
using Demarche.Time.De;
using Demarche.Time.En;

namespace Demarche.Time;

/// <summary>Finds what names a time in the running text of a report and reckons its date. Linear in the words; safe for several threads.</summary>
public static class TimeReader
{
    private static readonly PerLanguage<ITimeLanguage> Languages = new((German.LanguageCode, new GermanTimes()), (English.LanguageCode, new EnglishTimes()));

    /// <summary>In text order, without overlap. Never throws for what stands in the text; a date that does not exist is no date.</summary>
    public static ImmutableArray<TimeExpression> Read(TextAnalysis analysis, Report report)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(report);
        return Languages.Of(analysis)?.Read(analysis, Anchors.Of(report)) ?? [];
    }

    /// <summary>The first day that a line names: what a dateline prints.</summary>
    internal static DateOnly? FirstDay(TextAnalysis line, Anchor anchor)
    {
        foreach (var expression in Languages.Of(line)?.Read(line, new Anchors(anchor)) ?? [])
            if (expression.Value is { } value && expression.Basis is TimeBasis.Explicit or TimeBasis.Publication && Anchor.Parse(value) is { } day) return day;
        return null;
    }
}
