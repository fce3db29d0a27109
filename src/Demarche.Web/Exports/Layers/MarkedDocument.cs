namespace Demarche.Web.Exports.Layers;

/// <summary>What an annotation tool gave back: marked words of one report.</summary>
/// <param name="ReportId">The id of the report, where the document says it.</param>
/// <param name="Text">The text that the marks lie in; none where the format cannot hold it whole.</param>
/// <param name="Marks">The marks, in any order.</param>
internal sealed record MarkedDocument(string? ReportId, string? Text, IReadOnlyList<WordsMark> Marks)
{
    /// <summary>Words that must stand at their offsets, for formats that hold the text in pieces.</summary>
    public IReadOnlyList<(Reports.TextSpan Span, string Words)> Pieces { get; init; } = [];

    /// <summary>Whether the marks lie in this text and no other.</summary>
    public bool Fits(string text) => (Text is null || Text == text)
        && Pieces.All(piece => piece.Span.End <= text.Length && piece.Span.In(text).SequenceEqual(piece.Words))
        && Marks.All(mark => mark.Span.End <= text.Length && !mark.Span.IsEmpty);

    /// <summary>The id of the report: as the document says, else as the ids of its statements do.</summary>
    public IEnumerable<string> ReportIds => Marks.Select(mark => mark.Statement).Where(id => id.Contains("-s", StringComparison.Ordinal)).Select(id => id[..id.LastIndexOf("-s", StringComparison.Ordinal)])
        .Prepend(ReportId ?? "").Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
}
