using System.Collections.Immutable;
using Demarche.Reports;

namespace Demarche.Web.Room.Intake;

/// <summary>Something that was given to be read, and how far that is. Changed by the desk alone; readers see one moment of it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Name">What people call it: a file's name, an address, a title.</param>
/// <param name="Begun">When it was given.</param>
public sealed record IntakeJob(int Number, string Name, DateTimeOffset Begun)
{
    /// <summary>Problems beyond these are counted and not kept.</summary>
    public const int MostProblems = 200;

    public IntakeState State { get; init; }

    public int Reports { get; init; }

    public int Statements { get; init; }

    /// <summary>How many reports the record had already.</summary>
    public int Known { get; init; }

    public int ProblemCount { get; init; }

    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The report that was read last.</summary>
    public string? LastReport { get; init; }

    /// <summary>How much is read, from 0 to 1; none where that cannot be known.</summary>
    public double? Share { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Ended { get; init; }

    /// <summary>Whether what was given is still there, to be read once more.</summary>
    public bool IsKept { get; init; } = true;

    public bool IsOpen => State is IntakeState.Waiting or IntakeState.Reading;

    /// <summary>Reports a second since it started.</summary>
    public double Rate(DateTimeOffset now) => Started is { } started && (Ended ?? now) - started is { TotalSeconds: > 0 } spent ? Reports / spent.TotalSeconds : 0;

    /// <summary>How long it will still take at the rate so far; none where that cannot be known.</summary>
    public TimeSpan? Left(DateTimeOffset now) =>
        State == IntakeState.Reading && Share is > 0.005 and var share && Started is { } started ? (now - started) * ((1 - share) / share) : null;
}

/// <summary>What becomes of a job.</summary>
public enum IntakeState
{
    Waiting,
    Reading,
    Done,

    /// <summary>Nothing of it could be read, or the record could not be written.</summary>
    Failed,
}
