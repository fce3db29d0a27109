using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Quantities;

/// <summary>How a language tells numbers of things.</summary>
internal interface IQuantityLanguage
{
    /// <summary>In text order, without overlap.</summary>
    /// <param name="analysis">The running text.</param>
    /// <param name="dates">Words that name dates and times of day, in text order: their numbers are none.</param>
    ImmutableArray<Quantity> Read(TextAnalysis analysis, ImmutableArray<TextSpan> dates);
}
