namespace Demarche.Reports;

/// <summary>What a report said when it was read, never changed afterwards. It holds no NUL and no lone surrogate, so that it has one
/// UTF-8 form and one hash; nothing else is normalised.</summary>
public sealed class FrozenText
{
    private FrozenText(string value, int replaced)
    {
        Value = value;
        Replaced = replaced;
        Sha256 = Utf8Hash.Of("", value, Convert.ToHexStringLower);
        CodePoints = new CodePoints(value);
    }

    public string Value { get; }

    /// <summary>How many characters were replaced by U+FFFD when the text was frozen.</summary>
    public int Replaced { get; }

    /// <summary>SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    public CodePoints CodePoints { get; }

    /// <summary>Puts one U+FFFD for each NUL and each lone surrogate and takes the rest to the letter.</summary>
    public static FrozenText Freeze(string text)
    {
        var clean = Clean(text, out var replaced);
        return new FrozenText(clean, replaced);
    }

    /// <summary>The text with one U+FFFD for each NUL and each lone surrogate.</summary>
    public static string Clean(string text, out int replaced)
    {
        ArgumentNullException.ThrowIfNull(text);
        replaced = 0;
        if (!text.Contains('\0') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        char[]? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                (clean ??= text.ToCharArray())[i] = '\uFFFD';
                replaced++;
            }
        }

        return clean is null ? text : new string(clean);
    }

    public override string ToString() => Value;

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
