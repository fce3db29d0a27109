namespace Demarche.Intake.Warc;

/// <summary>The unpacked bytes of all members of a gzip file (RFC 1952). Each member is held against its checksum and length; damage throws, and
/// <see cref="Resume"/> goes on at the next member.</summary>
internal sealed class GzipStream(ByteSource source, int ratio) : Stream
{
    private const int Unchecked = 1 << 20;

    private readonly Inflater inflater = new(source);
    private ReadOnlyMemory<byte> rest;
    private byte[] chunk = [];
    private bool inMember;
    private uint crc;
    private long unpacked;

    /// <summary>The offset in the packed file at which the current member begins.</summary>
    public long Member { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Begins with the two bytes and the method of gzip.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0x1F, 0x8B, 8]);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The current member is damaged, cut off, or unpacks to more than the ratio allows.</exception>
    public override int Read(Span<byte> buffer)
    {
        while (rest.IsEmpty)
            if (!Advance()) return 0;
        var length = Math.Min(buffer.Length, rest.Length);
        rest.Span[..length].CopyTo(buffer);
        rest = rest[length..];
        return length;
    }

    /// <summary>Leaves the current member and goes to the next one, told by its first bytes; false where none follows.</summary>
    public bool Resume()
    {
        (inMember, rest) = (false, default);
        source.TryReturnTo(Member + 1);
        while (source.Next() is var first and >= 0)
        {
            if (first != 0x1F || source.Next() is var second && second != 0x8B)
            {
                if (first == 0x1F && !source.Ahead.IsEmpty) source.Unread(1);
                continue;
            }

            if (source.Next() is var third && third == 8 && source.Ahead is { IsEmpty: false } ahead && (ahead[0] & 0xE0) == 0)
            {
                source.Unread(3);
                return true;
            }

            if (third >= 0) source.Unread(1);
        }

        return false;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // More bytes into the rest; false at the end of the file.
    private bool Advance()
    {
        if (!inMember)
        {
            Member = source.Position;
            if (source.Ahead.IsEmpty) return false;
            Header();
            inflater.Begin();
            (inMember, crc, unpacked) = (true, 0, 0);
        }

        var next = inflater.Next();
        if (next.IsEmpty) Trailer();
        else Take(next);
        return true;
    }

    private void Take(ReadOnlySpan<byte> next)
    {
        crc = Crc32.Append(crc, next);
        unpacked += next.Length;
        if (unpacked > Unchecked && unpacked / ratio > source.Position - Member) throw new PackedTooTightlyException();
        if (chunk.Length < next.Length) chunk = new byte[next.Length];
        next.CopyTo(chunk);
        rest = chunk.AsMemory(0, next.Length);
    }

    private void Header()
    {
        if (Byte() != 0x1F || Byte() != 0x8B || Byte() != 8) throw new InvalidDataException("no gzip member begins here");
        var flags = Byte();
        for (var i = 0; i < 6; i++) Byte();
        if ((flags & 4) != 0)
            for (var length = Byte() | (Byte() << 8); length > 0; length--) Byte();
        if ((flags & 8) != 0) Words();
        if ((flags & 16) != 0) Words();
        if ((flags & 2) != 0) (_, _) = (Byte(), Byte());
    }

    private void Words()
    {
        while (Byte() != 0) { }
    }

    private void Trailer()
    {
        inMember = false;
        if (Number() != crc) throw new InvalidDataException("the checksum of a member is wrong");
        if (Number() != (uint)unpacked) throw new InvalidDataException("the length of a member is wrong");
    }

    private uint Number() => (uint)(Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24));

    private int Byte() => source.Next() is var next and >= 0 ? next : throw new InvalidDataException("the packed bytes are cut off");
}

/// <summary>Something unpacks to more than its packed form makes likely.</summary>
internal sealed class PackedTooTightlyException() : IOException("it unpacks to far more than it is");
