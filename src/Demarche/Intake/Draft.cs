using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>What a report is made of.</summary>
/// <param name="Uri">None where the report has no name of its own.</param>
/// <param name="Text">As decoded, before it is frozen.</param>
/// <param name="SourceSha256">Of the bytes received.</param>
internal sealed record Draft(string? Uri, string Text, string SourceSha256, Origin Origin)
{
    public ReportMetadata Metadata { get; init; } = ReportMetadata.Empty;

    /// <summary>Who said the day of publication.</summary>
    public PublishedBasis PublishedBasis { get; init; } = PublishedBasis.Given;

    /// <summary>What each paragraph is, where the format says so; none where only its shape can tell.</summary>
    public IReadOnlyList<(TextSpan Span, PartRole Role)>? Paragraphs { get; init; }

    public SourceMap? Source { get; init; }

    /// <summary>The language that the document names: counts where the text itself does not tell another.</summary>
    public string? SaidLanguage { get; init; }
}
