namespace Demarche.Reports;

/// <summary>What a stretch of a report is. Only <see cref="Body"/>, <see cref="Headline"/>, <see cref="Kicker"/>, <see cref="Teaser"/> and
/// <see cref="Question"/> are running text.</summary>
public enum PartRole
{
    Headline,
    Kicker,
    Teaser,
    Byline,
    Dateline,
    Credit,
    Caption,
    Crosshead,
    Update,
    Question,
    Body,
}

/// <summary>A stretch of the frozen text and what it is. The parts of a report do not overlap and stand in text order; white space between them belongs to none.</summary>
public readonly record struct ReportPart(PartRole Role, TextSpan Span);
