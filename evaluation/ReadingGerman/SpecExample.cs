namespace Demarche.Evaluation.ReadingGerman;

/// <summary>What an example of a specification claims.</summary>
public enum Claim
{
    /// <summary>The reader finds exactly this.</summary>
    Found,

    /// <summary>The reader finds exactly this, and none of it by the specification's own rule.</summary>
    NearMiss,

    /// <summary>This should be found, and something else still is.</summary>
    NotYet,
}

/// <summary>A text and the listing of what stands in it.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Language">Of the text, as a BCP 47 tag.</param>
/// <param name="Rule">The rule of the specification.</param>
/// <param name="Section">The heading it stands under.</param>
/// <param name="Prose">What is said before it; empty where nothing is.</param>
/// <param name="Text">Paragraphs are divided by an empty line.</param>
/// <param name="Listing">A statement begins with its form and its contents in brackets; below it, indented, stands what else is known of it.</param>
public sealed record SpecExample(string Place, string Language, string Rule, string Section, string Prose, string Text, string Listing)
{
    public Claim Claim => Section switch
    {
        "Near misses" => Claim.NearMiss,
        "Not yet" => Claim.NotYet,
        _ => Claim.Found,
    };
}
