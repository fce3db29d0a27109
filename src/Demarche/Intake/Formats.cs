using Demarche.Intake.Agencies;
using Demarche.Intake.Feeds;
using Demarche.Intake.Html;
using Demarche.Intake.Mail;
using Demarche.Intake.Markdown;

namespace Demarche.Intake;

/// <summary>What is read: told by the end of a file's name, or by the media type a server names; where that leaves it open (<c>.xml</c>, <c>.json</c>, no
/// ending), by how the bytes begin.</summary>
internal static class Formats
{
    private const int Sample = 4096;

    private static readonly string[] Plain = [".txt", ".text"];

    private static readonly string[] Html = [".html", ".htm", ".xhtml", ".xht", ".shtml"];

    private static readonly string[] Xml = [".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml", ".g2"];

    /// <summary>For people.</summary>
    public const string List = ".txt, .md, .html, .xml (RSS, Atom, NewsML-G2, NITF), .json (ninjs, dpa), .eml, .warc, .warc.gz and .jsonl";

    public static bool IsJsonLines(string path) => HasEnding(path, ".jsonl") || HasEnding(path, ".ndjson");

    public static bool IsWarc(string path) => HasEnding(path, ".warc") || HasEnding(path, ".warc.gz");

    /// <summary>Some reader takes it.</summary>
    public static bool IsKnown(string path) => IsJsonLines(path) || IsWarc(path) || ReaderOf(path) is not null || HasEnding(path, ".json");

    /// <summary>Tells of its folder and is no report: README.md, LICENSE.txt. One that somebody names is read.</summary>
    public static bool IsAboutFolder(string name)
    {
        var dot = name.IndexOf('.');
        return (dot < 0 ? name : name[..dot]).ToUpperInvariant() is "README" or "LIESMICH" or "LICENSE" or "LICENCE" or "LIZENZ" or "COPYING" or "NOTICE" or "CHANGELOG";
    }

    /// <summary>All that the document holds.</summary>
    public static IEnumerable<Received> Read(Document document)
    {
        if (document.Bytes.Length == 0) return [Received.Of(document.Problem(ProblemCodes.FileEmpty, "The file is empty."))];
        if (BinaryGuess.HasMagic(document.Bytes)) return [Received.Of(document.Problem(ProblemCodes.FileBinary, "The file is no text and was not read."))];
        return (ByMediaType(document) ?? ReaderOf(document.Name) ?? ByContent(document.Bytes))(document);
    }

    private static Func<Document, IEnumerable<Received>>? ReaderOf(string name)
    {
        if (Plain.Any(ending => HasEnding(name, ending))) return PlainFormat.Read;
        if (HasEnding(name, ".md") || HasEnding(name, ".markdown")) return MarkdownFormat.Read;
        if (Html.Any(ending => HasEnding(name, ending))) return HtmlFormat.Read;
        if (HasEnding(name, ".eml")) return MailFormat.Read;
        return Xml.Any(ending => HasEnding(name, ending)) ? XmlByContent : HasEnding(name, ".json") ? JsonByContent : null;
    }

    private static Func<Document, IEnumerable<Received>>? ByMediaType(Document document) => document.MediaType switch
    {
        "text/html" or "application/xhtml+xml" => LooksLikeXmlNews(document.Bytes) ? XmlByContent : HtmlFormat.Read,
        "text/markdown" => MarkdownFormat.Read,
        "message/rfc822" => MailFormat.Read,
        "application/json" or "application/feed+json" or "text/json" => JsonByContent,
        { } type when type.EndsWith("/xml", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) => XmlByContent,
        "text/plain" when document.Name.Length == 0 => PlainFormat.Read,
        _ => null,
    };

    private static Func<Document, IEnumerable<Received>> ByContent(byte[] bytes)
    {
        var start = Start(bytes);
        if (LooksLikeXmlNews(bytes) || start.StartsWith("<?xml", StringComparison.Ordinal)) return XmlByContent;
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return HtmlFormat.Read;
        return PlainFormat.Read;
    }

    private static IEnumerable<Received> XmlByContent(Document document) => XmlRoot.Name(Start(document.Bytes)) switch
    {
        "rss" or "feed" or "RDF" or "channel" => FeedFormat.Read(document),
        "nitf" => NitfFormat.Read(document),
        "newsMessage" or "newsItem" or "packageItem" => NewsMlFormat.Read(document),
        "html" => HtmlFormat.Read(document),
        var other => [.. document.Problems.Select(Received.Of), Received.Of(document.Problem(ProblemCodes.FormatUnknown,
            other is null ? "The document is called XML and has no element." : $"XML whose first element is '{Short(other)}' is not read: feeds, NewsML-G2, NITF and XHTML are."))],
    };

    private static IEnumerable<Received> JsonByContent(Document document) => JsonFormat.Read(document);

    private static bool LooksLikeXmlNews(byte[] bytes) =>
        Start(bytes) is var start && start.StartsWith('<') && XmlRoot.Name(start) is "rss" or "feed" or "RDF" or "nitf" or "newsMessage" or "newsItem" or "packageItem";

    // Enough of it in letters to see how it begins, whatever the charset.
    private static string Start(byte[] bytes) => Charset.Decode(bytes.AsSpan(0, Math.Min(bytes.Length, Sample)), null).Text.TrimStart('\uFEFF', ' ', '\n', '\r', '\t');

    private static string Short(string name) => name.Length > 40 ? name[..40] : name;

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
