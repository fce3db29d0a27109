using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>One plain text file, with its sidecar, as a report.</summary>
internal static class PlainFile
{
    /// <summary>The name of the file that holds a file's metadata.</summary>
    public static string SidecarOf(string path) => path + ".json";

    public static Received Read(string path, string uri, IntakeOptions options)
    {
        var origin = new Origin(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Bytes(stream, options.Limits.ReportBytes) is { } bytes
                ? Of(bytes, uri, origin, options)
                : Received.Of(origin.Problem(ProblemCodes.ReportTooLarge, $"The file is larger than {options.Limits.ReportBytes} bytes and was left out."));
        }
        catch (FileNotFoundException)
        {
            return Received.Of(origin.Problem(ProblemCodes.PathMissing, "There is no such file."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Received.Of(origin.Problem(ProblemCodes.FileUnreadable, $"The file cannot be read: {e.Message}"));
        }
    }

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

    private static Received Of(byte[] bytes, string uri, Origin origin, IntakeOptions options)
    {
        if (bytes.Length == 0) return Received.Of(origin.Problem(ProblemCodes.FileEmpty, "The file is empty."));
        if (BinaryGuess.HasMagic(bytes)) return Binary(origin);
        var problems = new List<Problem>();
        var sidecar = Sidecar(origin, options.Limits, problems);
        var decoded = Charset.Decode(bytes, Declared(sidecar.Charset ?? options.Charset, origin, problems));
        if (BinaryGuess.IsBinary(decoded.Text)) return Binary(origin);
        if (decoded.Text.Length == 0) return Received.Of(origin.Problem(ProblemCodes.FileEmpty, "The file holds a byte order mark and no text."));
        if (decoded.Undecodable > 0) problems.Add(ReportFields.Undecoded(decoded.Undecodable, origin));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return Received.Of(ReportMaker.Make(uri, decoded.Text, sidecar.Metadata.Or(options.Metadata), hash, origin, problems));
    }

    private static Received Binary(Origin origin) =>
        Received.Of(origin.Problem(ProblemCodes.FileBinary, "The file is no text and was not read."));

    private static Encoding? Declared(string? name, Origin origin, List<Problem> problems)
    {
        if (name is null) return null;
        if (Charset.Find(name) is { } found) return found;
        problems.Add(origin.Problem(ProblemCodes.CharsetUnknown, $"'{name}' is no known charset; the file was read as its bytes tell."));
        return null;
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
