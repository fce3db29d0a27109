using System.Security.Cryptography;
using Demarche.Reports;

namespace Demarche.Intake;

/// <summary>Puts the text of a report together of headline, teaser, body and captions, each paragraph joined to the next by one blank line.</summary>
internal sealed class Composition
{
    private readonly SourceText text = new();
    private readonly List<(TextSpan Span, PartRole Role)> paragraphs = [];

    public bool IsEmpty => text.Length == 0;

    public int Length => text.Length;

    /// <summary>Adds a paragraph; a lone line break joins it to the one before where <paramref name="sameParagraph"/> is set.</summary>
    public void Add(PartRole role, SourceText paragraph, bool sameParagraph = false)
    {
        if (paragraph.Length == 0) return;
        if (text.Length > 0) text.Put(sameParagraph ? "\n" : "\n\n");
        var start = text.Length;
        text.Append(paragraph);
        paragraphs.Add((new(start, text.Length), role));
    }

    /// <summary>Adds text that stands nowhere in the bytes as it is; each of its lines is a paragraph.</summary>
    public void Add(PartRole role, string? lines)
    {
        foreach (var line in (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var paragraph = new SourceText();
            paragraph.Put(line);
            Add(role, paragraph);
        }
    }

    /// <summary>The report; <paramref name="decoded"/> is what the pieces were cut from, none where they lead nowhere.</summary>
    public Received Report(Document document, string? uri, ReportMetadata said, DecodedText? decoded, List<Problem> problems, string? language = null)
    {
        var value = text.ToString();
        var map = decoded is { } source && text.Pieces.Count > 0 ? SourceOffsets.Map(text.Pieces, document.Bytes, source) : null;
        var draft = new Draft(uri ?? document.Uri, value, Convert.ToHexStringLower(SHA256.HashData(document.Bytes)), document.Origin)
        {
            Metadata = document.Known.Or(said),
            PublishedBasis = document.Known.Published is null ? PublishedBasis.Metadata : PublishedBasis.Given,
            Paragraphs = paragraphs,
            Source = map,
            SaidLanguage = language,
        };
        return Received.Of(ReportMaker.Make(draft, problems));
    }
}
