using System.Collections.Frozen;

namespace Demarche.Intake.Html;

/// <summary>What the standard says of elements by name: which have no content, which hold raw text, which break a line.</summary>
internal static class HtmlElements
{
    private const int LongestName = 64;

    private static readonly FrozenSet<string> Voids = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly FrozenSet<string> RawTexts = Set("script style xmp iframe noembed noframes noscript plaintext textarea title");

    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul");

    private static readonly FrozenSet<string> Inlines = Set("a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var");

    private static readonly FrozenSet<string> Textless = Set(
        "script style noscript template svg math iframe object option optgroup embed applet canvas audio video map button select datalist textarea input progress meter title "
        + "noembed noframes frameset rp rt");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Voids.Concat(RawTexts).Concat(Blocks).Concat(Inlines).Concat(Textless).Concat(["picture", "head"]).Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(name => name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case, the same object for a known one; a long one is cut.</summary>
    public static string Name(ReadOnlySpan<char> written)
    {
        Span<char> lower = stackalloc char[Math.Min(written.Length, LongestName)];
        for (var i = 0; i < lower.Length; i++) lower[i] = char.IsAsciiLetterUpper(written[i]) ? (char)(written[i] | 0x20) : written[i];
        return Known.TryGetValue(lower, out var known) ? known : lower.ToString();
    }

    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Its content is text up to its end tag, whatever stands in it.</summary>
    public static bool IsRawText(string name) => RawTexts.Contains(name);

    /// <summary>It begins and ends a line, and ends a paragraph that is open.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>An element of a page's own making. It may stand for a box or for a few words.</summary>
    public static bool IsCustom(string name) => name.Contains('-', StringComparison.Ordinal);

    public static bool IsInline(string name) => Inlines.Contains(name);

    /// <summary>Nothing in it is ever text of an article.</summary>
    public static bool IsTextless(string name) => Textless.Contains(name);

    /// <summary>1 to 6 for h1 to h6, else 0.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>White space as HTML has it; a no-break space is none.</summary>
    public static bool IsWhite(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
