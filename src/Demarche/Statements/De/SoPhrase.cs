using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"…, so X.", "…, so X, …", "„…“, so X weiter", "…, so glauben X, …": a phrase that names who says the rest.</summary>
internal sealed class SoPhrase : IStatementRule<SentenceView>
{
    public string Name => "so-phrase";

    public static bool Reports(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        if (c == 0 || !view.Is(clause.First, "so") || clause.End - clause.First < 2) return false;
        return (clause.Kind == ClauseKind.Fragment || Verb(view, c) is not null) && !Speaker(view, c).IsEmpty;
    }

    /// <summary>"so schätzen die Forscher".</summary>
    private static VerbGroup? Verb(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        if (clause is not { Kind: ClauseKind.Main, Before: TokenKind.Comma or TokenKind.Dash } || clause.Verb != clause.First + 1) return null;
        return view.VerbGroups(c).FirstOrDefault(group => group.Finite == clause.Verb && !group.IsPassive && group.Word.Frames.HasFlag(Frames.Clause));
    }

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
            if (Reports(view, c)) Add(view, c, drafts);
    }

    private void Add(SentenceView view, int c, DraftList drafts)
    {
        var clause = view.Clauses[c];
        var last = Last(view, c);
        var frame = new WordRange(clause.First - (view[clause.First - 1].Token.Kind is TokenKind.Comma or TokenKind.Dash ? 1 : 0), EndWithComma(view, view.Clauses[last].End));
        var quoted = view.Clauses[c - 1].Kind == ClauseKind.Quotation;
        var content = quoted ? [new WordRange(view.Clauses[c - 1].First, view.Clauses[c - 1].End)] : Words(view, c, frame);
        if (content.Count == 0) return;
        var verb = Verb(view, c);
        var draft = new Draft { Form = quoted ? StatementForm.Direct : StatementForm.Indirect, Medium = verb?.Word.Medium ?? Medium.Speech, Rule = Name, Sentence = view.Index, IsSource = true, Speaker = [Speaker(view, c)] };
        draft.Content.AddRange(content);
        draft.Cue.Add(new WordRange(clause.First, clause.First + 1));
        draft.Cue.AddRange(verb?.Cue ?? []);
        draft.Frame.Add(frame);
        drafts.Add(draft);
    }

    /// <summary>The last of the clauses that commas cut it into; not what ends the clause around it: "Der Plan sei, so der Minister, [ein Fehler]".</summary>
    private static int Last(SentenceView view, int c)
    {
        var last = c;
        while (last + 1 < view.Clauses.Count && view.Clauses[last + 1].Kind == ClauseKind.Fragment && view.Clauses[last + 1].Before == TokenKind.Comma) last++;
        return last > c && IsCut(view, c) ? last - 1 : last;
    }

    /// <summary>Stands behind the finite verb of a clause that goes on.</summary>
    private static bool IsCut(SentenceView view, int c) => view.Clauses[c - 1] is { Kind: ClauseKind.Main } before && view[before.End - 1].Tag == Tag.Finite && before.Verb == before.End - 1;

    private static int EndWithComma(SentenceView view, int end) => end < view.End && view[end].Token.Kind is TokenKind.Comma or TokenKind.Dash ? end + 1 : end;

    /// <summary>The sentence without the phrase, from the colon on where there is one before it.</summary>
    private static List<WordRange> Words(SentenceView view, int c, WordRange frame)
    {
        var content = view.Without(frame);
        var colon = view.Clauses.FindLastIndex(c, clause => clause.Before == TokenKind.Colon);
        if (colon > 0 && content.Count > 0 && content[0].Contains(view.Clauses[colon].First)) content[0] = new WordRange(view.Clauses[colon].First, content[0].End);
        return content;
    }

    private static WordRange Speaker(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        if (Verb(view, c) is { } verb) return SpeakerPhrase.Behind(view, verb.Finite + 1, clause.End);
        var first = clause.First + 1;
        if (first < clause.End && view[first].Tag == Tag.Pronoun && view.Form(first) is "er" or "sie") return new WordRange(first, first + 1);
        var limit = IsCut(view, c) ? view.Clauses[Last(view, c)].End : view.End;
        var end = Seat.Beyond(view, first, NounPhrase.End(view.Analysis, first, limit, Reach.Von | Reach.Coordination | Reach.Apposition), limit);
        return end > first ? new WordRange(first, end) : default;
    }
}
