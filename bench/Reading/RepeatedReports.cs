using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Demarche.Benchmarks.Reading;

/// <summary>Report JSON Lines without end in sight: the base reports over and over, each repetition with its own uri and one sentence more, with a
/// running number. Lines are made as they are read; only the base reports are held.</summary>
internal sealed class RepeatedReports : Stream
{
    private static readonly DateOnly FirstDay = new(2016, 1, 3);

    private readonly Template[] templates;
    private readonly long count;
    private readonly int perDay;
    private readonly ArrayBufferWriter<byte> line = new(1 << 14);
    private int taken;
    private long made;

    /// <param name="path">Report JSON Lines with <c>uri</c>, <c>text</c> and perhaps <c>published</c>.</param>
    /// <param name="count">The number of the last report.</param>
    /// <param name="first">How many reports to leave out.</param>
    /// <param name="perDay">How many are published a day, from 3 January 2016; 0 to leave them their own day or none.</param>
    public RepeatedReports(string path, long count, long first = 0, int perDay = 0)
    {
        (made, this.perDay) = (first, perDay);
        templates = [.. File.ReadLines(path).Select(Template.Of)];
        this.count = count;
    }

    /// <summary>How many different reports there are.</summary>
    public int Different => templates.Length;

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
        if (taken == line.WrittenCount && !Next()) return 0;
        var length = Math.Min(buffer.Length, line.WrittenCount - taken);
        line.WrittenSpan.Slice(taken, length).CopyTo(buffer);
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

    private bool Next()
    {
        if (made == count) return false;
        line.ResetWrittenCount();
        taken = 0;
        var template = templates[made % templates.Length];
        template.Write(line, ++made, perDay > 0 ? FirstDay.AddDays((int)(made / perDay)) : null);
        return true;
    }

    private sealed record Template(byte[] ToUri, byte[] ToPublished, string? Published, byte[] ToSentence, byte[] Rest)
    {
        public static Template Of(string line)
        {
            using var report = JsonDocument.Parse(line);
            string? Text(string name) => report.RootElement.TryGetProperty(name, out var value) ? Escaped(value.GetString()!) : null;
            return new(
                Encoding.UTF8.GetBytes($"{{\"uri\":\"{Text("uri")}#"),
                Encoding.UTF8.GetBytes("\",\"language\":\"de\","),
                Text("published"),
                Encoding.UTF8.GetBytes($"\"text\":\"{Text("text")}{Escaped(" Diese Meldung trägt die Nummer ")}"),
                Encoding.UTF8.GetBytes(".\"}\n"));
        }

        public void Write(IBufferWriter<byte> line, long number, DateOnly? day)
        {
            line.Write(ToUri);
            WriteNumber(line, number);
            line.Write(ToPublished);
            if ((day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Published) is { } published) line.Write(Encoding.UTF8.GetBytes($"\"published\":\"{published}\","));
            line.Write(ToSentence);
            WriteNumber(line, number);
            line.Write(Rest);
        }

        private static void WriteNumber(IBufferWriter<byte> line, long number)
        {
            Span<byte> digits = stackalloc byte[20];
            number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
            line.Write(digits[..length]);
        }

        private static string Escaped(string text) => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
    }
}
