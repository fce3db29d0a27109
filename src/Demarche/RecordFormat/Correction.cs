using System.Text.Encodings.Web;
using System.Text.Json;

namespace Demarche.RecordFormat;

/// <summary>What a person decided about an entry. It outlives the reader: a newer reader replaces the entry, never the decision.</summary>
/// <param name="Entry">The id of a statement or a report.</param>
/// <param name="Field">What is decided: <see cref="Review"/>, or a property of the record format such as <c>form</c> or <c>speaker.actor</c>.</param>
/// <param name="Value">The new value as JSON text.</param>
/// <param name="Was">The value before as JSON text; none where it was not known.</param>
/// <param name="By">Who decided; never empty.</param>
/// <param name="At">When.</param>
/// <param name="Why">In the person's words.</param>
public sealed record Correction(string Entry, string Field, string Value, string? Was, string By, DateTimeOffset At, string? Why = null)
{
    /// <summary>The field of a judgement about the whole entry: <see cref="Accepted"/>, <see cref="Doubted"/> or <see cref="Rejected"/>.</summary>
    public const string Review = "review";

    public const string Accepted = "accepted";

    public const string Doubted = "doubted";

    public const string Rejected = "rejected";

    /// <summary>The field that names the statement which a person put in the place of this one, because it has other words.</summary>
    public const string ReplacedBy = "replacedBy";

    /// <summary>The value where it is a string, else nothing.</summary>
    public string? ValueText => Value.StartsWith('"') ? JsonElement.Parse(Value).GetString() : null;

    /// <summary>A string as JSON text; nothing for nothing.</summary>
    public static string? Text(string? value) => value is null ? null : '"' + JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() + '"';
}
