using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli;

/// <summary>What went wrong, as an exit code and a line for people: <c>demarche: what happened and what to do [code]</c>.</summary>
/// <param name="ExitCode">One of <see cref="Cli.ExitCode"/>.</param>
/// <param name="Message">Empty where there is nothing to say.</param>
internal sealed record Failure(int ExitCode, string Message)
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    public static Failure Of(Exception thrown, Surroundings surroundings, Labels labels) => thrown switch
    {
        UsageException usage => new(Cli.ExitCode.Usage, $"demarche: {usage.Message}\n{labels["cli.error.try-help"]}"),
        OperationCanceledException => new(Cli.ExitCode.Interrupted, labels["cli.error.interrupted"]),
        DemarcheException known => Known(known, labels),
        AggregateException { InnerExceptions: [var inner] } => Of(inner, surroundings, labels),
        IOException io when Errno(io) == BrokenPipe => new(Cli.ExitCode.BrokenPipe, ""),
        IOException io when Errno(io) == DiskFull => Line(Cli.ExitCode.Output, labels["cli.error.disk-full"], "disk-full"),
        IOException or UnauthorizedAccessException =>
            Line(Cli.ExitCode.Output, labels.Format("cli.error.output", thrown.Message), "output-failed"),
        _ => Fault(thrown, surroundings, labels),
    };

    // The message is English and knows the file and the cause; other languages have a label for each code.
    private static Failure Known(DemarcheException known, Labels labels)
    {
        var words = labels.Language == "en" ? null : labels.Find("cli.error." + known.Code);
        var message = words is null ? known.Message : KnowsMore(known.Code) ? $"{words} ({known.Message})" : words;
        return Line(CodeOf(known.Code), message, known.Code);
    }

    // What went wrong, or how much room is needed.
    private static bool KnowsMore(string code) => code is RecordErrors.Failed or RecordErrors.Full or RecordErrors.BackupUnsound;

    private static int CodeOf(string code) => code switch
    {
        "not-found" => Cli.ExitCode.NotFound,
        "disk-full" or "output-failed" => Cli.ExitCode.Output,
        _ => Cli.ExitCode.Record,
    };

    private static Failure Fault(Exception thrown, Surroundings surroundings, Labels labels)
    {
        var details = surroundings.Environment("DEMARCHE_DEBUG") is null ? "" : "\n" + thrown;
        var line = Line(Cli.ExitCode.Fault, labels.Format("cli.error.fault", thrown.GetType().Name, thrown.Message), "fault");
        return line with { Message = line.Message + details };
    }

    private static Failure Line(int exitCode, string message, string code) => new(exitCode, $"demarche: {message} [{code}]");

    // .NET puts errno on Unix and 0x8007nnnn on Windows into HResult.
    private static int Errno(IOException io) => OperatingSystem.IsWindows()
        ? (io.HResult & 0xFFFF) switch { 109 or 232 => BrokenPipe, 112 => DiskFull, var other => other }
        : io.HResult & 0xFFFF;
}
