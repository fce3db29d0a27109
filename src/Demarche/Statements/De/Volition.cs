using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"X will … prüfen": what somebody has let know that he will do. Only of one who is named, in the present: what people wanted is mostly told, not said.</summary>
internal sealed class Volition : IStatementRule<SentenceView>
{
    public string Name => "volition";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (drafts.Any(view.Index)) return;
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (!IsWill(view, c) || SpeakerPhrase.OfClause(view, c) is not [var speaker] || view[speaker.First].Tag == Tag.Pronoun || !Speakers.CanSpeak(view, speaker)) continue;
            var draft = new Draft { Form = StatementForm.Reported, Medium = Medium.SpeechOrThought, Rule = Name, Sentence = view.Index, Speaker = [speaker] };
            draft.Content.Add(new WordRange(view.First, view.Sentence.End));
            drafts.Add(draft);
            return;
        }
    }

    private static bool IsWill(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        return clause.Kind == ClauseKind.Main && clause.HasVerb && view.Is(clause.Verb, "will") && IsOwn(view, c);
    }

    /// <summary>Nothing but fronted words before it in the sentence: not "…, denn X will …".</summary>
    private static bool IsOwn(SentenceView view, int c) => !view.Clauses.Take(c).Any(clause => clause.Kind == ClauseKind.Main);
}
