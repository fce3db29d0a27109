namespace Demarche.Intake;

/// <summary>How much the intake takes before it records a problem and goes on. All are inclusive.</summary>
public sealed record IntakeLimits
{
    public static IntakeLimits Default { get; } = new();

    /// <summary>Bytes of one plain file, and of the text of one JSON line in UTF-8 (<c>report-too-large</c>).</summary>
    public int ReportBytes { get; init; } = 16 << 20;

    /// <summary>Bytes of one JSON line without its line feed (<c>line-too-long</c>). Above <see cref="ReportBytes"/>, as escapes lengthen a text.</summary>
    public int LineBytes { get; init; } = 48 << 20;

    /// <summary>Nesting of one JSON line or sidecar (<c>json-malformed</c>, <c>sidecar-malformed</c>).</summary>
    public int JsonDepth { get; init; } = 64;

    /// <summary>Bytes of one sidecar (<c>sidecar-malformed</c>).</summary>
    public int SidecarBytes { get; init; } = 1 << 20;

    /// <summary>UTF-16 units of one metadata property; a longer one is left out (<c>property-invalid</c>).</summary>
    public int PropertyLength { get; init; } = 4096;

    /// <summary>Files of one folder that was named, with all folders in it (<c>files-too-many</c>).</summary>
    public int Files { get; init; } = 1_000_000;

    /// <summary>Folders within folders (<c>folders-too-deep</c>).</summary>
    public int FolderDepth { get; init; } = 64;
}
