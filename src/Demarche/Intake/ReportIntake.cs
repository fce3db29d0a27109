using Demarche.Intake.Warc;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Reads what people name: plain text files with their sidecars, report JSON Lines, folders of both, and <c>-</c> for standard input.
/// One report at a time is in memory. Nothing that stands in the input throws; it becomes a <see cref="Problem"/>.</summary>
public sealed class ReportIntake(IntakeOptions options)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What is read, by the endings of names, for people.</summary>
    public static string Known => Formats.List;

    public ReportIntake()
        : this(IntakeOptions.Default)
    {
    }

    /// <summary>Reports and problems in input order, read while they are enumerated.</summary>
    /// <param name="paths">Files, folders or <c>-</c>.</param>
    /// <param name="standardInput">Report JSON Lines; read only where a path is <c>-</c>, and not closed.</param>
    public IEnumerable<Received> Read(IEnumerable<string> paths, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(standardInput);
        return paths.SelectMany(path => path == StandardInput ? JsonLines.Read(standardInput, path, options) : One(path));
    }

    /// <summary>What one document holds that came from elsewhere, such as a page that was fetched. The bytes are taken as the content, unpacked.</summary>
    /// <param name="uri">Names the report unless the document itself does; mostly its address.</param>
    /// <param name="mediaType">As the server said, without parameters; none where it said nothing.</param>
    /// <param name="charset">As the server said.</param>
    /// <param name="known">What is known besides; counts before what the document says.</param>
    public IEnumerable<Received> Read(byte[] bytes, string uri, string? mediaType = null, string? charset = null, ReportMetadata? known = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(uri);
        var origin = new Origin(uri);
        if (bytes.Length > options.Limits.ReportBytes) return Bad(uri, ProblemCodes.ReportTooLarge, $"The document is larger than {options.Limits.ReportBytes} bytes and was left out.");
        var document = new Document(bytes, uri, origin, options)
        {
            MediaType = mediaType?.Trim().ToLowerInvariant(),
            Charset = charset ?? options.Charset,
            Known = (known ?? ReportMetadata.Empty).Or(options.Metadata),
        };
        return Formats.Read(document);
    }

    /// <summary>What a stream holds, told by a name as that of a file is; read while it is enumerated, and not closed.</summary>
    public IEnumerable<Received> Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(stream);
        if (Formats.IsJsonLines(name)) return JsonLines.Read(stream, name, options);
        return Formats.IsWarc(name) ? WarcFormat.Read(stream, name, options) : [.. DocumentFile.Read(stream, name, options)];
    }

    private IEnumerable<Received> One(string path)
    {
        if (Directory.Exists(path)) return Folder(path);
        if (!File.Exists(path)) return Bad(path, ProblemCodes.PathMissing, "There is no such file or folder.");
        return Formats.IsKnown(path) || Path.GetExtension(path).Length == 0
            ? Read(path, Path.GetFileName(path))
            : Bad(path, ProblemCodes.FormatUnknown, $"Read are {Formats.List}.");
    }

    private IEnumerable<Received> Folder(string path) => new FolderWalk(path, options.Limits).Files()
        .SelectMany(found => found.Problem is { } problem ? [Received.Of(problem)] : Read(found.Path, found.Uri));

    private IEnumerable<Received> Read(string path, string uri) =>
        Formats.IsJsonLines(path) ? Streamed(path, stream => JsonLines.Read(stream, path, options))
        : Formats.IsWarc(path) ? Streamed(path, stream => WarcFormat.Read(stream, path, options))
        : DocumentFile.Read(path, uri, options);

    private static IEnumerable<Received> Streamed(string path, Func<Stream, IEnumerable<Received>> read)
    {
        var (stream, failure) = Open(path);
        using (stream)
        {
            var all = stream is null ? [Received.Of(failure!)] : read(stream);
            foreach (var received in all) yield return received;
        }
    }

    private static (FileStream? Stream, Problem? Failure) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, new Origin(path).Problem(ProblemCodes.FileUnreadable, $"The file cannot be read: {e.Message}"));
        }
    }

    private static Received[] Bad(string path, string code, string message) => [Received.Of(new Origin(path).Problem(code, message))];
}
