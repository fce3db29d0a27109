using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"X fordert eine Untersuchung.", "X sprach von …", "X nannte Y …": a whole sentence that sums up what somebody said. Needs a speaker inside it and a verb whose
/// object tells what was said.</summary>
internal sealed class ReportedSpeech : IStatementRule
{
    public string Name => "reported-speech";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (drafts.In(view.Index).Any(draft => !draft.IsSource)) return;
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (view.Clauses[c].Kind != ClauseKind.Main) continue;
            foreach (var group in view.VerbGroups(c))
            {
                if (!Reports(view, c, group) || SpeakerPhrase.Subject(view, c, group) is not { Count: > 0 } speaker || !CanSpeak(view, speaker[0])) continue;
                var source = drafts.In(view.Index).FirstOrDefault();
                if (source is not null && !SpeakerPhrase.IsPerson(view, speaker[0])) continue;
                drafts.Add(Draft(view, group, speaker, source));
                return;
            }
        }
    }

    private static bool Reports(SentenceView view, int c, VerbGroup group)
    {
        if (group.Word.Reported.Count == 0) return false;
        if (group.Word.Reported.Contains("*") && HasObject(view, c, group)) return true;
        var clause = view.Clauses[c];
        for (var i = clause.First; i < clause.End; i++)
            if (group.Word.Reported.Contains(view.Form(i).ToString().ToLowerInvariant(), StringComparer.Ordinal)) return true;
        return false;
    }

    private static bool HasObject(SentenceView view, int c, VerbGroup group)
    {
        var clause = view.Clauses[c];
        var phrases = 0;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (view[i].Tag == Tag.Preposition)
            {
                i = Math.Max(i, NounPhrase.End(view.Analysis, i + 1, clause.End) - 1);
                continue;
            }

            var end = NounPhrase.End(view.Analysis, i, clause.End, Reach.Von);
            if (end == i && view[i].Tag != Tag.Pronoun) continue;
            phrases++;
            i = Math.Max(end - 1, i);
        }

        return phrases >= (group.IsPassive ? 1 : 2);
    }

    /// <summary>A name, a person's office or a body; not a pronoun for things nor a bare thing. Without knowledge of the world any phrase but "es" and "man" may speak.</summary>
    private static bool CanSpeak(SentenceView view, WordRange speaker) => view.Form(speaker.First) is not ("man" or "Man" or "das" or "Das" or "dies" or "Dies" or "wer" or "Wer" or "was" or "Was");

    /// <summary>The whole sentence, or what a source beside it leaves.</summary>
    private Draft Draft(SentenceView view, VerbGroup group, List<WordRange> speaker, Draft? source)
    {
        var draft = new Draft { Form = StatementForm.Reported, Medium = group.Word.Medium, Rule = Name, Sentence = view.Index, Speaker = speaker, Polarity = group.IsDenial ? Polarity.Denied : null };
        if (source is null) draft.Content.Add(new WordRange(view.First, view.Sentence.End));
        else draft.Content.AddRange(source.Content);
        return draft;
    }
}
