using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"X nannte Y „…“", "X sprach von „…“", "X forderte einen „…“": words in marks as the object of a verb of speech. The rest of the clause is their frame, and the sentence is not
/// reported speech besides.</summary>
internal sealed class QuotedObject : IStatementRule<SentenceView>
{
    public string Name => "quoted-object";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var q = view.Analysis.FirstQuotation(view.First); q < view.Analysis.Quotations.Count && view.Analysis.Quotations[q].First < view.Sentence.End; q++)
        {
            var words = new WordRange(view.Analysis.Quotations[q].First, view.Analysis.Quotations[q].End);
            if (words.End > view.Sentence.End || words.Length < 3 || drafts.In(view.Index).Any(draft => draft.Touches(words) && (!draft.IsSource || draft.Form == StatementForm.Direct))) continue;
            var clause = view.ClauseOf(words.First);
            if (clause >= 0 && view.Clauses[clause].Kind != ClauseKind.Quotation && Verb(view, clause, words) is { } found) drafts.Add(Draft(view, clause, found.Group, found.Marker, words, drafts));
        }
    }

    /// <summary>The verb whose object the words are, and the preposition, or "als", that makes them so; -1 for none.</summary>
    private static (VerbGroup Group, int Marker)? Verb(SentenceView view, int clause, WordRange words)
    {
        var before = words.First - 1;
        while (before >= view.First && view[before].Tag is Tag.Article or Tag.Determiner or Tag.Adjective) before--;
        foreach (var group in view.VerbGroups(clause))
        {
            if (words.Contains(group.Finite)) continue;
            if (before >= view.First && group.Word.Reported.Contains(view.Form(before).ToString().ToLowerInvariant(), StringComparer.Ordinal)) return (group, before);
            if (IsPredicate(view, group, words, before) || IsObject(view, group, words, before)) return (group, -1);
        }

        return words.Length > 4 && Fills(view, view.Clauses[clause].First, words.First - 1) && AnyVerb.Before(view, clause, words.First) is { } any ? (any, -1) : null;
    }

    /// <summary>"mit den Worten", "Parolen wie", "Rufe wie zum Beispiel" in front of the marks.</summary>
    private static bool Fills(SentenceView view, int first, int at)
    {
        while (at > first && view.Form(at) is "wie" or "Beispiel" or "zum" or "etwa") at--;
        return at >= first && StatementWords.Is(view.Form(at), StatementWord.Filler);
    }

    /// <summary>"nannte Shultz einen „wahren Patrioten“", "nannte die Vorwürfe „absurd“".</summary>
    private static bool IsPredicate(SentenceView view, VerbGroup group, WordRange words, int before) =>
        group.Word.Lemma == "nennen" && !group.IsPassive && before > group.Finite && (before < words.First - 1 || char.IsLower(view.Form(words.First + 1)[0]) || QuotedWords.IsStatement(view, words));

    /// <summary>"fordert einen „offensiven Umgang“".</summary>
    private static bool IsObject(SentenceView view, VerbGroup group, WordRange words, int before) =>
        group.Word.Reported.Contains("*") && before < words.First - 1 && before >= group.Finite && QuotedWords.IsStatement(view, words) && view.Form(before + 1) is "einen" or "eine" or "ein" or "die" or "das" or "den" or "keine" or "keinen" or "mehr";

    private Draft Draft(SentenceView view, int clause, VerbGroup group, int marker, WordRange words, DraftList drafts)
    {
        var draft = ReportingClause.DraftOf(view, clause, group, StatementForm.Direct, Name, QuotationFrame.Speaker(view, clause, group, words, drafts));
        draft.Content.Add(words);
        if (marker >= 0) draft.Cue.Add(new WordRange(marker, marker + 1));
        else if (words.First >= view.First + 3 && view.Is(words.First - 1, "Worten") && view.Is(words.First - 3, "mit")) draft.Cue.Add(new WordRange(words.First - 3, words.First));
        draft.Frame.AddRange(QuotationFrame.Around(view, clause, group, words, draft.Speaker));
        return draft;
    }
}
