using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.Intake.Html;

/// <summary>The charset of a page, in the order of the WHATWG standard: byte order mark, then what was said outside (server, sidecar, option), then the page's
/// own meta element, then what the bytes tell. Where two that were said differ, a problem records it.</summary>
internal static partial class HtmlCharset
{
    // The standard looks at 1,024 bytes; templates with long comments need more.
    private const int Sample = 4096;

    public static DecodedText Decode(Document document)
    {
        var bytes = document.Bytes;
        var (outer, inner) = (document.OuterCharset(), Declared(bytes));
        if (outer is not null && inner is not null && outer.CodePage != inner.CodePage)
            document.Problems.Add(document.Problem(ProblemCodes.CharsetConflict, $"The page was sent as {outer.WebName} and calls itself {inner.WebName}; {outer.WebName} was taken."));
        return Charset.Decode(bytes, outer ?? inner);
    }

    // What calls itself UTF-16 in ASCII letters is UTF-8.
    private static Encoding? Declared(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Sample));
        var match = MetaCharset().Match(start);
        if (!match.Success) match = XmlCharset().Match(start);
        var found = match.Success ? Charset.Find(match.Groups["name"].Value) : null;
        return found?.CodePage is 1200 or 1201 ? Encoding.UTF8 : found;
    }

    [GeneratedRegex("""<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MetaCharset();

    [GeneratedRegex("""\A\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[A-Za-z0-9_.:-]{2,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex XmlCharset();
}
