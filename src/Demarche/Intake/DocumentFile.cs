using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Files on disk to documents: bytes up to the limit, and the sidecar beside them.</summary>
internal static class DocumentFile
{
    /// <summary>The name of the file that holds a file's metadata.</summary>
    public static string SidecarOf(string path) => path + ".json";

    public static IEnumerable<Received> Read(string path, string uri, IntakeOptions options)
    {
        var origin = new Origin(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Bytes(stream, options.Limits.ReportBytes) is { } bytes
                ? Formats.Read(Of(bytes, uri, origin, options))
                : [TooLarge(origin, options)];
        }
        catch (FileNotFoundException)
        {
            return [Received.Of(origin.Problem(ProblemCodes.PathMissing, "There is no such file."))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [Received.Of(origin.Problem(ProblemCodes.FileUnreadable, $"The file cannot be read: {e.Message}"))];
        }
    }

    /// <summary>A document without a file, and so without a sidecar.</summary>
    public static IEnumerable<Received> Read(Stream stream, string name, IntakeOptions options)
    {
        var origin = new Origin(name);
        try
        {
            return Bytes(stream, options.Limits.ReportBytes) is { } bytes
                ? Formats.Read(new Document(bytes, name, origin, options) { Name = name, Charset = options.Charset, Known = options.Metadata })
                : [TooLarge(origin, options)];
        }
        catch (IOException e)
        {
            return [Received.Of(origin.Problem(ProblemCodes.FileUnreadable, $"Reading stopped: {e.Message}"))];
        }
    }

    private static Received TooLarge(Origin origin, IntakeOptions options) =>
        Received.Of(origin.Problem(ProblemCodes.ReportTooLarge, $"The file is larger than {options.Limits.ReportBytes} bytes and was left out."));

    // The length is not asked for: a pipe has none, and a file may grow.
    private static byte[]? Bytes(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (bytes.Length + read > limit) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static Document Of(byte[] bytes, string uri, Origin origin, IntakeOptions options)
    {
        var problems = new List<Problem>();
        var sidecar = Sidecar(origin, options.Limits, problems);
        var document = new Document(bytes, uri, origin, options)
        {
            Name = Path.GetFileName(origin.Source),
            Charset = sidecar.Charset ?? options.Charset,
            Known = sidecar.Metadata.Or(options.Metadata),
        };
        document.Problems.AddRange(problems);
        return document;
    }

    private static ReportFields Sidecar(Origin origin, IntakeLimits limits, List<Problem> problems)
    {
        var path = SidecarOf(origin.Source);
        var beside = new Origin(path);
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = Bytes(stream, limits.SidecarBytes) ?? throw new JsonException($"longer than {limits.SidecarBytes} bytes");
            var fields = ReportFieldsReader.Read(bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes.AsSpan(3) : bytes, limits);
            problems.AddRange(fields.Problems(beside));
            return fields;
        }
        catch (FileNotFoundException)
        {
            return new();
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problems.Add(beside.Problem(ProblemCodes.SidecarMalformed, $"The sidecar was passed over: {e.Message}"));
            return new();
        }
    }
}
