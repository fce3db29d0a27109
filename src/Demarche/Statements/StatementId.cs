using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Statements;

/// <summary>The content-derived id of a statement: <c>REPORT-sSTART-END</c>, the start of its first and the end of its last content span in
/// code points of the frozen text, then <c>.2</c>, <c>.3</c> … where it coincides with an earlier one of the same report.</summary>
public static class StatementId
{
    /// <param name="report">The report's id.</param>
    /// <param name="content">Not empty, in text order, inside the text.</param>
    /// <param name="text">The report's frozen text.</param>
    /// <param name="occurrence">1 for the first statement over these words, 2 for the next.</param>
    public static string Of(string report, ImmutableArray<TextSpan> content, FrozenText text, int occurrence = 1) => EntryId.Of(report, 's', content, text, occurrence);

    /// <summary>Whether a statement of these words may bear the id, whichever occurrence it is.</summary>
    public static bool Fits(string id, string report, ImmutableArray<TextSpan> content, FrozenText text) => EntryId.Fits(id, report, 's', content, text);
}
