namespace Demarche.Cli;

/// <summary>What the process says when it ends; docs/cli.md and <c>--help</c> list them.</summary>
public static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Read, with problems.</summary>
    public const int Problems = 3;

    /// <summary>The record could not be opened, read or written.</summary>
    public const int Record = 4;

    /// <summary>A file or standard output could not be written.</summary>
    public const int Output = 5;

    /// <summary><c>verify</c> found an entry that does not fit its report.</summary>
    public const int Unverified = 6;

    /// <summary>The report or actor asked for is not in the record.</summary>
    public const int NotFound = 7;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>The program that read our output went away, as after SIGPIPE.</summary>
    public const int BrokenPipe = 141;

    /// <summary>Every code, in the order of the documentation.</summary>
    public static IReadOnlyList<int> All { get; } = [Done, Fault, Usage, Problems, Record, Output, Unverified, NotFound, Interrupted, BrokenPipe];
}
