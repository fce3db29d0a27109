namespace Demarche.Evaluation.Extraction;

/// <summary>An article of the project's own making: what a page must give back.</summary>
public sealed record PageText(string Kicker, string Headline, string Teaser, IReadOnlyList<PageParagraph> Body, IReadOnlyList<string> Captions, string Author, string Day)
{
    /// <summary>The text that extraction has to find: headline, teaser, body and captions.</summary>
    public string Gold => string.Join("\n\n", [Headline, Teaser, .. Body.Select(paragraph => paragraph.Text), .. Captions]);
}

/// <summary>A paragraph, or a heading between paragraphs.</summary>
public sealed record PageParagraph(string Text, bool IsHeading = false);
