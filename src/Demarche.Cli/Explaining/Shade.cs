namespace Demarche.Cli.Explaining;

/// <summary>What a word of a listing is, for the eye.</summary>
internal enum Shade
{
    Plain,

    /// <summary>Beside the point: offsets, ids, frames.</summary>
    Dim,
    Heading,

    /// <summary>What somebody said.</summary>
    Content,
    Cue,
    Speaker,

    /// <summary>The brackets around what somebody said, and its number.</summary>
    Mark,
}

/// <summary>Words of one shade.</summary>
internal readonly record struct Run(string Text, Shade Shade = Shade.Plain)
{
    public static implicit operator Run(string text) => new(text);
}
