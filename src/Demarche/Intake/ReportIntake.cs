using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Reads what people name: plain text files with their sidecars, report JSON Lines, folders of both, and <c>-</c> for standard input.
/// One report at a time is in memory. Nothing that stands in the input throws; it becomes a <see cref="Problem"/>.</summary>
public sealed class ReportIntake(IntakeOptions options)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

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
        Formats.IsJsonLines(path) ? Lines(path) : [PlainFile.Read(path, uri, options)];

    private IEnumerable<Received> Lines(string path)
    {
        var (stream, failure) = Open(path);
        using (stream)
        {
            var all = stream is null ? [Received.Of(failure!)] : JsonLines.Read(stream, path, options);
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
