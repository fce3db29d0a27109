namespace Demarche.Record;

/// <summary>What a backup is doing.</summary>
public enum BackupStage
{
    /// <summary>Pages of the file are copied.</summary>
    Copying,

    /// <summary>The reports of the copy are verified.</summary>
    Verifying,
}

/// <summary>How far a backup is.</summary>
/// <param name="Done">Pages or reports.</param>
/// <param name="Total">As many as there were when the stage began.</param>
public readonly record struct BackupProgress(BackupStage Stage, long Done, long Total);
