namespace Demarche.Intake.Warc;

/// <summary>One record of an archive: its header, and its block where it was wanted.</summary>
/// <param name="Offset">Where it begins, in the bytes of the file as it is (packed or not).</param>
internal sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Headers, long Length)
{
    public string Type => Headers.GetValueOrDefault("WARC-Type", "").ToLowerInvariant();

    /// <summary>Some writers put it in angle brackets, and some leave spaces in it.</summary>
    public string? Target => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim().TrimStart('<').TrimEnd('>').Replace(" ", "%20", StringComparison.Ordinal) is { Length: > 0 } uri ? uri : null;

    public string? Date => Headers.GetValueOrDefault("WARC-Date");

    public string MediaType => Headers.GetValueOrDefault("Content-Type", "").Split(';')[0].Trim().ToLowerInvariant();
}
