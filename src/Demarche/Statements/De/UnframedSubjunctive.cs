using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>A sentence in the subjunctive without a frame: somebody's words that go on from before. Konjunktiv I suffices; Konjunktiv II counts only beside other words of the same speaker.
/// Sentences that follow each other are one statement.</summary>
internal sealed class UnframedSubjunctive : IStatementRule<SentenceView>
{
    public string Name => "unframed-subjunctive";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (!IsOpen(view, drafts) || !Speaks(view, drafts)) return;
        var words = new WordRange(Start(view), view.Sentence.End);
        if (drafts.Last is { } last && last.Rule == Name && last.Content[^1].End == words.First && view.Analysis.Sentences[view.Index - 1].Paragraph == view.Sentence.Paragraph)
        {
            last.Content[^1] = new WordRange(last.Content[^1].First, words.End);
            return;
        }

        var draft = new Draft { Form = StatementForm.IndirectFreeIndirect, Medium = Medium.Speech, Rule = Name, Sentence = view.Index, Speaker = DoerBefore(view, words.First) };
        draft.Content.Add(words);
        drafts.Add(draft);
    }

    /// <summary>"Rom lehnte das ab; der Preis sei zu hoch": behind a semicolon, where what stands before is told in the indicative.</summary>
    private static int Start(SentenceView view)
    {
        var at = view.Clauses.FindIndex(clause => clause.Before == TokenKind.Semicolon);
        if (at < 0 || view.Clauses.Take(at).Any(clause => clause.Kind != ClauseKind.Main || clause.Mood == VerbMood.SubjunctiveI)) return view.First;
        return view.Clauses.Skip(at).Any(clause => clause.Kind == ClauseKind.Main && clause.Mood == VerbMood.SubjunctiveI) ? view.Clauses[at].First : view.First;
    }

    /// <summary>Who does what is told before the semicolon.</summary>
    private static List<WordRange> DoerBefore(SentenceView view, int start)
    {
        if (start == view.First) return [];
        var clause = view.Clauses[0];
        var found = SpeakerPhrase.Before(view, clause.First, clause.Verb);
        if (found.IsEmpty || !SpeakerPhrase.IsAgent(view, found)) found = SpeakerPhrase.Behind(view, clause.Verb + 1, clause.End);
        return !found.IsEmpty && SpeakerPhrase.IsAgent(view, found) ? [found] : [];
    }

    /// <summary>No rule has found words of somebody that cover the sentence's main clause.</summary>
    private static bool IsOpen(SentenceView view, DraftList drafts) =>
        !drafts.In(view.Index).Any(draft => draft.Frame.Count > 0 || draft.Form == StatementForm.Direct && draft.First <= view.First);

    private static bool Speaks(SentenceView view, DraftList drafts)
    {
        var second = false;
        foreach (var clause in view.Clauses)
        {
            if (clause.Kind is not (ClauseKind.Main or ClauseKind.Dass)) continue;
            if (clause.Mood == VerbMood.SubjunctiveI && !IsWish(view, clause)) return true;
            second |= clause.Mood == VerbMood.SubjunctiveII && clause.Kind == ClauseKind.Main && !IsEpistemic(view.Form(clause.Verb));
        }

        return second && Continues(view, drafts);
    }

    /// <summary>What the reporter himself takes to be likely or what somebody would like.</summary>
    private static bool IsEpistemic(ReadOnlySpan<char> form) => form is "dürfte" or "dürften" or "möchte" or "möchten" or "Dürfte" or "Dürften";

    /// <summary>"Es sei denn", "Gott sei Dank".</summary>
    private static bool IsWish(SentenceView view, Clause clause) => view.Is(clause.Verb, "sei") && clause.Verb + 1 < clause.End && view.Form(clause.Verb + 1) is "denn" or "Dank";

    private static bool Continues(SentenceView view, DraftList drafts) =>
        view.Index > 0 && drafts.Any(view.Index - 1) && view.Analysis.Sentences[view.Index - 1].Paragraph == view.Sentence.Paragraph;
}
