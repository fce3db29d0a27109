using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Demarche.Intake.Warc;

/// <summary>An HTTP response as an archive holds it: the content with its transfer and content encodings undone.</summary>
internal sealed record HttpMessage(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Content)
{
    public string MediaType => Headers.GetValueOrDefault("Content-Type", "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>As the server said.</summary>
    public string? Charset
    {
        get
        {
            var type = Headers.GetValueOrDefault("Content-Type", "");
            var at = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
            return at < 0 ? null : type[(at + 8)..].Split(';')[0].Trim(' ', '"', '\'') is { Length: > 0 and < 60 } name ? name : null;
        }
    }

    /// <summary>The status and headers at the start of a block, and where its body begins; none where it is no response.</summary>
    public static (int Status, IReadOnlyDictionary<string, string> Headers, int Body)? Head(ReadOnlySpan<byte> block, int most)
    {
        if (!block.StartsWith("HTTP/"u8) && !block.StartsWith("http/"u8)) return null;
        var window = block[..Math.Min(block.Length, most)];
        var end = window.IndexOf("\r\n\r\n"u8);
        var bare = window.IndexOf("\n\n"u8);
        var (head, body) = end >= 0 && (bare < 0 || end < bare) ? (end, end + 4) : bare >= 0 ? (bare, bare + 2) : (window.Length, window.Length);
        var lines = Encoding.Latin1.GetString(window[..head]).Split('\n');
        var status = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..] && int.TryParse(code.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        return (status, headers, body);
    }

    /// <summary>Undoes what was done for the way.</summary>
    /// <exception cref="InvalidDataException">The content is damaged, or longer than the limits allow.</exception>
    /// <exception cref="IOException">As above.</exception>
    public static byte[] Decode(ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string> headers, IntakeLimits limits)
    {
        var content = headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase) && Chunks(body.Span) is { } joined ? joined : body;
        foreach (var coding in headers.GetValueOrDefault("Content-Encoding", "").Split(',').Reverse())
            content = Unpack(content, coding.Trim().ToLowerInvariant(), limits);
        return content.ToArray();
    }

    // An archive may have undone the chunks and left the header: then the first line is no length.
    private static byte[]? Chunks(ReadOnlySpan<byte> body)
    {
        var joined = new MemoryStream();
        while (true)
        {
            var end = body.IndexOf((byte)'\n');
            if (end < 0) return joined.Length > 0 ? joined.ToArray() : null;
            var digits = Encoding.Latin1.GetString(body[..Math.Min(end, 40)]).Split(';')[0].Trim();
            if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0) return joined.Length > 0 ? joined.ToArray() : null;
            body = body[(end + 1)..];
            if (length == 0) return joined.ToArray();
            joined.Write(body[..Math.Min(length, body.Length)]);
            if (length >= body.Length) return joined.ToArray();
            body = body[length..];
            if (body.StartsWith("\r\n"u8)) body = body[2..];
            else if (body.StartsWith("\n"u8)) body = body[1..];
        }
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> content, string coding, IntakeLimits limits)
    {
        var packed = new MemoryStream(content.ToArray());
        return coding switch
        {
            "gzip" or "x-gzip" when GzipStream.Begins(content.Span) => ReadAll(new GzipStream(new ByteSource(packed), limits.PackedRatio), content.Length, limits),
            "br" => ReadAll(new BrotliStream(packed, CompressionMode.Decompress), content.Length, limits),
            "deflate" => ReadAll(content.Length > 1 && (content.Span[0] & 15) == 8 && ((content.Span[0] << 8) | content.Span[1]) % 31 == 0
                ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress), content.Length, limits),
            _ => content,
        };
    }

    private static byte[] ReadAll(Stream unpacked, int packed, IntakeLimits limits)
    {
        using (unpacked)
        {
            var all = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (unpacked.Read(buffer) is var read and > 0)
            {
                all.Write(buffer, 0, read);
                if (all.Length > limits.ReportBytes) throw new IOException($"it unpacks to more than {limits.ReportBytes} bytes");
                if (all.Length > 1 << 20 && all.Length / limits.PackedRatio > packed) throw new PackedTooTightlyException();
            }

            return all.ToArray();
        }
    }
}
