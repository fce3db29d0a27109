using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Words in quotation marks that no clause rule has taken: fragments inside somebody's words, fragments beside a verb of speech, and quotations that stand alone.
/// Names, titles and single scare words are none.</summary>
internal sealed class LooseQuotation : IStatementRule
{
    public string Name => "loose-quotation";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var q = view.Analysis.FirstQuotation(view.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < view.Sentence.End; q++)
        {
            var quotation = view.Analysis.Quotations[q];
            if (quotation.End > view.Sentence.End) continue;
            var words = new WordRange(quotation.First, quotation.End);
            if (drafts.In(view.Index).Any(draft => draft.Form == StatementForm.Direct && draft.Holds(words))) continue;
            if (IsStatement(view, words)) Add(view, words, drafts);
        }
    }

    private void Add(SentenceView view, WordRange words, DraftList drafts)
    {
        var outer = drafts.In(view.Index).Where(draft => draft.Holds(words)).OrderBy(draft => draft.End - draft.First).FirstOrDefault();
        var draft = new Draft { Form = StatementForm.Direct, Medium = outer?.Medium ?? Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = outer?.Speaker ?? [] };
        draft.Content.Add(words);
        if (outer is not null)
        {
            draft.Cue.AddRange(outer.Cue);
            draft.Frame.AddRange(outer.Frame);
        }
        else if (!Cued(view, draft, words))
        {
            if (!IsWholeSentence(view, words)) return;
            NextSentence(view, draft);
        }

        drafts.Add(draft);
    }

    private static bool IsWholeSentence(SentenceView view, WordRange words) => words.First == view.First && words.End >= view.End && words.Length > 6;

    /// <summary>"„Welche Hilfe kommt als Nächstes?“ Bürgermeister Klitschko sagte das einer Zeitung.": a sentence behind the words, with a verb of speech and no words of its own, is their frame.</summary>
    private static void NextSentence(SentenceView view, Draft draft)
    {
        if (view.Index + 1 >= view.Analysis.Sentences.Count || view.Analysis.Sentences[view.Index + 1].Paragraph != view.Sentence.Paragraph) return;
        var next = new SentenceView(view.Analysis, view.Index + 1);
        if (next.Clauses.Count != 1 || next.VerbGroups(0) is not [var group] || !group.Word.Frames.HasFlag(Frames.Direct) || HasQuotation(next)) return;
        if (SpeakerPhrase.Subject(next, 0, group) is not { Count: > 0 } speaker) return;
        draft.Speaker = speaker;
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(new WordRange(next.First, next.End));
        Addressees.Add(next, 0, group, draft);
    }

    private static bool HasQuotation(SentenceView view)
    {
        for (var i = view.First; i < view.End; i++)
            if (view.Analysis.QuotationOf(i) >= 0) return true;
        return false;
    }

    /// <summary>A verb of speech in the clause around the fragment: the rest of the sentence is its frame.</summary>
    private static bool Cued(SentenceView view, Draft draft, WordRange words)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            var clause = view.Clauses[c];
            if (!clause.Contains(words.First) || clause.Kind == ClauseKind.Quotation) continue;
            foreach (var group in view.VerbGroups(c))
            {
                if (words.Contains(group.Finite)) continue;
                draft.Cue.AddRange(group.Cue);
                draft.Speaker = SpeakerPhrase.Subject(view, c, group);
                draft.Frame.AddRange(view.Without(words));
                return true;
            }
        }

        return false;
    }

    /// <summary>A name or title stands behind a noun that calls it so, begins with a capital and has no verb; a quotation has a verb, or says how something is.</summary>
    private static bool IsStatement(SentenceView view, WordRange words)
    {
        var inner = new WordRange(words.First + 1, words.End - 1);
        if (inner.Length <= 0) return false;
        var finite = false;
        var small = 0;
        for (var i = inner.First; i < inner.End; i++)
        {
            finite |= view[i].Tag == Tag.Finite;
            if (view[i].Tag is Tag.Adjective or Tag.Adverb or Tag.Infinitive or Tag.Participle or Tag.Negation or Tag.Finite) small++;
        }

        if (finite && inner.Length >= 3) return true;
        if (IsObject(view, words)) return true;
        if (IsNamed(view, words) || (inner.Length == 1 && words.End < view.End && view[words.End].IsNominal)) return false;
        return small > 0 && (inner.Length >= 2 || char.IsLower(view.Form(inner.First)[0]));
    }

    /// <summary>What a verb of speech says by its preposition or as: "sprach von „Verrat“", "nannte dies einen „Militärputsch“".</summary>
    private static bool IsObject(SentenceView view, WordRange words)
    {
        var clause = view.ClauseOf(words.First);
        if (clause < 0 || words.First <= view.First) return false;
        var before = words.First - 1;
        while (before > view.First && view[before].Tag is Tag.Article or Tag.Determiner or Tag.Adjective) before--;
        foreach (var group in view.VerbGroups(clause))
            if ((group.Word.Lemma == "nennen" && before < words.First - 1) || group.Word.Reported.Contains(view.Form(before).ToString(), StringComparer.Ordinal)) return true;
        return false;
    }

    private static bool IsNamed(SentenceView view, WordRange words)
    {
        if (words.First == view.First) return false;
        var before = view[words.First - 1];
        return (before.IsNominal && char.IsUpper(view.Form(words.First + 1)[0])) || view.Form(words.First - 1) is "genannte" or "genannten" or "genannter" or "Titel" or "Namen" or "Motto";
    }
}
