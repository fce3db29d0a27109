namespace Demarche.Benchmarks.Archives;

/// <summary>Pieces one after the other, all of them so many times, as if they lay in a file.</summary>
internal sealed class RepeatedStream(IReadOnlyList<byte[]> pieces, int times) : Stream
{
    private int round;
    private int piece;
    private int at;

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (round == times) return 0;
        var length = Math.Min(count, pieces[piece].Length - at);
        Array.Copy(pieces[piece], at, buffer, offset, length);
        at += length;
        Given += length;
        if (at == pieces[piece].Length) (at, piece) = (0, piece + 1);
        if (piece == pieces.Count) (piece, round) = (0, round + 1);
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
