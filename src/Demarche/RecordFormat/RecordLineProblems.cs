namespace Demarche.RecordFormat;

/// <summary>The stable codes of what can be wrong with a record line.</summary>
public static class RecordLineProblems
{
    /// <summary>No JSON object, a property of the wrong type, or one that is missing.</summary>
    public const string Malformed = "record-line-malformed";

    public const string TooLong = "record-line-too-long";

    /// <summary>A report without its text: its spans cannot be verified.</summary>
    public const string TextMissing = "record-text-missing";

    /// <summary>The text does not have the hash or the length that the line names.</summary>
    public const string HashWrong = "record-hash-wrong";

    /// <summary>The id does not follow from what the entry says.</summary>
    public const string IdWrong = "record-id-wrong";

    /// <summary>The words of a span are not those of the text between its offsets.</summary>
    public const string SpanWrong = "record-span-wrong";

    /// <summary>A line that belongs to a block stands outside of it.</summary>
    public const string OutsideBlock = "record-outside-block";

    /// <summary>More statements or acts than the limit.</summary>
    public const string BlockTooLarge = "record-block-too-large";

    /// <summary>The stream could not be read further.</summary>
    public const string Unreadable = "file-unreadable";
}
