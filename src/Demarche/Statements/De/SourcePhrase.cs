using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"Laut X …", "Nach Angaben des X …", "… X zufolge …", "gemäß X": the rest of the sentence is the content.</summary>
internal sealed class SourcePhrase : IStatementRule<SentenceView>
{
    public string Name => "source-phrase";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var i = view.First; i < view.End; i++)
        {
            if (NamedSource.At(view, i) is not { } found || IsInsideQuotation(view, i)) continue;
            Add(view, found, drafts);
            i = Math.Max(i, found.Frame.End - 1);
        }
    }

    private static bool IsInsideQuotation(SentenceView view, int i) => view.Analysis.QuotationOf(i) is >= 0 and var q && view.Analysis.Quotations[q] is var quotation
        && !(quotation.First <= view.First && quotation.End >= view.End);

    private void Add(SentenceView view, NamedSource source, DraftList drafts)
    {
        var content = Content(view, source.Frame, drafts);
        if (content.Count == 0) return;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = source.Medium, Rule = Name, Sentence = view.Index, IsSource = true, Speaker = source.Speaker.IsEmpty ? [] : [source.Speaker] };
        draft.Content.AddRange(content);
        draft.Cue.Add(source.Cue);
        draft.Frame.Add(source.Frame);
        drafts.Add(draft);
    }

    /// <summary>The whole sentence without the phrase; only its own clause where the phrase stands in a subordinate or in a later main clause, only the words around it where it stands in somebody's words.</summary>
    private static List<WordRange> Content(SentenceView view, WordRange frame, DraftList drafts)
    {
        foreach (var draft in drafts.In(view.Index))
            if (!draft.IsSource && draft.Content.Find(range => range.Contains(frame)) is { IsEmpty: false } around && draft.Frame.Count > 0)
                return Around(view, around, frame);
        var c = view.ClauseOf(frame.First);
        if (c <= 0) return view.Without(frame);
        var clause = view.Clauses[c];
        if (clause.Kind is ClauseKind.Relative or ClauseKind.Adverbial) return Around(view, new WordRange(clause.First, clause.End), frame);
        return IsLaterMain(view, c) ? Around(view, new WordRange(clause.First, view.End), frame) : view.Without(frame);
    }

    /// <summary>"Der Flughafen ist wieder offen, jedoch ist laut ZDF fraglich, ob …".</summary>
    private static bool IsLaterMain(SentenceView view, int c) =>
        view.Clauses[c] is { Kind: ClauseKind.Main, Before: TokenKind.Comma or TokenKind.Semicolon } clause && clause.Verb != clause.First && view.Clauses.Take(c).Any(before => before.Kind == ClauseKind.Main);

    private static List<WordRange> Around(SentenceView view, WordRange range, WordRange frame)
    {
        var parts = new List<WordRange>();
        if (view.Trim(range.First, frame.First) is { IsEmpty: false } before) parts.Add(before);
        if (view.Trim(frame.End, range.End) is { IsEmpty: false } after) parts.Add(after);
        return parts;
    }
}
