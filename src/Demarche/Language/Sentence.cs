namespace Demarche.Language;

/// <summary>A sentence as a range of tokens: includes the one at <see cref="First"/>, excludes the one at <see cref="End"/>. Sentences inside one pair of quotation marks
/// stay with the sentence around them.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token, which is the final stop where there is one.</param>
/// <param name="Paragraph">Counts the paragraphs of the running text from 0.</param>
public readonly record struct Sentence(int First, int End, int Paragraph);
