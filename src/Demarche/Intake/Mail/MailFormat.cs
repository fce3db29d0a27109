using System.Text;
using Demarche.Intake.Html;
using Demarche.Reports;

namespace Demarche.Intake.Mail;

/// <summary>A mail as a file (RFC 5322 with MIME): its subject is the headline, its plain text the body, else the words of its HTML. Attachments are no reports.</summary>
internal static class MailFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        var mail = MailPart.Read(document.Bytes);
        if (mail.Headers.Count == 0) return [Received.Of(document.Problem(ProblemCodes.MailMalformed, "The mail has no header."))];
        var (plain, html) = Texts(mail, document);
        var composition = new Composition();
        var subject = MailWords.Decode(mail["Subject"]);
        composition.Add(PartRole.Headline, subject);
        if (plain is not null && !string.IsNullOrWhiteSpace(plain)) AddPlain(composition, plain);
        else if (html is not null) HtmlFormat.AddFragment(composition, html, document);
        if (composition.IsEmpty) return [Received.Of(document.Problem(ProblemCodes.TextMissing, "The mail has neither subject nor text."))];
        return [composition.Report(document, Id(mail), Metadata(mail, subject), null, document.Problems, null)];
    }

    private static string? Id(MailPart mail) => mail["Message-ID"]?.Trim().Trim('<', '>') is { Length: > 0 and < 1000 } id ? "mid:" + id : null;

    private static ReportMetadata Metadata(MailPart mail, string? subject) => new()
    {
        Title = Cut(subject),
        Author = Cut(MailWords.Decode(mail["From"])),
        Published = Dates.Iso(mail["Date"]),
    };

    private static string? Cut(string? text) => text is { Length: > 0 and <= 4096 } ? text : null;

    // The first plain text and the first HTML that are no attachments.
    private static (string? Plain, string? Html) Texts(MailPart mail, Document document)
    {
        string? plain = null, html = null;
        var rest = new Stack<MailPart>([mail]);
        for (var parts = 0; rest.TryPop(out var part); parts++)
        {
            if (parts >= document.Limits.MailParts)
            {
                document.Allowance.Trip(ProblemCodes.DocumentTooComplex, $"Only the first {document.Limits.MailParts} parts of the mail were read.");
                break;
            }

            if (part.IsAttachment) continue;
            if (part.MediaType.StartsWith("multipart/", StringComparison.Ordinal))
                foreach (var inner in part.Parts(document.Limits.MailParts).Reverse()) rest.Push(inner);
            else if (part.MediaType == "text/plain") plain ??= Text(part, document);
            else if (part.MediaType == "text/html") html ??= Text(part, document);
        }

        return (plain, html);
    }

    private static string Text(MailPart part, Document document)
    {
        var bytes = part.Content();
        var declared = part.Charset is { } name ? Charset.Find(name) : null;
        if (part.Charset is not null && declared is null) document.Problems.Add(document.Problem(ProblemCodes.CharsetUnknown, $"'{part.Charset}' is no known charset; the part was read as its bytes tell."));
        var decoded = Charset.Decode(bytes, declared);
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        return decoded.Text;
    }

    // Lines are wrapped; blank lines part paragraphs. A signature begins with "-- ".
    private static void AddPlain(Composition composition, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var paragraph = new StringBuilder();
        var wrapped = lines.Count(line => line.Length is > 50 and <= 80) > 2 && lines.All(line => line.Length <= 120);
        foreach (var line in lines.TakeWhile(line => line != "-- ").Append(""))
        {
            var trimmed = line.Trim();
            if ((trimmed.Length == 0 || !wrapped) && paragraph.Length > 0)
            {
                composition.Add(PartRole.Body, paragraph.ToString());
                paragraph.Clear();
            }

            if (trimmed.Length > 0) paragraph.Append(paragraph.Length > 0 ? " " : "").Append(trimmed);
        }
        if (paragraph.Length > 0) composition.Add(PartRole.Body, paragraph.ToString());
    }
}
