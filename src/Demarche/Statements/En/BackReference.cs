using Demarche.Language.En;

namespace Demarche.Statements.En;

/// <summary>"That is what the minister said.", "This was the message from Moscow": a sentence that gives the one before it to somebody.</summary>
internal sealed class BackReference : IStatementRule<SentenceView>
{
    public string Name => "back-reference";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (view.Index == 0 || view.Form(view.First) is not ("That" or "This" or "So") || drafts.Any(view.Index)) return;
        if (view.Analysis.Sentences[view.Index - 1].Paragraph < view.Sentence.Paragraph - 1) return;
        foreach (var cue in view.Cues)
            if (cue.Group.IsFinite && cue.Has(SpeechFrames.Direct) && cue.End >= view.End - 5 && SpeakerPhrase.Before(view, cue.Group, view.Region(cue.Group.First)) is { } speaker && IsWhat(view, speaker))
            {
                drafts.Add(Draft(view, cue, speaker));
                return;
            }
    }

    /// <summary>"That is what", "That is how", "So" in front of the subject.</summary>
    private static bool IsWhat(SentenceView view, WordRange speaker) =>
        speaker.First > view.First && (view.Tag(speaker.First - 1) is Penn.WP or Penn.WRB || (view.Form(view.First) is "So" && speaker.First == view.First + 1));

    private Draft Draft(SentenceView view, Cue cue, WordRange speaker)
    {
        var before = view.Analysis.Sentences[view.Index - 1];
        var draft = StatementDraft.Of(view, cue, StatementForm.Indirect, Name, [new WordRange(before.First, ClauseSplitter.Trimmed(view.Analysis, before)), new WordRange(view.First, view.First + 1)], [new WordRange(view.First + 1, view.End)], speaker);
        return draft;
    }
}
