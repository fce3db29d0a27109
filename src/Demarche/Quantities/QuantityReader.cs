using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.De;
using Demarche.Language.En;
using Demarche.Quantities.De;
using Demarche.Quantities.En;
using Demarche.Reports;

namespace Demarche.Quantities;

/// <summary>Finds numbers of things in the running text of a report: amounts, money, shares, durations. Years of dates, ordinals, scores, telephone numbers and the numbers of articles are none.
/// Linear in the words; safe for several threads.</summary>
public static class QuantityReader
{
    private static readonly PerLanguage<IQuantityLanguage> Languages = new((German.LanguageCode, new GermanQuantities()), (English.LanguageCode, new EnglishQuantities()));

    /// <summary>In text order, without overlap.</summary>
    /// <param name="analysis">The running text.</param>
    /// <param name="dates">Words that name dates and times of day, in text order: their numbers are none.</param>
    public static ImmutableArray<Quantity> Read(TextAnalysis analysis, ImmutableArray<TextSpan> dates)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Languages.Of(analysis)?.Read(analysis, dates) ?? [];
    }
}
