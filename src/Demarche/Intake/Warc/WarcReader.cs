using System.Globalization;
using System.Text;

namespace Demarche.Intake.Warc;

/// <summary>The records of a WARC file (ISO 28500, 1.0 and 1.1, and the drafts before), plain or with one gzip member a record. One record is in memory at a time, and
/// only where it is wanted. After damage it goes on at the next member, or in a plain file at the next line that begins a record.</summary>
internal sealed class WarcReader
{
    private const int LineWidth = 16 << 10;

    private readonly ByteSource source;
    private readonly GzipStream? gzip;
    private readonly ByteSource bytes;
    private readonly IntakeLimits limits;
    private byte[] buffer = [];
    private long start;

    public WarcReader(Stream stream, IntakeLimits limits)
    {
        this.limits = limits;
        source = new ByteSource(stream);
        gzip = GzipStream.Begins(source.Ahead) ? new GzipStream(source, limits.PackedRatio) : null;
        bytes = gzip is null ? source : new ByteSource(gzip);
    }

    /// <summary>Where the current record begins, or the member it stands in.</summary>
    public long Offset => gzip?.Member ?? start;

    /// <summary>The header of the next record; none at the end.</summary>
    /// <exception cref="InvalidDataException">There is no record here; <see cref="Resume"/> goes on.</exception>
    public WarcRecord? Next()
    {
        var line = Line();
        while (line is { Length: 0 }) line = Line();
        start = bytes.Position - (line?.Length + 2 ?? 0);
        if (line is null) return null;
        if (!line.StartsWith("WARC/", StringComparison.OrdinalIgnoreCase)) throw new InvalidDataException("a record does not begin with its version");
        var headers = Headers();
        if (!headers.TryGetValue("Content-Length", out var length) || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw new InvalidDataException("a record without its length");
        return new(Offset, headers, count);
    }

    /// <summary>The block of the record that was given last, valid until the next call.</summary>
    /// <exception cref="InvalidDataException">The file ends before the block does.</exception>
    public ReadOnlyMemory<byte> Block(WarcRecord record)
    {
        if (buffer.Length < record.Length) buffer = new byte[Math.Max(record.Length, Math.Min(2L * buffer.Length, limits.ReportBytes))];
        var block = buffer.AsMemory(0, (int)record.Length);
        for (var filled = 0; filled < block.Length;)
        {
            var ahead = bytes.Ahead;
            if (ahead.IsEmpty) throw CutOff();
            var length = Math.Min(ahead.Length, block.Length - filled);
            ahead[..length].CopyTo(block.Span[filled..]);
            bytes.Skip(length);
            filled += length;
        }

        return block;
    }

    public void SkipBlock(WarcRecord record)
    {
        for (var left = record.Length; left > 0;)
        {
            var ahead = bytes.Ahead;
            if (ahead.IsEmpty) throw CutOff();
            var length = (int)Math.Min(ahead.Length, left);
            bytes.Skip(length);
            left -= length;
        }
    }

    /// <summary>Goes to where the next record may begin; false at the end.</summary>
    public bool Resume()
    {
        if (gzip is not null)
        {
            bytes.Drop();
            return gzip.Resume();
        }

        while (true)
        {
            var ahead = bytes.Ahead;
            if (ahead.IsEmpty) return false;
            var at = ahead.IndexOf("WARC/"u8);
            if (at >= 0)
            {
                var starts = at == 0 || ahead[at - 1] == '\n';
                bytes.Skip(starts ? at : at + 5);
                if (starts) return true;
            }
            else bytes.Skip(Math.Max(1, ahead.Length - 4));
        }
    }

    private static InvalidDataException CutOff() => new("the file ends within a record");

    private Dictionary<string, string> Headers()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        for (var size = 0; Line() is { Length: > 0 } line; size += line.Length)
        {
            if (size > limits.HeaderBytes) throw new InvalidDataException($"a header longer than {limits.HeaderBytes} bytes");
            if (line[0] is ' ' or '\t' && name is not null) headers[name] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) headers[name = line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        return headers;
    }

    // Without its end; none at the end of the file.
    private string? Line()
    {
        var line = new List<byte>(128);
        for (var next = bytes.Next(); next >= 0; next = bytes.Next())
        {
            if (next == '\n') return Text(line);
            line.Add((byte)next);
            if (line.Count > LineWidth) throw new InvalidDataException("a line that is too long for a header");
        }

        return line.Count == 0 ? null : Text(line);
    }

    private static string Text(List<byte> line)
    {
        if (line.Count > 0 && line[^1] == '\r') line.RemoveAt(line.Count - 1);
        return Encoding.UTF8.GetString([.. line]);
    }
}
