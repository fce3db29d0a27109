using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>To whom something is said: "sagte der Zeitung", "teilte dem Sender mit", "forderte die Regierung auf", "gegenüber Journalisten".</summary>
internal static class Addressees
{
    public static void Add(SentenceView view, int clause, VerbGroup group, Draft draft)
    {
        var range = view.Clauses[clause];
        if (range.IsSubordinate) return;
        for (var i = group.Finite + 1; i < range.End; i++)
        {
            if (draft.Speaker.Exists(speaker => speaker.Contains(i))) continue;
            if (view.Is(i, "gegenüber") && NounPhrase.End(view.Analysis, i + 1, range.End) is var end && end > i + 1)
            {
                draft.Addressee.Add(new WordRange(i + 1, end));
                return;
            }

            if (view[i].Tag == Tag.Preposition)
            {
                i = Math.Max(i, NounPhrase.End(view.Analysis, i + 1, range.End) - 1);
                continue;
            }

            if (!Begins(view, i, group.Word.Lemma)) continue;
            var phrase = view[i].Tag == Tag.Pronoun ? i + 1 : NounPhrase.End(view.Analysis, i, range.End, Reach.Coordination);
            if (phrase > i && !SpeakerPhrase.IsTime(view, i, phrase)) draft.Addressee.Add(new WordRange(i, phrase));
            return;
        }
    }

    private static bool Begins(SentenceView view, int i, string lemma)
    {
        if (view[i].Tag is not (Tag.Article or Tag.Determiner or Tag.Pronoun)) return false;
        var form = view.Form(i);
        if (form is "dem" or "einem" or "ihm" or "ihnen" or "einer" or "diesem" or "seinem" or "ihrem" or "seinen" or "ihren") return true;
        if (form is "der" or "ihr" or "seiner" or "ihrer") return lemma is "sagen" or "mitteilen" or "erklären" or "vorwerfen" or "drohen" or "erzählen" or "versprechen" or "anbieten" or "raten" or "empfehlen" or "zusichern" or "versichern" or "berichten" or "bestätigen";
        return form is "die" or "den" or "das" or "ihn" or "sie" or "alle" && lemma is "auffordern" or "bitten" or "aufrufen" or "warnen" or "ermahnen" or "mahnen" or "drängen" or "ersuchen" or "beschuldigen" or "bezichtigen" or "informieren" or "fragen" or "anweisen" or "beauftragen" or "verpflichten";
    }
}
