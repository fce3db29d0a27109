using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>To whom something is said: "sagte der Zeitung", "forderte die Regierung auf", "gegenüber Journalisten", "im Interview mit dem Sender".</summary>
internal static class Addressees
{
    public static void Add(SentenceView view, int clause, VerbGroup group, Draft draft)
    {
        var start = view.Clauses[clause].Verb < group.Finite ? group.Finite : view.First;
        foreach (var zone in Zones(view, clause))
            foreach (var phrase in Phrase.Of(view, zone.First, zone.End))
                if (phrase.First >= start && !draft.Speaker.Exists(phrase.Range.Overlaps) && Found(view, group, phrase, draft) is { } found)
                {
                    draft.Addressee.Add(found);
                    return;
                }
    }

    /// <summary>The clause, and the fragments that go on with it behind relative clauses.</summary>
    public static IEnumerable<WordRange> Zones(SentenceView view, int c)
    {
        yield return new WordRange(view.Clauses[c].First, view.Clauses[c].End);
        for (var next = c + 1; next < view.Clauses.Count && next <= c + 3; next++)
        {
            if (view.Clauses[next].Kind == ClauseKind.Fragment) yield return new WordRange(view.Clauses[next].First, view.Clauses[next].End);
            else if (view.Clauses[next].Kind != ClauseKind.Relative) yield break;
        }
    }

    private static WordRange? Found(SentenceView view, VerbGroup group, Phrase phrase, Draft draft)
    {
        if (view.Is(phrase.End, "zufolge") || (phrase.Length == 1 && IsThing(view.Form(phrase.First)))) return null;
        if (view.Is(phrase.End, "gegenüber") && phrase.Length == 1) return phrase.Range;
        return phrase.IsGoverned ? Governed(view, group, phrase, draft) : IsObject(view, group, phrase, draft) ? Whole(view, phrase) : null;
    }

    private static WordRange? Governed(SentenceView view, VerbGroup group, Phrase phrase, Draft draft) => phrase.PrepositionOf(view) switch
    {
        "gegenüber" when !IsAttribute(view, phrase.Preposition, draft) => Whole(view, phrase),
        "vor" when !group.Word.Asks("vor") && IsSomebody(view, phrase) && !view.Is(phrase.First, "Gericht") => Whole(view, phrase),
        "zu" when group.Word.Lemma is "sagen" && IsSomebody(view, phrase) => Whole(view, phrase),
        "an" when group.Word.Lemma is "appellieren" or "wenden" or "richten" => Whole(view, phrase),
        "an" when IsBefore(view, phrase, "Brief", "Schreiben", "Botschaft", "Videobotschaft", "Appell") => Whole(view, phrase),
        "mit" when IsBefore(view, phrase, "Interview", "Gespräch", "Telefonat", "Telefoninterview") => Whole(view, phrase),
        "von" when group.Word.Lemma is "fordern" or "verlangen" && !group.IsPassive && IsSomebody(view, phrase) && !IsAttribute(view, phrase.Preposition, draft) => Whole(view, phrase),
        _ => null,
    };

    /// <summary>Behind a noun that is not the speaker: "die Haltung gegenüber der PKK", "der Rücktritt von X".</summary>
    private static bool IsAttribute(SentenceView view, int at, Draft draft) =>
        at > view.First && (view[at - 1].IsNominal || view[at - 1].Token.Kind == TokenKind.Quote) && !IsMoment(view, at - 1) && !draft.Speaker.Exists(speaker => speaker.End == at);

    private static bool IsBefore(SentenceView view, Phrase phrase, params ReadOnlySpan<string> nouns)
    {
        foreach (var noun in nouns)
            if (phrase.Preposition > view.First && view.Is(phrase.Preposition - 1, noun)) return true;
        return false;
    }

    /// <summary>The object that is spoken to; in the passive of "auffordern" the subject. Where its form does not show the dative, somebody behind verb and subject.</summary>
    private static bool IsObject(SentenceView view, VerbGroup group, Phrase phrase, Draft draft)
    {
        if (phrase.First > view.First && view[phrase.First - 1] is { Tag: Tag.Coordinator or Tag.Preposition } or { Token.Kind: TokenKind.Comma }) return false;
        var cases = PhraseCase.Of(view, phrase);
        if (group.Word.Frames.HasFlag(Frames.Addresses)) return cases.HasFlag(group.IsPassive ? Cases.Nominative : Cases.Accusative) && (group.IsPassive || draft.HasSpeaker);
        if (!group.Word.Frames.HasFlag(Frames.Tells) || !cases.HasFlag(Cases.Dative) || IsAttribute(view, phrase.First, draft)) return false;
        if ((cases & (Cases.Nominative | Cases.Accusative)) == 0) return true;
        return IsSomebody(view, phrase) && (group.IsPassive || (draft.HasSpeaker && phrase.First > group.Finite && phrase.First >= draft.Speaker[0].End));
    }

    private static bool IsThing(ReadOnlySpan<char> form) => form is "sich" or "es" or "Es" or "das" or "Das" or "dies" or "Dies" or "was" or "dem" or "einem" or "allem";

    private static bool IsMoment(SentenceView view, int word) => view[word].Is(FunctionClass.TimeNoun | FunctionClass.Weekday | FunctionClass.Month);

    /// <summary>A name, an abbreviation, a pronoun of a person, or a noun for people, bodies and papers.</summary>
    private static bool IsSomebody(SentenceView view, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (view[i].IsNominal && (view[i].Tag == Tag.Name || IsAbbreviation(view.Form(i)) || SpeechLexicon.IsAgent(view.Form(i)) || IsNominalised(view.Form(i)) || view.Form(i) is "Presse" or "Medien" or "Zeitung")) return true;
        return view[phrase.First].Tag == Tag.Pronoun && PhraseCase.IsDative(view, phrase);
    }

    /// <summary>"den Verbündeten".</summary>
    private static bool IsNominalised(ReadOnlySpan<char> form)
    {
        foreach (var reading in Lexicon.German.Find(form))
            if (reading.Is(ReadingTraits.NominalisedAdjective)) return true;
        return false;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> form) => form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1]);

    /// <summary>With what else belongs to it: "Staatsanwaltschaft und Polizei", "der Nachrichtenagentur dpa".</summary>
    private static WordRange Whole(SentenceView view, Phrase phrase)
    {
        if (view[phrase.First].Tag == Tag.Pronoun) return phrase.Range;
        var end = Math.Max(phrase.End, NounPhrase.End(view.Analysis, phrase.First, view.End, Reach.Coordination));
        if (end < view.End && view.Form(end - 1).EndsWith("agentur", StringComparison.Ordinal) && view.Form(end) is "dpa" or "dapd" or "epd" or "ddp" or "kna" or "apa") end++;
        return new WordRange(phrase.First, end);
    }
}
