using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"Das teilte X mit.", "Dies bestätigte Y.": the sentence before is the content, with the pronoun as its second span.</summary>
internal sealed class BackReference : IStatementRule<SentenceView>
{
    public string Name => "back-reference";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
            if (PointsBack(view, c) && Group(view, c) is { } group && Words(view, c) is { } before && !IsTaken(view, c, drafts))
            {
                drafts.Add(Draft(view, c, group, before));
                return;
            }
    }

    /// <summary>A main clause that begins with "Das" or "Dies" and its verb.</summary>
    private static bool PointsBack(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        return clause is { Kind: ClauseKind.Main or ClauseKind.Relative, Before: TokenKind.Word or TokenKind.Comma or TokenKind.Dash } && clause.First + 1 < clause.End
            && view[clause.First + 1].Tag == Tag.Finite && (view.Is(clause.First, "das") || view.Is(clause.First, "dies"));
    }

    private static VerbGroup? Group(SentenceView view, int c) => view.VerbGroups(c).FirstOrDefault(group =>
        group.Finite == view.Clauses[c].First + 1 && group.Word.Frames.HasFlag(Frames.Clause) && (group.IsPassive || Speaker(view, c, group).Count > 0));

    /// <summary>Other words of the sentence are already what is said: "Das sagte X, dass …".</summary>
    private static bool IsTaken(SentenceView view, int c, DraftList drafts) =>
        drafts.In(view.Index).Any(draft => !draft.IsSource && draft.First >= view.Clauses[c].First) || view.Clauses.Skip(c + 1).Any(next => next.Kind == ClauseKind.Dass);

    private static List<WordRange> Speaker(SentenceView view, int c, VerbGroup group)
    {
        if (group.IsPassive || group.Word.Lemma == "hervorgehen") return SpeakerPhrase.Subject(view, c, group);
        return SpeakerPhrase.Behind(view, group.Finite + 1, view.End) is { IsEmpty: false } found ? [found] : [];
    }

    private Draft Draft(SentenceView view, int c, VerbGroup group, WordRange before)
    {
        var pronoun = view.Clauses[c].First;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = group.Word.Medium, Rule = Name, Sentence = view.Index, Speaker = Speaker(view, c, group) };
        draft.Content.Add(before);
        draft.Content.Add(new WordRange(pronoun, pronoun + 1));
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(new WordRange(pronoun + 1, FrameEnd(view, c)));
        return draft;
    }

    /// <summary>What stands before in the sentence, else the sentence before.</summary>
    private static WordRange? Words(SentenceView view, int c)
    {
        if (c > 0) return view.Trim(view.First, view.Clauses[c].First) is { IsEmpty: false } words ? words : null;
        return Previous(view);
    }

    private static int FrameEnd(SentenceView view, int clause)
    {
        for (var c = clause + 1; c < view.Clauses.Count; c++)
            if (WieClause.Reports(view, c)) return view.Clauses[c].First - 1;
        return view.End;
    }

    private static WordRange? Previous(SentenceView view)
    {
        if (view.Index == 0) return null;
        var sentence = view.Analysis.Sentences[view.Index - 1];
        var end = ClauseSplitter.Trimmed(view.Analysis, sentence);
        return end > sentence.First ? new WordRange(sentence.First, end) : null;
    }
}
