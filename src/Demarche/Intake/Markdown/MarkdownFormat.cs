using System.Text.RegularExpressions;
using Demarche.Reports;

namespace Demarche.Intake.Markdown;

/// <summary>Markdown (CommonMark) as far as articles use it: headings, paragraphs whose lines are joined, quotations, lists, emphasis, links, pictures with their
/// captions, and properties at the top between lines of three hyphens. Signs of markup are left out and the words led back to the bytes.</summary>
internal static partial class MarkdownFormat
{
    private const int MostFront = 200;

    public static IEnumerable<Received> Read(Document document)
    {
        var decoded = Charset.Decode(document.Bytes, document.OuterCharset());
        if (BinaryGuess.IsBinary(decoded.Text)) return [Received.Of(document.Problem(ProblemCodes.FileBinary, "The file is no text and was not read."))];
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        var front = new ReportFields();
        var pages = new MarkdownBlocks(decoded.Text, Front(decoded.Text, front));
        var composition = pages.Compose();
        if (composition.IsEmpty) return [Received.Of(document.Problem(ProblemCodes.FileEmpty, "The file holds no text."))];
        var said = front.Metadata.Or(new ReportMetadata { Title = pages.Title });
        return [composition.Report(document, null, said with { Published = Dates.Iso(said.Published) }, decoded, document.Problems)];
    }

    // "---", lines of "name: value", "---": the names are those of a sidecar, and those that other programs write.
    private static int Front(string text, ReportFields fields)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)) return 0;
        var at = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (var lines = 0; at < text.Length && lines < MostFront; lines++)
        {
            var end = text.IndexOf('\n', at);
            var line = text[at..(end < 0 ? text.Length : end)].TrimEnd();
            at = end < 0 ? text.Length : end + 1;
            if (line is "---" or "...") return at;
            if (Property().Match(line) is { Success: true } match) Take(match.Groups["name"].Value, match.Groups["value"].Value.Trim().Trim('"', '\''), fields);
        }

        return 0;
    }

    private static void Take(string name, string value, ReportFields fields)
    {
        var known = name.ToLowerInvariant() switch { "date" => "published", "source" or "publisher" => "outlet", "url" or "link" => "canonical", "lang" => "language", var other => other };
        if (ReportFields.IsText(known) && known is not ("uri" or "charset") && value.Length is > 0 and <= 4096) fields.Set(known, FrozenText.Clean(value, out _));
    }

    [GeneratedRegex(@"\A(?<name>[A-Za-z][\w-]{0,40})\s?:\s?(?<value>.{0,4096})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}
