using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Whether words were spoken or written shows in the speaker where the verb leaves it open: a report writes, a person by name speaks, an authority does one or the other.</summary>
internal static class MediumBySpeaker
{
    public static Medium? Of(TextAnalysis analysis, Draft draft)
    {
        if (draft.Medium is not (Medium.Speech or Medium.SpeechOrWriting) || draft.Speaker is not [var speaker, ..]) return draft.Medium;
        var kind = KindOf(analysis, speaker);
        return kind switch
        {
            Kind.Writing => Medium.Writing,
            Kind.Person => Medium.Speech,
            _ => draft.Frame.Count > 0 ? draft.Medium : Medium.SpeechOrWriting,
        };
    }

    private enum Kind
    {
        Body,
        Person,
        Writing,
    }

    private static Kind KindOf(TextAnalysis analysis, WordRange speaker)
    {
        var kind = Kind.Body;
        for (var i = speaker.First; i < speaker.End; i++)
        {
            var word = analysis.Words[i];
            if (word.IsNominal && SpeechLexicon.IsDocument(analysis.Form(i))) return Kind.Writing;
            if (word.Tag == Tag.Name || (word.Tag == Tag.Pronoun && speaker.Length == 1) || analysis.Form(i).EndsWith("precher", StringComparison.Ordinal) || analysis.Form(i).EndsWith("precherin", StringComparison.Ordinal))
                kind = Kind.Person;
        }

        return kind;
    }
}
