using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"Demnach …", "…, wonach …": one word that is frame, cue and speaker at once.</summary>
internal sealed class BackAdverb : IStatementRule
{
    public string Name => "back-adverb";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var clause in view.Clauses)
        {
            if (clause.Kind == ClauseKind.Question && view.Form(clause.First) is "wonach" or "demzufolge" or "derzufolge") Add(view, clause.First, drafts, clause.End, view.First);
            if (clause.Kind is not ClauseKind.Main) continue;
            for (var i = clause.First; i < Math.Min(clause.End, clause.First + 6); i++)
                if (view.Form(i) is "Demnach" or "demnach" or "Demzufolge" || (view.Form(i) is "Danach" && ContentExtent.IsSubjunctive(clause.Mood))) Add(view, i, drafts, view.End, i);
        }
    }

    private void Add(SentenceView view, int word, DraftList drafts, int end, int frameStart)
    {
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index, IsAnaphor = true, Speaker = [new WordRange(word, word + 1)] };
        if (frameStart == word && view.Trim(view.First, word) is { IsEmpty: false } before) draft.Content.Add(before);
        if (view.Trim(word + 1, end) is { IsEmpty: false } after) draft.Content.Add(after);
        if (draft.Content.Count == 0) return;
        draft.Cue.Add(new WordRange(word, word + 1));
        draft.Frame.Add(new WordRange(frameStart, word + 1));
        drafts.Add(draft);
    }
}
