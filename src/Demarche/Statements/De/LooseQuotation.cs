using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Words in quotation marks that no clause rule has taken: fragments inside somebody's words, fragments beside a verb of speech, and quotations that stand alone.
/// Names, titles and single scare words are none.</summary>
internal sealed class LooseQuotation : IStatementRule<SentenceView>
{
    /// <summary>Three words and their marks: shorter fragments that nobody is said to speak are scare quotes as often as not.</summary>
    private const int LeastAlone = 5;

    public string Name => "loose-quotation";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var q = view.Analysis.FirstQuotation(view.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < view.Sentence.End; q++)
        {
            var quotation = view.Analysis.Quotations[q];
            if (quotation.End > view.Sentence.End) continue;
            var words = new WordRange(quotation.First, quotation.End);
            if (drafts.In(view.Index).Any(draft => draft.Form == StatementForm.Direct && draft.Holds(words))) continue;
            if (QuotedWords.IsStatement(view, words)) Add(view, words, drafts);
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
            draft.GoesOn = outer.Form == StatementForm.IndirectFreeIndirect;
        }
        else if (!Cued(view, draft, words, drafts))
        {
            if (IsWholeSentence(view, words)) draft.GoesOn = !PreviousSentence(view, draft) && !NextSentence(view, draft);
            else if (words.Length >= LeastAlone && QuotedWords.IsVerbatim(view, words)) draft.Speaker = Topic(view, words);
            else return;
        }

        drafts.Add(draft);
    }

    private static bool IsWholeSentence(SentenceView view, WordRange words) =>
        (words.First == view.First || (words.First == view.First + 1 && view[view.First].Tag == Tag.Coordinator)) && words.End >= view.End && words.Length > 6;

    /// <summary>"Beide Seiten wollen „so schnell wie möglich“ reden": the person or body that the clause around the words is about; none where they are about a thing.</summary>
    private static List<WordRange> Topic(SentenceView view, WordRange words)
    {
        var clause = view.ClauseOf(words.First);
        return clause >= 0 && SpeakerPhrase.OfClause(view, clause) is [var subject] && !subject.Overlaps(words) && SpeakerPhrase.IsAgent(view, subject) ? [subject] : [];
    }

    /// <summary>A sentence that ends with a colon, in a line or paragraph of its own, is the frame of the words behind it.</summary>
    private static bool PreviousSentence(SentenceView view, Draft draft)
    {
        if (view.Index == 0) return false;
        var before = new SentenceView(view.Analysis, view.Index - 1);
        var clause = before.Clauses.FindLastIndex(clause => clause.Kind == ClauseKind.Main);
        if (before[before.Sentence.End - 1].Token.Kind != TokenKind.Colon || clause < 0) return false;
        var group = before.VerbGroups(clause).FirstOrDefault(group => group.Word.Frames.HasFlag(Frames.Direct)) ?? AnyVerb.Of(before, clause);
        if (group is null) return false;
        draft.Speaker = SpeakerPhrase.Subject(before, clause, group);
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(new WordRange(before.First, before.Sentence.End));
        Addressees.Add(before, clause, group, draft);
        return true;
    }

    /// <summary>"„Welche Hilfe kommt als Nächstes?“ Bürgermeister Klitschko sagte das einer Zeitung.": a sentence behind the words, with a verb of speech and no words of its own, is their frame.</summary>
    private static bool NextSentence(SentenceView view, Draft draft)
    {
        if (view.Index + 1 >= view.Analysis.Sentences.Count || view.Analysis.Sentences[view.Index + 1].Paragraph != view.Sentence.Paragraph) return false;
        var next = new SentenceView(view.Analysis, view.Index + 1);
        if (next.Clauses.Count != 1 || next.VerbGroups(0) is not [var group] || !group.Word.Frames.HasFlag(Frames.Direct) || HasQuotation(next)) return false;
        if (SpeakerPhrase.Subject(next, 0, group) is not { Count: > 0 } speaker) return false;
        draft.Speaker = speaker;
        draft.Cue.AddRange(group.Cue);
        draft.Frame.Add(new WordRange(next.First, next.End));
        Addressees.Add(next, 0, group, draft);
        return true;
    }

    private static bool HasQuotation(SentenceView view)
    {
        for (var i = view.First; i < view.End; i++)
            if (view.Analysis.QuotationOf(i) >= 0) return true;
        return false;
    }

    /// <summary>A verb of speech in the clause around the fragment: the rest of the sentence is its frame.</summary>
    private static bool Cued(SentenceView view, Draft draft, WordRange words, DraftList drafts)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            var clause = view.Clauses[c];
            if (!clause.Contains(words.First) || clause.Kind == ClauseKind.Quotation) continue;
            foreach (var group in view.VerbGroups(c))
            {
                if (words.Contains(group.Finite)) continue;
                draft.Cue.AddRange(group.Cue);
                draft.Speaker = QuotationFrame.Speaker(view, c, group, words, drafts);
                draft.Frame.AddRange(QuotationFrame.Around(view, c, group, words, draft.Speaker));
                return true;
            }
        }

        return false;
    }
}
