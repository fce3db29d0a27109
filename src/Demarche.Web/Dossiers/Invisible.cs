using System.Globalization;

namespace Demarche.Web.Dossiers;

/// <summary>Shows characters that are not seen but change what is (bidi controls, zero-width characters, soft hyphens, stray controls) as small marks.
/// The character itself stays in the text, kept apart so that it moves nothing around it; the mark is drawn by the style sheet and is not copied.</summary>
internal static class Invisible
{
    public static void Write(HtmlWriter html, ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Mark(text, i) is not { } mark) continue;
            html.Text(text[done..i]);
            var length = char.IsHighSurrogate(text[i]) ? 2 : 1;
            html.Leaf("bdi", text.Slice(i, length).ToString(), ("class", "unseen"), ("data-mark", mark));
            done = i + length;
            i = done - 1;
        }

        html.Text(text[done..]);
    }

    /// <summary>The text on one line without such characters, for attributes and the window's title, where no mark can be drawn.</summary>
    public static string Without(ReadOnlySpan<char> text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) plain.Append(' ');
            else if (Mark(text, i) is null) plain.Append(text[i]);
            else if (char.IsHighSurrogate(text[i])) i++;
        }

        return plain.ToString();
    }

    private static string? Mark(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        < '\u007F' and >= ' ' or '\t' or '\n' or '\r' => null,
        < '\u00A0' or < ' ' => "U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture),
        '\u00AD' => "¬",
        '\u061C' => "ALM",
        '\u180E' => "MVS",
        '\u200B' => "ZWSP",
        '\u200C' => "ZWNJ",
        '\u200D' => InEmoji(text, at) ? null : "ZWJ",
        '\u200E' => "LRM",
        '\u200F' => "RLM",
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u2060' => "WJ",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        '\uFEFF' => "BOM",
        '\uDB40' when at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F' => "TAG",
        _ => null,
    };

    private static bool InEmoji(ReadOnlySpan<char> text, int at) => at > 0 && (char.IsLowSurrogate(text[at - 1]) || text[at - 1] == '\uFE0F');
}
