namespace Demarche.Acts;

/// <summary>How real the act is, by the word on which it stands.</summary>
public enum ActStatus
{
    Done,

    /// <summary>To come, by the word or plan of its own actor.</summary>
    Announced,

    /// <summary>To come, by somebody else's word.</summary>
    Expected,

    /// <summary>Possible, considered, or under a condition.</summary>
    Hypothetical,

    /// <summary>Said not to have happened or not to be happening.</summary>
    Denied,
}
