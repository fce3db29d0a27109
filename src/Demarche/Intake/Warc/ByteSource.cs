namespace Demarche.Intake.Warc;

/// <summary>A stream read through one buffer, with the offset of what comes next and a few bytes that may be given back.</summary>
internal sealed class ByteSource(Stream stream)
{
    private const int History = 16;

    private readonly byte[] buffer = new byte[History + (1 << 16)];
    private int at = History;
    private int end = History;
    private long read;

    /// <summary>The offset of the next byte in the stream, from where it was when reading began.</summary>
    public long Position => read - (end - at);

    /// <summary>What is at hand; empty only at the end of the stream.</summary>
    public ReadOnlySpan<byte> Ahead
    {
        get
        {
            if (at == end) Fill();
            return buffer.AsSpan(at, end - at);
        }
    }

    public void Skip(int count) => at += count;

    /// <summary>-1 at the end.</summary>
    public int Next()
    {
        if (at == end && !Fill()) return -1;
        return buffer[at++];
    }

    /// <summary>Gives back the last bytes, at most 16.</summary>
    public void Unread(int count) => at -= count;

    /// <summary>Goes back to an offset, if the stream can.</summary>
    public bool TryReturnTo(long position)
    {
        if (!stream.CanSeek) return false;
        stream.Seek(position - read, SeekOrigin.Current);
        read = position;
        (at, end) = (History, History);
        return true;
    }

    /// <summary>Forgets what is at hand.</summary>
    public void Drop() => at = end;

    private bool Fill()
    {
        var kept = Math.Min(History, end);
        buffer.AsSpan(end - kept, kept).CopyTo(buffer.AsSpan(History - kept));
        var count = stream.Read(buffer, History, buffer.Length - History);
        (at, end) = (History, History + count);
        read += count;
        return count > 0;
    }
}
