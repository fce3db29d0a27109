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

    /// <summary>How long the reading of one document may take (<c>time-spent</c>); what was read by then stays.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Elements within elements of a page (<c>nesting-too-deep</c>); those below are passed over and their text is kept.</summary>
    public int HtmlDepth { get; init; } = 256;

    /// <summary>Tags and texts of a page (<c>document-too-complex</c>); what follows is not read.</summary>
    public int HtmlNodes { get; init; } = 500_000;

    /// <summary>Elements within elements of an XML document (<c>nesting-too-deep</c>); what follows is not read.</summary>
    public int XmlDepth { get; init; } = 128;

    /// <summary>Reports of one document, such as the entries of a feed (<c>items-too-many</c>); what follows is not read.</summary>
    public int Items { get; init; } = 10_000;

    /// <summary>How many times as long as its packed form something unpacked may be, from the first MiB on (<c>packed-too-tightly</c>).</summary>
    public int PackedRatio { get; init; } = 200;

    /// <summary>Bytes of the header of one WARC record, and of the HTTP header in it (<c>warc-malformed</c>).</summary>
    public int HeaderBytes { get; init; } = 64 << 10;

    /// <summary>Parts of one mail, those within parts among them (<c>document-too-complex</c>).</summary>
    public int MailParts { get; init; } = 200;
}
