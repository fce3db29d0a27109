using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"Demnach …", "…, wonach …": one word that is frame, cue and speaker at once; and "Gerüchte, nach denen …", "ein Bericht, dem zufolge …", where a pronoun points to the source.</summary>
internal sealed class BackAdverb : IStatementRule<SentenceView>
{
    /// <summary>How many words before the pronoun its noun may stand.</summary>
    private const int LongestAntecedent = 9;

    public string Name => "back-adverb";

    public void Find(SentenceView view, DraftList drafts)
    {
        foreach (var clause in view.Clauses)
        {
            if (clause.Kind == ClauseKind.Question && view.Form(clause.First) is "wonach" or "demzufolge" or "derzufolge") Add(view, clause.First, drafts, clause.End, view.First);
            if (clause.Kind is ClauseKind.Relative or ClauseKind.Question && Relative(view, clause) is { } relative) AddRelative(view, clause, relative, drafts);
            if (clause.Kind is not ClauseKind.Main) continue;
            for (var i = clause.First; i < Math.Min(clause.End, clause.First + 6); i++)
                if (view.Form(i) is "Demnach" or "demnach" or "Demzufolge" || (view.Form(i) is "Danach" && ContentExtent.IsSubjunctive(clause.Mood))) Add(view, i, drafts, view.End, i);
        }
    }

    /// <summary>The pronoun of "nach denen", "laut dem", "denen zufolge" behind a noun that speaks.</summary>
    private static int? Relative(SentenceView view, Clause clause)
    {
        if (clause.First + 2 >= clause.End || clause.First < view.First + 2) return null;
        var pronoun = view.Form(clause.First) is "nach" or "laut" ? clause.First + 1 : view.Is(clause.First + 1, "zufolge") ? clause.First : -1;
        if (pronoun < 0 || view.Form(pronoun) is not ("denen" or "dem" or "der" or "welchem" or "welcher" or "welchen")) return null;
        for (var i = clause.First - 2; i >= Math.Max(view.First, clause.First - LongestAntecedent) && view[i].Tag is not Tag.Finite; i--)
            if (view[i].IsNominal && Speaks(view.Form(i))) return pronoun;
        return null;
    }

    private static bool Speaks(ReadOnlySpan<char> noun) => SpeechLexicon.IsDocument(noun) || SpeechLexicon.Source(noun) is not null || SpeechLexicon.Noun(noun) is not null;

    private void AddRelative(SentenceView view, Clause clause, int pronoun, DraftList drafts)
    {
        if (view.Trim(clause.First + 2, clause.End) is not { IsEmpty: false } words) return;
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index, IsAnaphor = true, Speaker = [new WordRange(pronoun, pronoun + 1)] };
        draft.Content.Add(words);
        var cue = pronoun == clause.First ? pronoun + 1 : clause.First;
        draft.Cue.Add(new WordRange(cue, cue + 1));
        draft.Frame.Add(new WordRange(view.First, words.First));
        drafts.Add(draft);
    }

    private void Add(SentenceView view, int word, DraftList drafts, int end, int frameStart)
    {
        var draft = new Draft { Form = StatementForm.Indirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index, IsAnaphor = true, Speaker = [new WordRange(word, word + 1)] };
        if (frameStart == word && view.Trim(view.First, word) is { IsEmpty: false } before) draft.Content.Add(before);
        if (view.Trim(word + 1, end) is { IsEmpty: false } after) draft.Content.Add(after);
        if (draft.Content.Count == 0) return;
        draft.Cue.Add(new WordRange(word, word + 1));
        draft.Frame.Add(new WordRange(frameStart, word + 1));
        drafts.Add(draft);
    }
}
