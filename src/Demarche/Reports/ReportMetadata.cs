using System.Collections.Immutable;

namespace Demarche.Reports;

/// <summary>How much of a report may be shown or exported.</summary>
public enum TextRights
{
    Keep,
    Excerpt,
    None,
}

/// <summary>The terms a report came with.</summary>
public sealed record ReportRights(string? Terms, TextRights Text)
{
    public static ReportRights Free { get; } = new(null, TextRights.Keep);
}

/// <summary>What is known about a report beside its text; from a sidecar, an input line or options. Everything may be unknown.
/// Dates are EDTF or ISO 8601 as given; <see cref="Language"/> and <see cref="TranslatedFrom"/> are BCP 47.</summary>
public sealed record ReportMetadata
{
    public static ReportMetadata Empty { get; } = new();

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>The day or moment of publication as given.</summary>
    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Retrieved { get; init; }

    public string? Canonical { get; init; }

    public string? Language { get; init; }

    /// <summary>The IANA zone of the outlet.</summary>
    public string? Zone { get; init; }

    /// <summary>news, agency, interview, ticker, comment, pressRelease or document.</summary>
    public string? Genre { get; init; }

    public ReportRights Rights { get; init; } = ReportRights.Free;

    public string? Embargo { get; init; }

    /// <summary>usable, corrected, withdrawn or embargoed.</summary>
    public string? Status { get; init; }

    public string? Supersedes { get; init; }

    public string? TranslatedFrom { get; init; }

    /// <summary>What is known here, and what <paramref name="other"/> knows where this does not.</summary>
    public ReportMetadata Or(ReportMetadata other) => new()
    {
        Title = Title ?? other.Title,
        Outlet = Outlet ?? other.Outlet,
        Author = Author ?? other.Author,
        Credits = Credits.IsDefaultOrEmpty ? other.Credits : Credits,
        Published = Published ?? other.Published,
        Updated = Updated ?? other.Updated,
        Retrieved = Retrieved ?? other.Retrieved,
        Canonical = Canonical ?? other.Canonical,
        Language = Language ?? other.Language,
        Zone = Zone ?? other.Zone,
        Genre = Genre ?? other.Genre,
        Rights = Rights == ReportRights.Free ? other.Rights : Rights,
        Embargo = Embargo ?? other.Embargo,
        Status = Status ?? other.Status,
        Supersedes = Supersedes ?? other.Supersedes,
        TranslatedFrom = TranslatedFrom ?? other.TranslatedFrom,
    };
}
