using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"Wie X mitteilte, …", "…, wie X am Montag berichtete.": what is left of the sentence is the content.</summary>
internal sealed class WieClause : IStatementRule<SentenceView>
{
    public string Name => "wie-clause";

    public static bool Reports(SentenceView view, int c)
    {
        if (!Opens(view, c) || view.VerbGroups(c).Count == 0) return false;
        return view.Form(view.Clauses[c].First + 1) is not ("viel" or "viele" or "sehr" or "weit" or "lange" or "hoch" or "groß");
    }

    /// <summary>A subordinate clause that begins with "wie".</summary>
    public static bool Opens(SentenceView view, int c) => view.Clauses[c].Kind == ClauseKind.Wie && view.Is(view.Clauses[c].First, "wie");

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
            if (Reports(view, c) && view.Clauses[c].Before is TokenKind.Word or TokenKind.Comma or TokenKind.Dash) Add(view, c, drafts);
    }

    private void Add(SentenceView view, int c, DraftList drafts)
    {
        var clause = view.Clauses[c];
        var group = view.VerbGroups(c)[0];
        var frame = WithMarks(view, clause);
        var content = view.Without(frame);
        if (content.Count == 0) return;
        var speaker = group.Word.Lemma is "heißen" or "hervorgehen" or "verlauten" ? SpeakerPhrase.Subject(view, c, group)
            : group.IsPassive ? SpeakerPhrase.Agent(view, clause.First, clause.End)
            : SpeakerPhrase.Behind(view, clause.First + 1, clause.End) is { IsEmpty: false } found ? [found] : new List<WordRange>();
        var draft = new Draft { Form = StatementForm.Indirect, Medium = group.Word.Medium, Rule = Name, Sentence = view.Index, IsSource = true, Speaker = speaker };
        draft.Content.AddRange(content);
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(frame);
        drafts.Add(draft);
    }

    private static WordRange WithMarks(SentenceView view, Clause clause)
    {
        var first = clause.First > view.First && view[clause.First - 1].Token.Kind is TokenKind.Comma or TokenKind.Dash ? clause.First - 1 : clause.First;
        var end = clause.End < view.End && view[clause.End].Token.Kind is TokenKind.Comma or TokenKind.Dash ? clause.End + 1 : clause.End;
        return new WordRange(first, end);
    }
}
