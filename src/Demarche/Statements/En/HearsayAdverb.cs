namespace Demarche.Statements.En;

/// <summary>"The envoy has reportedly left Geneva", "He allegedly took bribes": the report gives the words of somebody whom it does not name.</summary>
internal sealed class HearsayAdverb : IStatementRule<SentenceView>
{
    public string Name => "hearsay-adverb";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First; i < view.End; i++)
        {
            if (view.Form(i) is not ("reportedly" or "Reportedly" or "allegedly" or "Allegedly" or "supposedly" or "purportedly") || view.Quotation(i) >= 0) continue;
            var region = view.Region(i);
            if (!view.HasFinite(region.First, region.End) || drafts.In(view.Index).Any(draft => draft.Holds(i))) continue;
            drafts.Add(Draft(view, i, region));
        }
    }

    private Draft Draft(SentenceView view, int at, WordRange region)
    {
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index, IsAnaphor = true };
        if (view.Trim(region.First, at) is { IsEmpty: false } before) draft.Content.Add(before);
        if (view.Trim(at + 1, region.End) is { IsEmpty: false } after) draft.Content.Add(after);
        draft.Cue.Add(new WordRange(at, at + 1));
        draft.Frame.Add(new WordRange(at, at + 1));
        return draft;
    }
}
