using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"X soll … haben": what somebody else says, in the reporter's voice. Without a frame, in the indicative of sollen, and only where somebody is there whose words they can be.</summary>
internal sealed class FreeIndirect : IStatementRule<SentenceView>
{
    public string Name => "free-indirect";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (drafts.Any(view.Index) || !view.Clauses.Exists(clause => clause.Kind == ClauseKind.Main && (IsHearsay(view, clause) || (IsPlan(view, clause) && Follows(view, drafts))))) return;
        var words = new WordRange(view.First, view.Sentence.End);
        if (drafts.Last is { } last && last.Rule == Name && last.Content[^1].End == words.First)
        {
            last.Content[^1] = new WordRange(last.Content[^1].First, words.End);
            return;
        }

        var draft = new Draft { Form = StatementForm.FreeIndirect, Medium = Medium.SpeechOrWriting, Rule = Name, Sentence = view.Index };
        draft.Content.Add(words);
        drafts.Add(draft);
    }

    /// <summary>"soll" with any infinitive: what somebody wants or plans, when he has just been heard.</summary>
    private static bool IsPlan(SentenceView view, Clause clause) => clause.HasVerb && view.Form(clause.Verb) is "soll" or "sollen";

    private static bool Follows(SentenceView view, DraftList drafts) =>
        view.Index > 0 && view.Analysis.Sentences[view.Index - 1].Paragraph == view.Sentence.Paragraph && drafts.In(view.Index - 1).Any(draft => draft.Form is not StatementForm.Direct);

    /// <summary>"soll" with a perfect infinitive: "soll gestern abgereist sein".</summary>
    private static bool IsHearsay(SentenceView view, Clause clause)
    {
        if (!clause.HasVerb || view.Form(clause.Verb) is not ("soll" or "sollen" or "Soll" or "Sollen")) return false;
        var last = clause.End - 1;
        if (last > clause.Verb + 2 && view.Form(last) is "sein" or "handeln" or "betragen" or "stammen" && view[last - 1].Tag is not (Tag.Participle or Tag.Zu)) return true;
        return last > clause.Verb + 1 && view.Form(last) is "haben" or "sein" or "werden" && view[last - 1].Tag is Tag.Participle or Tag.Adjective && view.Form(last) is not "werden";
    }
}
