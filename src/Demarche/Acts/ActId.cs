using System.Collections.Immutable;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Acts;

/// <summary>The content-derived id of an act: <c>REPORT-aSTART-END</c>, the start of its first and the end of its last evidence span in
/// code points of the frozen text, then <c>.2</c>, <c>.3</c> … where it coincides with an earlier one of the same report.</summary>
public static class ActId
{
    /// <param name="report">The report's id.</param>
    /// <param name="evidence">Not empty, in text order, inside the text.</param>
    /// <param name="text">The report's frozen text.</param>
    /// <param name="occurrence">1 for the first act over these words, 2 for the next.</param>
    public static string Of(string report, ImmutableArray<TextSpan> evidence, FrozenText text, int occurrence = 1) => EntryId.Of(report, 'a', evidence, text, occurrence);

    /// <summary>Whether an act told by these words may bear the id, whichever occurrence it is.</summary>
    public static bool Fits(string id, string report, ImmutableArray<TextSpan> evidence, FrozenText text) => EntryId.Fits(id, report, 'a', evidence, text);
}
