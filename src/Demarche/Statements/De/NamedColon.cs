using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"Erkki Tuomioja, Präsident des Rats: „…“", "Zitat von Schröder: „…“": words before a colon that name the speaker, without a verb of speech.</summary>
internal sealed class NamedColon : IStatementRule
{
    public string Name => "named-colon";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
        {
            var clause = view.Clauses[c];
            var words = new WordRange(clause.First, clause.End);
            if (clause.Kind != ClauseKind.Quotation || clause.Before != TokenKind.Colon || drafts.Covers(view.Index, words)) continue;
            var draft = new Draft { Form = StatementForm.Direct, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = Speaker(view, c) };
            draft.Content.Add(words);
            draft.Frame.Add(new WordRange(view.First, clause.First));
            drafts.Add(draft);
        }
    }

    private static List<WordRange> Speaker(SentenceView view, int c)
    {
        var limit = view.Clauses[c].First - 1;
        if (view.Clauses[c - 1] is { HasVerb: true, IsSubordinate: false } main)
            return SpeakerPhrase.Before(view, SpeakerPhrase.ClauseStart(view, c - 1, main.Verb), main.Verb) is { IsEmpty: false } before ? [before]
                : SpeakerPhrase.Behind(view, main.Verb + 1, limit) is { IsEmpty: false } behind ? [behind] : [];
        var end = NounPhrase.End(view.Analysis, view.First, limit, Reach.Wide);
        return end > view.First ? [new WordRange(view.First, end)] : [];
    }
}
