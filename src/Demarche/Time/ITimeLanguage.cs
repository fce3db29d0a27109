using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Time;

/// <summary>How a language names times.</summary>
internal interface ITimeLanguage
{
    /// <summary>What names a time in the running text, in text order, without overlap.</summary>
    /// <param name="analysis">The running text.</param>
    /// <param name="anchors">The days that its passages speak from; asked once, in text order.</param>
    ImmutableArray<TimeExpression> Read(TextAnalysis analysis, Anchors anchors);
}
