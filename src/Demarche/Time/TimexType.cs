namespace Demarche.Time;

/// <summary>What a time expression names, as TIMEX3 has it.</summary>
public enum TimexType : byte
{
    /// <summary>A day or something longer: a week, a month, a season, a century; also "jetzt", "damals", "bald".</summary>
    Date,

    /// <summary>A moment or a part of a day.</summary>
    Time,
    Duration,

    /// <summary>Something that comes again: "jeden Montag", "jährlich".</summary>
    Set,
}
