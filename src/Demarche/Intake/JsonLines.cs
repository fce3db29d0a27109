using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Reports as JSON Lines: one object a line, read one at a time. A bad line is named and the rest is read.</summary>
internal static class JsonLines
{
    private static ReadOnlySpan<byte> White => " \t\r"u8;

    public static IEnumerable<Received> Read(Stream stream, string source, IntakeOptions options)
    {
        var lines = new LineReader(stream, options.Limits.LineBytes);
        while (true)
        {
            var (more, failure) = Next(lines, source);
            if (failure is not null) yield return Received.Of(failure);
            if (!more) yield break;
            if (lines.Number == 1 && Foreign(lines.Line.Span, source) is { } foreign)
            {
                yield return Received.Of(foreign);
                yield break;
            }

            foreach (var received in One(lines, source, options)) yield return received;
        }
    }

    private static (bool More, Problem? Failure) Next(LineReader lines, string source)
    {
        try
        {
            return (lines.Next(), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return (false, new Origin(source, lines.Number + 1).Problem(ProblemCodes.FileUnreadable, $"Reading stopped: {e.Message}"));
        }
    }

    private static Problem? Foreign(ReadOnlySpan<byte> first, string source)
    {
        if (BinaryGuess.HasMagic(first))
            return new Origin(source).Problem(ProblemCodes.FileBinary, "This is no text; only plain text and JSON Lines are read.");
        return first.StartsWith<byte>([0xFF, 0xFE]) || first.StartsWith<byte>([0xFE, 0xFF])
            ? new Origin(source).Problem(ProblemCodes.CharsetUnknown, "JSON Lines must be UTF-8, and this is UTF-16: convert it first.")
            : null;
    }

    private static IEnumerable<Received> One(LineReader lines, string source, IntakeOptions options)
    {
        var origin = new Origin(source, lines.Number);
        if (lines.TooLong)
            return [Received.Of(origin.Problem(ProblemCodes.LineTooLong, $"The line is longer than {options.Limits.LineBytes} bytes and was left out."))];
        var line = lines.Line.Span;
        if (line.IndexOfAnyExcept(White) < 0) return [];
        try
        {
            return Of(ReportFieldsReader.Read(line, options.Limits), line, origin, options);
        }
        catch (JsonException e)
        {
            return [Received.Of(origin.Problem(ProblemCodes.JsonMalformed, $"The line is no JSON object and was left out: {e.Message}"))];
        }
    }

    private static IEnumerable<Received> Of(ReportFields fields, ReadOnlySpan<byte> line, Origin origin, IntakeOptions options)
    {
        if ((fields.Text is { Length: > 0 } given ? given : fields.Html) is not { Length: > 0 } text) return WithoutText(fields, origin);
        if (Encoding.UTF8.GetByteCount(text) > options.Limits.ReportBytes)
            return [Received.Of(origin.Problem(ProblemCodes.ReportTooLarge, $"The text is longer than {options.Limits.ReportBytes} bytes and was left out."))];
        return fields.Text is { Length: > 0 } ? [Plain(fields, text, line, origin, options)] : Page(fields, text, line, origin, options);
    }

    private static Received Plain(ReportFields fields, string text, ReadOnlySpan<byte> line, Origin origin, IntakeOptions options)
    {
        var problems = fields.Problems(origin);
        var hash = Convert.ToHexStringLower(SHA256.HashData(line));
        return Received.Of(ReportMaker.Make(new(fields.Uri, text, hash, origin) { Metadata = fields.Metadata.Or(options.Metadata) }, problems));
    }

    private static IEnumerable<Received> Page(ReportFields fields, string html, ReadOnlySpan<byte> line, Origin origin, IntakeOptions options)
    {
        var document = new Document(line.ToArray(), fields.Uri, origin, options) { Known = fields.Metadata.Or(options.Metadata) };
        document.Problems.AddRange(fields.Problems(origin));
        return HtmlFormat.Read(document, html, null);
    }

    // A line of another kind, such as the header of a record, is no report and no fault.
    private static IEnumerable<Received> WithoutText(ReportFields fields, Origin origin) =>
        fields.HasKind ? [] : [Received.Of(origin.Problem(ProblemCodes.TextMissing, "The line has neither 'text' nor 'html', or an empty one, or one that is no string."))];
}
