using System.Collections.Immutable;

namespace Demarche.Reports;

/// <summary>One article as received: its frozen text, where it came from, and what its parts are. Immutable.</summary>
public sealed record Report
{
    /// <summary>26 base32 letters over the uri and the frozen text (<see cref="ReportId"/>).</summary>
    public required string Id { get; init; }

    /// <summary>Any text that names the report, echoed unchanged.</summary>
    public required string Uri { get; init; }

    public required FrozenText Text { get; init; }

    public ReportMetadata Metadata { get; init; } = ReportMetadata.Empty;

    /// <summary>BCP 47, as given or as recognised; unknown where neither is.</summary>
    public string? Language { get; init; }

    public PublicationDay? Published { get; init; }

    /// <summary>In text order, without overlap.</summary>
    public ImmutableArray<ReportPart> Parts { get; init; } = [];

    /// <summary>SHA-256 of the bytes received, where they are known.</summary>
    public string? SourceSha256 { get; init; }

    /// <summary>Where its text stands in the bytes received, for formats whose text was composed; none where the text is that of the bytes from the
    /// first to the last, or where no such map is made.</summary>
    public SourceMap? Source { get; init; }

    /// <summary>What was wrong with it although it could be read.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
