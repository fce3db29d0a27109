namespace Demarche.Intake;

/// <summary>Lines of bytes from a stream, one at a time, without their line feed; holds one line in memory and never more than the limit.
/// A byte order mark at the start is left out; a last line without line feed counts.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[Math.Min(longest, 64 << 10) + 1];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>The number of the line last read, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The line was longer than the limit; <see cref="Line"/> is empty.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Valid until the next call of <see cref="Next"/>.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <exception cref="IOException">The stream cannot be read further.</exception>
    public bool Next()
    {
        (TooLong, Line) = (false, default);
        if (!Find(out var length)) return false;
        if (!TooLong) Line = buffer.AsMemory(start, length);
        start = Math.Min(end, start + length + 1);
        Number++;
        if (Number == 1 && Line.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF])) Line = Line[3..];
        return true;
    }

    private bool Find(out int length)
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            length = at < 0 ? end - start : searched + at;
            if (at >= 0 || (atEnd && (length > 0 || TooLong))) return true;
            if (atEnd) return false;
            searched = length > longest || TooLong ? Discard() : length;
            Fill();
        }
    }

    private int Discard()
    {
        TooLong = true;
        (start, end) = (0, 0);
        return 0;
    }

    private void Fill()
    {
        if (end == buffer.Length) MakeRoom();
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
    }

    private void MakeRoom()
    {
        var kept = buffer.AsSpan(start, end - start);
        var roomier = kept.Length > buffer.Length / 2 ? new byte[(int)Math.Min(buffer.Length * 2L, longest + 2L)] : buffer;
        kept.CopyTo(roomier);
        (buffer, start, end) = (roomier, 0, kept.Length);
    }
}
