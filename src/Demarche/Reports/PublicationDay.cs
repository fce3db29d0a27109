namespace Demarche.Reports;

/// <summary>Where a publication day comes from.</summary>
public enum PublishedBasis
{
    Given,
    Metadata,
    Dateline,
    Text,
}

/// <summary>The day (or moment) a report was published: an EDTF value in the outlet's zone and where it comes from.</summary>
public sealed record PublicationDay(string Value, PublishedBasis Basis, string? Zone = null);
