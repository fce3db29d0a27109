using Demarche.Language;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Cli.Explaining;

/// <summary>The words of a sentence, one a line: offsets, form, tag, and what else is known of it.</summary>
internal sealed class WordLines(Subject subject, Ink ink, Labels labels)
{
    private const int Left = 4;
    private const int OffsetsWidth = 12;
    private const int FormWidth = 22;
    private const int TagWidth = 8;
    private const int Rest = Left + 2 + OffsetsWidth + FormWidth + TagWidth;

    public void Write(Sentence sentence)
    {
        ink.Line(Left, new Run(new string(' ', Left)), new Run(labels["explain.words"], Shade.Dim));
        for (var i = sentence.First; i < sentence.End; i++) Write(subject.Analysis.Words[i], subject.Analysis.Span(i, i + 1));
    }

    private void Write(Word word, Reports.TextSpan span) => ink.Line(
        Rest,
        new Run(new string(' ', Left + 2)),
        new Run(Padded(subject.Offsets(span), OffsetsWidth), Shade.Dim),
        new Run(Padded(subject.Words(span), FormWidth)),
        new Run(Padded(word.Tag == Tag.Mark ? "" : subject.Analysis.Language.PartOf(word), TagWidth), Shade.Cue),
        new Run(string.Join(", ", More(word))));

    private IEnumerable<string> More(Word word)
    {
        if (word.Lemma is { } lemma) yield return lemma;
        if (word.Mood != VerbMood.None) yield return labels["mood." + FormatNames.Of(word.Mood)];
        if (word.Tense != Tense.None && word.Mood == VerbMood.Indicative) yield return labels["tense." + FormatNames.Of(word.Tense)];
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(1, width - Ink.WidthOf(text)));
}
