using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"Das teilte X mit.", "Dies bestätigte Y.": the sentence before is the content, with the pronoun as its second span.</summary>
internal sealed class BackReference : IStatementRule
{
    public string Name => "back-reference";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (view.Index == 0 || view.Form(view.First) is not ("Das" or "Dies" or "Dieses") || view.First + 1 >= view.End || view[view.First + 1].Tag != Tag.Finite) return;
        var clause = view.Clauses[0];
        foreach (var group in view.VerbGroups(0))
        {
            if (group.Finite != view.First + 1 || !group.Word.Frames.HasFlag(Frames.Clause) || drafts.In(view.Index).Any(draft => !draft.IsSource) || view.Clauses.Skip(1).Any(next => next.Kind == ClauseKind.Dass)) continue;
            if (Previous(view) is not { } before) return;
            var speaker = group.IsPassive ? SpeakerPhrase.Agent(view, clause.First, clause.End) : Subject(view, group);
            if (speaker.Count == 0 && !group.IsPassive) return;
            drafts.Add(Draft(view, group, before, speaker));
            return;
        }
    }

    private static List<WordRange> Subject(SentenceView view, VerbGroup group) =>
        SpeakerPhrase.Behind(view, group.Finite + 1, view.End) is { IsEmpty: false } found ? [found] : [];

    private Draft Draft(SentenceView view, VerbGroup group, WordRange before, List<WordRange> speaker)
    {
        var draft = new Draft { Form = StatementForm.Indirect, Medium = group.Word.Medium, Rule = Name, Sentence = view.Index, Speaker = speaker };
        draft.Content.Add(before);
        draft.Content.Add(new WordRange(view.First, view.First + 1));
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(new WordRange(view.First + 1, FrameEnd(view)));
        return draft;
    }

    private static int FrameEnd(SentenceView view)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
            if (WieClause.Reports(view, c)) return view.Clauses[c].First - 1;
        return view.End;
    }

    private static WordRange? Previous(SentenceView view)
    {
        var sentence = view.Analysis.Sentences[view.Index - 1];
        var end = ClauseSplitter.Trimmed(view.Analysis, sentence);
        return end > sentence.First ? new WordRange(sentence.First, end) : null;
    }
}
