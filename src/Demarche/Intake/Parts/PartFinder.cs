using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>Tells headline, caption, credit, dateline and the like from the running text, in time linear in the text: every rule looks at a bounded
/// stretch of a paragraph. Where no rule is sure, a paragraph is <see cref="PartRole.Body"/>.</summary>
public static class PartFinder
{
    /// <summary>In text order, without overlap; white space belongs to none.</summary>
    /// <param name="genre">The report's, where known: in an interview every question counts as the interviewer's.</param>
    /// <param name="title">The report's, where known: a line of the head that says the same is the headline.</param>
    public static ImmutableArray<ReportPart> Find(string text, string? genre = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Page(text, Paragraphs.Of(text)).Parts(genre == "interview", title);
    }

    /// <summary>The parts of a text that was composed of paragraphs whose roles are known: datelines, credits and the like inside the body are still told
    /// by their shape.</summary>
    public static ImmutableArray<ReportPart> Of(string text, IReadOnlyList<(TextSpan Span, PartRole Role)> paragraphs, string? genre = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        return new Page(text, [.. paragraphs.Select(paragraph => new Paragraph(paragraph.Span, true))]).Parts([.. paragraphs.Select(paragraph => paragraph.Role)], genre == "interview");
    }
}
