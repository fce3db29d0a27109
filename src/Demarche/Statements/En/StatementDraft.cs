namespace Demarche.Statements.En;

/// <summary>Puts drafts together.</summary>
internal static class StatementDraft
{
    /// <summary>A statement with a verb of speech.</summary>
    public static Draft Of(SentenceView view, Cue cue, StatementForm form, string rule, IEnumerable<WordRange> content, IEnumerable<WordRange> frame, WordRange? speaker, WordRange? addressee = null)
    {
        var draft = new Draft { Form = form, Medium = cue.Verb.Medium, Rule = rule, Sentence = view.Index, Speaker = speaker is { } who ? [who] : [] };
        draft.Content.AddRange(content);
        draft.Frame.AddRange(frame);
        draft.Cue.AddRange(cue.Words(view));
        if (addressee is { } whom) draft.Addressee.Add(whom);
        draft.Polarity = IsDenied(cue) ? Polarity.Denied : null;
        return draft;
    }

    /// <summary>"denied that", "did not say that"; "did not deny that" affirms.</summary>
    private static bool IsDenied(Cue cue) => cue.Has(SpeechFrames.Denial) != cue.Group.IsNegated;

    /// <summary>Adds the quotations in marks that stand inside indirect words; they share its frame and its speaker.</summary>
    public static void AddFragments(SentenceView view, Draft outer, DraftList drafts)
    {
        foreach (var range in outer.Content.ToArray())
            for (var q = view.Analysis.FirstQuotation(range.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < range.End; q++)
            {
                var quotation = view.Analysis.Quotations[q];
                var words = new WordRange(quotation.First, Math.Min(quotation.End, range.End));
                if (quotation.Depth > 0 && view.Quotation(range.First) < 0 || !quotation.IsClosed || !QuotedWords.IsSaid(view, words) || (words.First == range.First && words.End == range.End)) continue;
                var inner = new Draft { Form = StatementForm.Direct, Medium = outer.Medium, Rule = outer.Rule, Sentence = view.Index, Speaker = [.. outer.Speaker] };
                inner.Content.Add(words);
                inner.Cue.AddRange(outer.Cue);
                inner.Frame.AddRange(outer.Frame);
                drafts.Add(inner);
            }
    }
}
