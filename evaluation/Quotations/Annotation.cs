namespace Demarche.Evaluation.Quotations;

/// <summary>What the metric compares of a quotation.</summary>
public enum Part
{
    Quote,
    Addressee,
    Cue,
    Frame,
    Speaker,
}

/// <summary>One quotation, of the gold or of a system, as token sets.</summary>
/// <param name="Form">In the corpus' spelling, such as <c>IndirectFreeIndirect</c>.</param>
/// <param name="Medium">In the corpus' spelling, <c>none</c> where unknown.</param>
/// <param name="Parts">One set for each <see cref="Part"/>, in its order.</param>
/// <param name="Rule">The rule that found it; only of a system.</param>
/// <param name="IsVia">A second annotation of a content that a via entry with a frame gives.</param>
public sealed record Annotation(string Form, string Medium, IReadOnlyList<TokenSet> Parts, string? Rule = null, bool IsVia = false)
{
    /// <summary>Every part, in order.</summary>
    public static IReadOnlyList<Part> AllParts { get; } = Enum.GetValues<Part>();

    /// <summary>Who speaks to whom, by which words: every part but the quote.</summary>
    public static IReadOnlyList<Part> Roles { get; } = [Part.Addressee, Part.Cue, Part.Frame, Part.Speaker];

    public TokenSet this[Part part] => Parts[(int)part];
}
