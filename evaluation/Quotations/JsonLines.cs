using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Demarche.Evaluation.Quotations;

/// <summary>JSON Lines in UTF-8, with or without BOM and gzip; blank lines are passed over.</summary>
public static class JsonLines
{
    /// <summary>One document a line; the caller disposes each.</summary>
    /// <exception cref="JsonException">A line is not JSON.</exception>
    public static IEnumerable<JsonDocument> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(Open(path));
    }

    /// <summary>One document a line; the caller disposes each. Closes the stream at the end.</summary>
    public static IEnumerable<JsonDocument> Read(Stream stream)
    {
        using var lines = new StreamReader(stream, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line)) yield return JsonDocument.Parse(line);
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
