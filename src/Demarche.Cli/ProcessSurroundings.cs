using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Demarche.Cli;

/// <summary>The surroundings of the real process; Ctrl-C and a polite kill set <see cref="Surroundings.Interrupted"/>.</summary>
internal sealed class ProcessSurroundings : IDisposable
{
    private readonly CancellationTokenSource interrupted = new();
    private readonly PosixSignalRegistration control;
    private readonly PosixSignalRegistration terminate;

    public ProcessSurroundings()
    {
        control = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        Surroundings = new(Console.OpenStandardInput(), StandardOutput(), Console.OpenStandardError(), Environment.GetEnvironmentVariable)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Width(),
            DataFolder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            Interrupted = interrupted.Token,
        };
    }

    public Surroundings Surroundings { get; }

    public void Dispose()
    {
        control.Dispose();
        terminate.Dispose();
    }

    // The console's own stream says nothing when the reader of a pipe has gone, and a filter would go on for nobody. A file stream says so,
    // but it does not move the offset that a regular file shares with other programs, so it serves for pipes only.
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int Width()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected) return 80;
        return Console.WindowWidth is > 0 and var columns ? columns : 80;
    }

    // A second signal finds the first one unanswered and ends the process at once.
    private void Interrupt(PosixSignalContext signal)
    {
        signal.Cancel = !interrupted.IsCancellationRequested;
        interrupted.Cancel();
    }
}
