namespace Demarche.Time;

/// <summary>What a date was reckoned from.</summary>
public enum TimeBasis : byte
{
    /// <summary>The words say all of it: "am 26. Januar 2022".</summary>
    Explicit,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>The day that the report's dateline prints.</summary>
    Dateline,

    /// <summary>A date that the text named before: "am Tag darauf".</summary>
    Passage,
}
