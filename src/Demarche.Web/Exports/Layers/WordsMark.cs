using Demarche.Reports;

namespace Demarche.Web.Exports.Layers;

/// <summary>One stretch of words with what an annotation tool shows of it: the part that it plays in which statement. The features of the statement itself stand at its content.</summary>
/// <param name="Span">The words.</param>
/// <param name="Statement">The id of the statement; empty for one that a person marked anew.</param>
/// <param name="Part">content, cue, frame, speaker, addressee, via or hedge.</param>
/// <param name="Form">Of the statement, at its content.</param>
/// <param name="Actor">At the content the speaker's id; at an addressee or source theirs.</param>
/// <param name="Office">At the content, that of the speaker.</param>
/// <param name="Polarity">At the content.</param>
internal sealed record WordsMark(TextSpan Span, string Statement, string Part, string? Form = null, string? Actor = null, string? Office = null, string? Polarity = null)
{
    /// <summary>The features in the order in which the formats write them.</summary>
    public static IReadOnlyList<string> Features { get; } = ["statement", "part", "form", "actor", "office", "polarity"];

    /// <summary>Their values, in the same order; empty where there is none.</summary>
    public IReadOnlyList<string> Values => [Statement, Part, Form ?? "", Actor ?? "", Office ?? "", Polarity ?? ""];

    public static WordsMark Of(TextSpan span, IReadOnlyList<string?> values) =>
        new(span, values[0] ?? "", values[1] is { Length: > 0 } part ? part : WordsLayer.Content, Known(values[2]), Known(values[3]), Known(values[4]), Known(values[5]));

    private static string? Known(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
