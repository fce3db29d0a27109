using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>Whether words were spoken or written shows in the speaker where the verb leaves it open: a report or a paper writes, a person by name speaks.</summary>
internal static class MediumBySpeaker
{
    public static Medium? Of(TextAnalysis analysis, Draft draft)
    {
        if (draft.Medium is not (Medium.Speech or Medium.SpeechOrWriting) || draft.Speaker is not [var speaker, ..]) return draft.Medium;
        var isPerson = false;
        for (var i = speaker.First; i < speaker.End; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag == Language.Tag.Noun && SpeechLexicon.IsDocument(analysis.Form(i))) return Medium.Writing;
            isPerson |= word.Tag is Language.Tag.Name or Language.Tag.Pronoun || analysis.Form(i) is "spokesman" or "spokeswoman" or "spokesperson";
        }

        return isPerson ? Medium.Speech : draft.Frame.Count > 0 ? draft.Medium : Medium.SpeechOrWriting;
    }
}
