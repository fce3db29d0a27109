using System.Text;

namespace Demarche.Intake.Mail;

/// <summary>A header and what follows it: a mail, or one part of a multipart.</summary>
internal sealed class MailPart
{
    private const int MostHeaders = 2000;

    private readonly ReadOnlyMemory<byte> body;
    private readonly MailField type;

    private MailPart(Dictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        (Headers, this.body) = (headers, body);
        type = MailField.Read(this["Content-Type"] ?? "text/plain");
    }

    /// <summary>Values by name, unfolded; of equal names the first.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    public string? this[string name] => Headers.GetValueOrDefault(name);

    /// <summary>In lower case.</summary>
    public string MediaType => type.Value.ToLowerInvariant();

    public string? Charset => type["charset"];

    public bool IsAttachment => this["Content-Disposition"]?.TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    public static MailPart Read(ReadOnlyMemory<byte> bytes)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        string? name = null;
        for (var lines = 0; at < bytes.Length && lines < MostHeaders; lines++)
        {
            var line = Line(bytes.Span[at..], out var length);
            at += length;
            if (line.Length == 0) break;
            if (line[0] is ' ' or '\t' && name is not null) headers[name] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                name = line[..colon].Trim();
                if (!headers.TryAdd(name, line[(colon + 1)..].Trim())) name = null;
            }
        }

        return new MailPart(headers, bytes[at..]);
    }

    /// <summary>The parts of a multipart, at most so many.</summary>
    public IEnumerable<MailPart> Parts(int most)
    {
        if (type["boundary"] is not { Length: > 0 and <= 200 } boundary) yield break;
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        int? start = null;
        var (at, found) = (0, 0);
        while (at < body.Length && found < most)
        {
            var line = body.Span[at..];
            var length = line.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : line.Length;
            if (line.StartsWith(mark))
            {
                if (start is { } from)
                {
                    found++;
                    yield return Read(body[from..at]);
                }

                if (body.Span[(at + mark.Length)..].StartsWith("--"u8)) yield break;
                start = at + length;
            }

            at += length;
        }

        if (start is { } last && found < most) yield return Read(body[last..]);
    }

    /// <summary>The bytes, decoded as the transfer encoding says.</summary>
    public byte[] Content() => this["Content-Transfer-Encoding"]?.Trim().ToLowerInvariant() switch
    {
        "base64" => MailBytes.Base64(body.Span),
        "quoted-printable" => MailBytes.QuotedPrintable(body.Span),
        _ => body.ToArray(),
    };

    private static string Line(ReadOnlySpan<byte> rest, out int length)
    {
        var end = rest.IndexOf((byte)'\n');
        length = end < 0 ? rest.Length : end + 1;
        var line = rest[..(end < 0 ? rest.Length : end)].TrimEnd((byte)'\r');
        return Intake.Charset.Decode(line[..Math.Min(line.Length, 16384)], null).Text;
    }
}
