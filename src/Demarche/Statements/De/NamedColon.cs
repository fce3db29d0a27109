using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>"Erkki Tuomioja, Präsident des Rats: „…“", "Zitat von Schröder: „…“": words before a colon that name the speaker, without a verb of speech.</summary>
internal sealed class NamedColon : IStatementRule<SentenceView>
{
    public string Name => "named-colon";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
        {
            var clause = view.Clauses[c];
            var words = new WordRange(clause.First, clause.End);
            if (clause.Kind != ClauseKind.Quotation || clause.Before != TokenKind.Colon || drafts.Covers(view.Index, words)) continue;
            var draft = new Draft { Form = StatementForm.Direct, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = Speaker(view, c, drafts) };
            draft.Content.Add(words);
            draft.Cue.AddRange(Cue(view, c));
            draft.Frame.Add(new WordRange(view.First, clause.First));
            drafts.Add(draft);
        }
    }

    /// <summary>The verb of the main clause before, whatever it is.</summary>
    private static List<WordRange> Cue(SentenceView view, int c)
    {
        var main = view.Clauses.FindLastIndex(c - 1, clause => clause.Kind == ClauseKind.Main);
        return main >= 0 && AnyVerb.Of(view, main) is { } verb ? verb.Cue : [];
    }

    /// <summary>Who speaks in the words before, else the subject of the main clause before, else the phrase that stands there alone.</summary>
    private static List<WordRange> Speaker(SentenceView view, int c, DraftList drafts)
    {
        var limit = view.Clauses[c].First - 1;
        if (drafts.In(view.Index).FirstOrDefault(draft => draft.HasSpeaker && draft.First < limit) is { } before) return before.Speaker;
        var main = view.Clauses.FindLastIndex(c - 1, clause => clause.Kind == ClauseKind.Main);
        if (main >= 0) return SpeakerPhrase.OfClause(view, main);
        var end = NounPhrase.End(view.Analysis, view.First, limit, Reach.Wide);
        return end > view.First ? [new WordRange(view.First, end)] : [];
    }
}
