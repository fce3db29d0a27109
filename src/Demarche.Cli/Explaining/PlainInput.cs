using System.Text;
using System.Text.Json;

namespace Demarche.Cli.Explaining;

/// <summary>Standard input for one who tries a sentence: report lines as everywhere, or else plain text, which is one report.</summary>
internal static class PlainInput
{
    private const int Longest = 16 << 20;

    /// <summary>Report lines in either case.</summary>
    public static Stream AsLines(Stream input)
    {
        var head = new MemoryStream();
        while (IsBlank(head) && input.ReadByte() is var next and >= 0) head.WriteByte((byte)next);
        return head.ToArray() is [.., (byte)'{'] ? new Joined(head.ToArray(), input) : Line(head, input);
    }

    // Nothing yet, a byte order mark, or blanks.
    private static bool IsBlank(MemoryStream head) => head.Length == 0 || head.GetBuffer()[head.Length - 1] is 0xEF or 0xBB or 0xBF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    // Beyond the limit of a report nothing more is taken in; intake then says that it is too large.
    private static MemoryStream Line(MemoryStream text, Stream rest)
    {
        var buffer = new byte[1 << 16];
        while (text.Length <= Longest && rest.Read(buffer) is var read and > 0) text.Write(buffer, 0, read);
        var words = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length).TrimStart('\uFEFF');
        var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("text", words);
            json.WriteEndObject();
        }

        line.Position = 0;
        return line;
    }

    /// <summary>Bytes that were read already, and the stream they came from.</summary>
    private sealed class Joined(byte[] head, Stream rest) : Stream
    {
        private int taken;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (taken == head.Length) return rest.Read(buffer);
            var length = Math.Min(buffer.Length, head.Length - taken);
            head.AsSpan(taken, length).CopyTo(buffer);
            taken += length;
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
