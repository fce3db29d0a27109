namespace Demarche.Cli.Watching;

/// <summary>What a server answered.</summary>
/// <param name="Address">Where the answer came from, after redirects.</param>
/// <param name="Content">Unpacked; none where nothing has changed since (304).</param>
internal sealed record Fetched(Uri Address, byte[]? Content)
{
    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }
}
