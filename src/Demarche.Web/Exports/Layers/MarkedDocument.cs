using Demarche.Reports;

namespace Demarche.Web.Exports.Layers;

/// <summary>What an annotation tool gave back: marked words of one report.</summary>
/// <param name="ReportId">The id of the report, where the document says it.</param>
/// <param name="Text">The text that the marks lie in; none where the format cannot hold it whole.</param>
/// <param name="Marks">The marks, in any order.</param>
internal sealed record MarkedDocument(string? ReportId, string? Text, IReadOnlyList<LayerMark> Marks)
{
    /// <summary>The layers that it has; an entry of another is not gone, even where it is not marked.</summary>
    public required IReadOnlySet<MarkLayer> Layers { get; init; }

    /// <summary>Which features it has, as <see cref="LayerField{T}.Needs"/> names them; what it lacks stays as it is.</summary>
    public required IReadOnlySet<string> Features { get; init; }

    /// <summary>The arrows between the marks.</summary>
    public IReadOnlyList<LayerArc> Arcs { get; init; } = [];

    /// <summary>Words that must stand at their offsets, for formats that hold the text in pieces.</summary>
    public IReadOnlyList<(TextSpan Span, string Words)> Pieces { get; init; } = [];

    /// <summary>Whether the marks lie in this text and no other.</summary>
    public bool Fits(string text) => (Text is null || Text == text)
        && Pieces.All(piece => piece.Span.End <= text.Length && piece.Span.In(text).SequenceEqual(piece.Words))
        && Marks.All(mark => mark.Span.End <= text.Length && !mark.Span.IsEmpty);

    /// <summary>The id of the report: as the document says, else as the ids of its entries do.</summary>
    public IEnumerable<string> ReportIds => Marks.Select(mark => mark.Entry).Where(id => id.Length > Reports.ReportId.Length && id[Reports.ReportId.Length] == '-').Select(id => id[..Reports.ReportId.Length])
        .Prepend(ReportId ?? "").Where(id => id.Length > 0).Distinct(StringComparer.Ordinal);
}
