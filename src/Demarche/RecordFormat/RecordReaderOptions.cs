namespace Demarche.RecordFormat;

/// <summary>How record lines are read, and how much is taken.</summary>
public sealed record RecordReaderOptions
{
    /// <summary>Named in problems: a path, or <c>-</c>.</summary>
    public string Source { get; init; } = "-";

    /// <summary>Bytes of one line without its line feed (<c>record-line-too-long</c>).</summary>
    public int LineBytes { get; init; } = 64 << 20;

    /// <summary>Nesting of one line (<c>record-line-malformed</c>).</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Statements of one report; those beyond are left out (<c>record-block-too-large</c>).</summary>
    public int Statements { get; init; } = 1_000_000;

    /// <summary>Acts of one report; those beyond are left out (<c>record-block-too-large</c>).</summary>
    public int Acts { get; init; } = 1_000_000;
}
