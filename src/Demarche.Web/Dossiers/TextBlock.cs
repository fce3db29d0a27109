using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Web.Dossiers;

/// <summary>A paragraph of a report and the part it belongs to; what belongs to no part counts as body.</summary>
internal readonly record struct TextBlock(PartRole Role, TextSpan Span)
{
    /// <summary>The paragraphs of a text in order; together they hold every character that is no white space.</summary>
    public static IEnumerable<TextBlock> Of(Report report) =>
        Stretches(report).SelectMany(part => Paragraphs.Of(report.Text.Value, part.Span).Select(span => new TextBlock(part.Role, span)));

    private static IEnumerable<ReportPart> Stretches(Report report)
    {
        var done = 0;
        var length = report.Text.Value.Length;
        foreach (var part in report.Parts)
        {
            if (part.Span.Start < done || part.Span.End > length) continue;
            yield return new ReportPart(PartRole.Body, new TextSpan(done, part.Span.Start));
            yield return part;
            done = part.Span.End;
        }

        yield return new ReportPart(PartRole.Body, new TextSpan(done, length));
    }
}
