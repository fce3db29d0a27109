namespace Demarche.Record.Sqlite;

/// <summary>The row of a kept report, before it is read again.</summary>
internal sealed record KeptReportRow(long Row, long Seal, long Reader, string Day);

/// <summary>Where the entries of a report go.</summary>
/// <param name="Row">The report's row.</param>
/// <param name="Reader">The row of the fingerprint that made them.</param>
/// <param name="Day">Of the report.</param>
internal readonly record struct ReportRow(long Row, long Reader, string Day);

/// <summary>A kept report as it is after it was read again, and what of it changed.</summary>
internal sealed record Renewal(ReportRow Report, bool MetadataChanged, bool ReaderChanged, bool DayChanged);
