using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>What the caller knows about everything that comes in, and how much may come.</summary>
public sealed record IntakeOptions
{
    public static IntakeOptions Default { get; } = new();

    /// <summary>Taken where neither the input line nor the sidecar says otherwise.</summary>
    public ReportMetadata Metadata { get; init; } = ReportMetadata.Empty;

    /// <summary>The charset of plain files, by its IANA name, where no byte order mark and no sidecar names one.</summary>
    public string? Charset { get; init; }

    public IntakeLimits Limits { get; init; } = IntakeLimits.Default;

    /// <summary>Measures how long reading takes; no time of day is asked for.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
