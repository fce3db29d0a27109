using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>"X will … prüfen": what somebody has let know that he will do. Only of a party or body, in the present: what people wanted is mostly told, not said, and of a person by name it is his plan.</summary>
internal sealed class Volition : IStatementRule<SentenceView>
{
    public string Name => "volition";

    public void Find(SentenceView view, DraftList drafts)
    {
        if (drafts.Any(view.Index)) return;
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (!IsWill(view, c) || SpeakerPhrase.OfClause(view, c) is not [var speaker] || !IsBody(view, speaker) || !Speakers.CanSpeak(view, speaker)) continue;
            var draft = new Draft { Form = IsClaim(view, c) ? StatementForm.Indirect : StatementForm.Reported, Medium = Medium.SpeechOrThought, Rule = Name, Sentence = view.Index, Speaker = [speaker] };
            draft.Content.Add(new WordRange(view.First, view.Sentence.End));
            drafts.Add(draft);
            return;
        }
    }

    /// <summary>"Die SPD", "der Sicherheitsrat", "Estland": with an article, or a state by name.</summary>
    private static bool IsBody(SentenceView view, WordRange speaker)
    {
        if (view[speaker.First].Tag is Tag.Article or Tag.Determiner) return true;
        foreach (var reading in Lexicon.German.Find(view.Form(speaker.First)))
            if (reading.Is(ReadingTraits.Country)) return true;
        return false;
    }

    private static bool IsWill(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        return clause.Kind == ClauseKind.Main && clause.HasVerb && view.Is(clause.Verb, "will") && IsOwn(view, c);
    }

    /// <summary>"will den Hafen [zerstört haben]": what he says that he has done.</summary>
    private static bool IsClaim(SentenceView view, int c) => view.Is(view.Clauses[c].End - 1, "haben") && view[view.Clauses[c].End - 2].Tag == Tag.Participle;

    /// <summary>Nothing but fronted words before it in the sentence: not "…, denn X will …".</summary>
    private static bool IsOwn(SentenceView view, int c) => !view.Clauses.Take(c).Any(clause => clause.Kind == ClauseKind.Main);
}
