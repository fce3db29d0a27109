using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"X fordert eine Untersuchung.", "X sprach von …", "X nannte Y …": a whole sentence that sums up what somebody said. Needs a speaker inside it and a verb whose
/// object tells what was said; "Als Grund wurde … genannt" belongs to who spoke before.</summary>
internal sealed class ReportedSpeech : IStatementRule<SentenceView>
{
    public string Name => "reported-speech";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (drafts.In(view.Index).Any(draft => !draft.IsSource)) return;
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (view.Clauses[c].Kind != ClauseKind.Main || view.Clauses[c].Mood == VerbMood.SubjunctiveI) continue;
            foreach (var group in view.VerbGroups(c))
            {
                if (group.Word.Reported.Count == 0 || IsBackground(view, group) || !Says(view, c, group, drafts, out var speaker)) continue;
                var draft = Draft(view, group, speaker, drafts.In(view.Index).FirstOrDefault());
                Addressees.Add(view, c, group, draft);
                drafts.Add(draft);
                return;
            }
        }
    }

    /// <summary>"hatte … angekündigt": what was said before the report's time is told. "gab die Zahl nicht bekannt": nothing was said.</summary>
    private static bool IsBackground(SentenceView view, VerbGroup group) =>
        view.Form(group.Finite) is "hatte" or "hatten" && !group.IsPassive || !group.Word.Frames.HasFlag(Frames.Denial) && group.Cue[^1].First > group.Finite && view[group.Cue[^1].First - 1].Tag == Tag.Negation;

    private static bool Says(SentenceView view, int c, VerbGroup group, DraftList drafts, out List<WordRange> speaker)
    {
        speaker = SpeakerPhrase.Subject(view, c, group);
        if (speaker is not [var subject]) return group.IsPassive && speaker.Count == 0 && !drafts.Any(view.Index) && ReportedObject.IsNamedAs(view, c, group);
        subject = WithoutObject(view, group, subject);
        speaker = [subject];
        return Speakers.CanSpeak(view, subject) && (!drafts.Any(view.Index) || SpeakerPhrase.IsPerson(view, subject)) && ReportedObject.Is(view, c, group, subject);
    }

    /// <summary>The subject without "von …" and the like that the verb asks for: "sprach die Polizei von Festnahmen".</summary>
    private static WordRange WithoutObject(SentenceView view, VerbGroup group, WordRange subject)
    {
        for (var i = Math.Max(subject.First + 1, group.Finite); i < subject.End; i++)
            if (view[i].Tag == Tag.Preposition && group.Word.Asks(view.Form(i))) return subject with { End = i };
        return subject;
    }

    /// <summary>The whole sentence, or what a source beside it leaves. A "nicht" in it belongs to what is said, but for "bestritt nicht".</summary>
    private Draft Draft(SentenceView view, VerbGroup group, List<WordRange> speaker, Draft? source)
    {
        var draft = new Draft { Form = StatementForm.Reported, Medium = group.Word.Medium, Rule = Name, Sentence = view.Index, Speaker = speaker, Polarity = group.Word.Frames.HasFlag(Frames.Denial) && group.IsDenial ? Polarity.Denied : null };
        if (source is null) draft.Content.Add(new WordRange(view.First, view.Sentence.End));
        else draft.Content.AddRange(source.Content);
        return draft;
    }
}
