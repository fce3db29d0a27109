using System.Diagnostics;

namespace Demarche.Cli.Tests;

/// <summary>What only a real process shows.</summary>
public sealed class ProcessTest
{
    private const string Report = """{"uri":"a","text":"Der Minister sagte, er komme nicht."}""";

    [Fact]
    public void Version_BeforeAnythingElseIsLoaded()
    {
        using var process = Start("--version");
        Assert.Equal($"demarche {Product.Version}\n", process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(ExitCode.Done, process.ExitCode);
    }

    [Fact]
    public void Help_InTheLanguageOfTheLocale()
    {
        using var process = Start("--help");
        Assert.Contains("Aufruf: demarche BEFEHL", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_FirstBlockBeforeTheInputEnds()
    {
        using var process = Start("read", "-", "--format", "jsonl");
        process.StandardInput.WriteLine(Report);
        process.StandardInput.Flush();
        Assert.Contains("\"kind\":\"header\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"report\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(ExitCode.Done, process.ExitCode);
    }

    [UnixFact]
    public void Filter_ReaderGone_EndsQuietlyThoughTheInputGoesOn()
    {
        using var process = Start("read", "-", "--format", "jsonl");
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        Feed(process);
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(ExitCode.BrokenPipe, process.ExitCode);
    }

    [UnixFact]
    public void Filter_FullDisk_SaysWhatToDo()
    {
        using var process = StartShell("exec \"$0\" \"$@\" > /dev/full", "read", "-", "--format", "jsonl");
        process.StandardInput.Close();
        Assert.Equal("demarche: Der Datenträger ist voll; bitte Platz schaffen und noch einmal versuchen. [disk-full]\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(ExitCode.Output, process.ExitCode);
    }

    [UnixFact]
    public void Filter_TwoRunsIntoOneFile_OneAfterTheOther()
    {
        using var folder = new Cli();
        var file = folder.Path("out");
        using var process = StartShell($"(\"$0\" \"$@\"; \"$0\" \"$@\") > '{file}'", "--version");
        process.WaitForExit();
        Assert.Equal(string.Concat(Enumerable.Repeat($"demarche {Product.Version}\n", 2)), File.ReadAllText(file));
    }

    [UnixFact]
    public void Filter_Interrupt_EndsCleanly()
    {
        using var process = Start("read", "-", "--format", "jsonl");
        process.StandardOutput.ReadLine();
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
        var said = process.StandardError.ReadToEndAsync();
        EndsInTime(process);
        Assert.Equal("Abgebrochen. Was bis dahin behalten war, ist behalten.\n", said.GetAwaiter().GetResult());
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
    }

    [UnixFact]
    public void Completion_Bash_OffersCommandsOptionsAndValues()
    {
        using var cli = new Cli();
        var script = cli.File("completion.bash", cli.Run("completion", "bash").Output);
        Assert.Equal("read reports", Complete(script, 1, "demarche", "re"));
        Assert.Equal("--format", Complete(script, 2, "demarche", "read", "--fo"));
        Assert.Equal("direct indirect reported freeIndirect indirectFreeIndirect", Complete(script, 3, "demarche", "statements", "--form", ""));
        Assert.Equal("bash zsh fish", Complete(script, 4, "demarche", "--ui", "de", "completion", ""));
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Completion_OtherShells_KnowEveryCommandAndOption(string shell)
    {
        using var cli = new Cli();
        var script = cli.Run("completion", shell).Output;
        foreach (var word in new[] { "read", "dossier", "verify", "spreadsheet-safe", "record", "again" })
            Assert.Contains(word, script, StringComparison.Ordinal);
    }

    private static void EndsInTime(Process process)
    {
        if (process.WaitForExit(TimeSpan.FromMinutes(2))) return;
        process.Kill(entireProcessTree: true);
        Assert.Fail("The program went on for two minutes after SIGINT. Where whoever runs the tests ignores that signal (nohup, a background job of a script), every program that they start does, too: run them in the foreground.");
    }

    private static string Complete(string script, int at, params string[] words)
    {
        var line = string.Join(' ', words.Select(word => $"'{word}'"));
        var info = new ProcessStartInfo("bash", ["-c", $". '{script}'; COMP_WORDS=({line}); COMP_CWORD={at}; _demarche; echo \"${{COMPREPLY[*]}}\""]) { RedirectStandardOutput = true };
        using var bash = Process.Start(info)!;
        return bash.StandardOutput.ReadToEnd().TrimEnd('\n');
    }

    // More than a pipe and the queues hold, so that the program must notice.
    private static void Feed(Process process)
    {
        try
        {
            for (var i = 0; i < 100_000; i++) process.StandardInput.WriteLine(Report);
        }
        catch (IOException)
        {
            // It has ended, as it should.
        }
    }

    private static Process Start(params string[] args) => Start("dotnet", [Program(), .. args]);

    private static Process StartShell(string script, params string[] args)
    {
        var wrapper = $"set -- '{Program()}' \"$@\"; {script}";
        return Start("sh", ["-c", wrapper, "dotnet", .. args]);
    }

    private static Process Start(string file, string[] args)
    {
        var info = new ProcessStartInfo(file, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["LC_ALL"] = "de_DE.UTF-8";
        info.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(info)!;
    }

    private static string Program() => Path.Combine(AppContext.BaseDirectory, "Demarche.Cli.dll");
}
