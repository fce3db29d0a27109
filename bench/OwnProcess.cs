using System.Diagnostics;

namespace Demarche.Benchmarks;

/// <summary>Starts programs, on fewer cores where asked.</summary>
internal static class OwnProcess
{
    /// <summary>Runs this program again with other words and gives its standard output.</summary>
    public static string Again(int cores, params string[] words)
    {
        var self = Environment.ProcessPath!;
        var start = Path.GetFileNameWithoutExtension(self) == "dotnet"
            ? new ProcessStartInfo(self, [Path.Combine(AppContext.BaseDirectory, "Demarche.Benchmarks.dll"), .. words])
            : new ProcessStartInfo(self, words);
        return On(cores, () => Wait(start));
    }

    /// <summary>Runs a program to its end, quietly, and gives its standard output.</summary>
    /// <exception cref="DemarcheException"><c>bench-failed</c>: it ended with another exit code than 0.</exception>
    public static string Wait(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new DemarcheException("bench-failed", $"{start.FileName} ended with {process.ExitCode}");
    }

    // A child process takes over the cores of the thread that starts it, so that all its threads stay on them.
    private static string On(int cores, Func<string> run)
    {
        if (cores >= Environment.ProcessorCount || !(OperatingSystem.IsLinux() || OperatingSystem.IsWindows())) return run();
        using var self = Process.GetCurrentProcess();
        var all = self.ProcessorAffinity;
        self.ProcessorAffinity = (1 << cores) - 1;
        try
        {
            return run();
        }
        finally
        {
            self.ProcessorAffinity = all;
        }
    }
}
