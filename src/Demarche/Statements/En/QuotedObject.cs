namespace Demarche.Statements.En;

/// <summary>Words in marks that a verb of speech governs as its object or complement: "called the plan “a gift”", "spoke of “real progress”", "condemned what it called “aggression”". The rest of the stretch is the frame.</summary>
internal sealed class QuotedObject : IStatementRule<SentenceView>
{
    public string Name => "quoted-object";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var q = view.Analysis.FirstQuotation(view.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < view.End; q++)
        {
            var quotation = view.Analysis.Quotations[q];
            var words = new WordRange(quotation.First, Math.Min(quotation.End, view.Sentence.End));
            if (quotation.Depth > 0 || drafts.In(view.Index).Any(draft => draft.Touches(words))) continue;
            if (QuotedWords.IsSaid(view, words) && Governor(view, words) is { } cue) Add(view, cue, words, drafts);
        }
    }

    private void Add(SentenceView view, Cue cue, WordRange quotation, DraftList drafts)
    {
        var region = view.Region(cue.Group.First);
        if (SpeakerPhrase.Before(view, cue.Group, region) is not { } speaker) return;
        var frame = new List<WordRange>();
        if (view.Trim(region.First, quotation.First) is { IsEmpty: false } before) frame.Add(before);
        drafts.Add(StatementDraft.Of(view, cue, StatementForm.Direct, Name, [quotation], frame, speaker));
    }

    /// <summary>The last verb before the marks, where it tells of speech.</summary>
    private static Cue? Governor(SentenceView view, WordRange quotation)
    {
        Cue? last = null;
        foreach (var cue in view.Cues)
        {
            if (cue.Group.First >= quotation.First) break;
            if (view.Quotation(cue.Group.First) < 0) last = cue;
        }

        if (last is null || last.Verb.Medium == Medium.Thought || view.HasFinite(last.End, quotation.First)) return null;
        return last.Group.IsPassive ? null : last;
    }
}
