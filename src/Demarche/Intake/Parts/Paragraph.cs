using Demarche.Reports;

namespace Demarche.Intake.Parts;

/// <summary>A paragraph without the white space around it, never empty.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="BlankBefore">A blank line or the start of the text stands before it.</param>
internal readonly record struct Paragraph(TextSpan Span, bool BlankBefore);
