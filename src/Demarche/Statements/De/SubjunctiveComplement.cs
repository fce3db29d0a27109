using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>A clause in Konjunktiv I behind a clause in the indicative that no verb of speech announces: "Er trat mit den Worten ab, die Zeit sei reif." is indirect, with the first clause as its frame;
/// behind a colon the words stand for themselves.</summary>
internal sealed class SubjunctiveComplement : IStatementRule<SentenceView>
{
    public string Name => "subjunctive-complement";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
        {
            if (!IsSpeech(view, c) || Frame(view, c) is not { } main || drafts.In(view.Index).Any(draft => draft.Holds(view.Clauses[c].First) || draft.Rule == Name)) continue;
            drafts.Add(view.Clauses[c].Before == TokenKind.Colon ? Free(view, c) : Framed(view, c, main));
        }
    }

    private static bool IsSpeech(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        if (clause is { Kind: ClauseKind.Dass, Mood: VerbMood.SubjunctiveI, Before: TokenKind.Comma }) return view.Clauses[c - 1].Kind == ClauseKind.Main;
        return clause is { Kind: ClauseKind.Main, Mood: VerbMood.SubjunctiveI, Before: TokenKind.Comma or TokenKind.Colon } && clause.Verb != clause.First && view[clause.First].Tag != Tag.Coordinator;
    }

    /// <summary>The main clause in the indicative before it.</summary>
    private static int? Frame(SentenceView view, int c)
    {
        for (var before = c - 1; before >= 0; before--)
            if (view.Clauses[before].Kind == ClauseKind.Main) return ContentExtent.IsNarrative(view.Clauses[before].Mood) ? before : null;
        return null;
    }

    private Draft Free(SentenceView view, int c)
    {
        var draft = new Draft { Form = StatementForm.IndirectFreeIndirect, Medium = Medium.Speech, Rule = Name, Sentence = view.Index };
        draft.Speaker = SpeakerPhrase.OfClause(view, Frame(view, c)!.Value);
        draft.Content.Add(new WordRange(view.Clauses[c].First, view.Sentence.End));
        return draft;
    }

    private Draft Framed(SentenceView view, int c, int main)
    {
        var verb = AnyVerb.Of(view, main);
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = verb is { IsPassive: true } ? [] : SpeakerPhrase.OfClause(view, main) };
        var end = ContentExtent.End(view, c);
        draft.Content.Add(view.Trim(view.Clauses[c].First, end));
        draft.Cue.AddRange(verb?.Cue ?? [new WordRange(view.Clauses[main].Verb, view.Clauses[main].Verb + 1)]);
        draft.Frame.Add(new WordRange(view.First, view.Clauses[c].First));
        return draft;
    }
}
