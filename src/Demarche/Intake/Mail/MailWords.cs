using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.Intake.Mail;

/// <summary>Header words in other charsets (RFC 2047): <c>=?utf-8?Q?Gr=C3=BC=C3=9Fe?=</c>.</summary>
internal static partial class MailWords
{
    public static string? Decode(string? header) =>
        header is null ? null : Word().Replace(Between().Replace(header, "?==?"), match => Word(match) ?? match.Value);

    private static string? Word(Match match)
    {
        if (Charset.Find(match.Groups["charset"].Value) is not { } encoding) return null;
        var text = Encoding.Latin1.GetBytes(match.Groups["text"].Value);
        var bytes = match.Groups["how"].Value is "B" or "b" ? MailBytes.Base64(text) : MailBytes.QuotedPrintable(text, underscoreIsSpace: true);
        return Charset.Decode(bytes, encoding).Text;
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z-]{1,20})?\?(?<how>[BbQq])\?(?<text>[^? ]{0,2000})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // White space between two encoded words is not shown.
    [GeneratedRegex(@"\?=[ \t]+=\?", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
