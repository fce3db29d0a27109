using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>Words in marks that no verb opens: a sentence or a paragraph of its own goes on from the speaker before. Single words and names in marks are nobody's statement.</summary>
internal sealed class LooseQuotation : IStatementRule<SentenceView>
{
    private const int FewestWords = 6;

    public string Name => "loose-quotation";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var q = view.Analysis.FirstQuotation(view.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < view.Sentence.End; q++)
        {
            var quotation = view.Analysis.Quotations[q];
            var words = new WordRange(quotation.First, Math.Min(quotation.End, view.Sentence.End));
            if (quotation.Depth > 0 || drafts.In(view.Index).Any(draft => draft.Content.Exists(content => content.Overlaps(words) && !IsInside(content, words)))) continue;
            var speaker = BeforeColon(view, words);
            if (speaker is null && !IsLoose(view, words)) continue;
            var draft = new Draft { Form = StatementForm.Direct, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, GoesOn = GoesOn(view, words), Speaker = speaker is { } who ? [who] : [] };
            draft.Content.Add(words);
            if (speaker is not null) draft.Frame.Add(new WordRange(view.Region(words.First - 1).First, words.First));
            drafts.Add(draft);
        }
    }

    /// <summary>"The adviser was blunt: “…”", "He shrugs: “Orders.”": the person that the clause in front of the colon is about.</summary>
    private static WordRange? BeforeColon(SentenceView view, WordRange words)
    {
        var colon = words.First - 1;
        if (colon <= view.First || view.Kind(colon) != TokenKind.Colon || view.Quotation(colon) >= 0) return null;
        var region = view.Region(colon);
        return view.FiniteBefore(colon, region) is { } verb && SpeakerPhrase.Before(view, verb, region) is { } subject && SpeakerPhrase.IsPerson(view, subject) ? subject : null;
    }

    /// <summary>Who is quoted gives the words of another: they are a part of the quotation.</summary>
    private static bool IsInside(WordRange content, WordRange words) => content.First > words.First && content.End <= words.End;

    /// <summary>All of its sentence, or a good part of one.</summary>
    private static bool IsLoose(SentenceView view, WordRange words) =>
        (words.First == view.First && words.End >= view.End && words.Length > 3) || (words.Length >= FewestWords && QuotedWords.IsClause(view, words));

    /// <summary>The quotation before it was left open at the end of its paragraph.</summary>
    private static bool GoesOn(SentenceView view, WordRange words)
    {
        var q = view.Analysis.FirstQuotation(words.First) - 1;
        while (q >= 0 && view.Analysis.Quotations[q].Depth > 0) q--;
        return q >= 0 && view.Analysis.Quotations[q] is { IsClosed: false } before && before.End == words.First;
    }
}
