namespace Demarche.Cli;

/// <summary>All that a run may touch of its process, so that a test can put its own in.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: for data.</param>
/// <param name="Error">Standard error: for people.</param>
/// <param name="Environment">The environment variables; nothing for one that is not set.</param>
public sealed record Surroundings(Stream Input, Stream Output, Stream Error, Func<string, string?> Environment)
{
    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The folder for a user's data where no variable names one.</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>How long a command waits for another one that writes to the record.</summary>
    public TimeSpan RecordWait { get; init; } = TimeSpan.FromSeconds(10);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Set by Ctrl-C.</summary>
    public CancellationToken Interrupted { get; init; }
}
