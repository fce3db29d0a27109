using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>Finds who speaks: the subject of a reporting clause, the agent of a passive, the phrase behind "laut" and "so".</summary>
internal static class SpeakerPhrase
{
    /// <summary>The subject of the clause of a verb group: before the finite verb, else behind it. Empty where there is none or "es".</summary>
    public static List<WordRange> Subject(SentenceView view, int clause, VerbGroup group)
    {
        var range = view.Clauses[clause];
        if (group.Word.Lemma is "hervorgehen" or "verlauten" && Agent(view, range.First, range.End, "aus") is var origin && (origin.Count > 0 || group.Word.Lemma == "hervorgehen")) return origin;
        if (group.IsPassive && group.Word.Lemma != "zitieren") return PassiveSpeaker(view, range, group);
        if (group.Word.Lemma == "heißen") return Saying(view, range) is { Count: > 0 } document ? document : Agent(view, range.First, range.End, "aus");
        if (group.Finite + 1 < range.End && view.Form(group.Finite + 1) is "er" or "wir" or "ich") return [new WordRange(group.Finite + 1, group.Finite + 2)];
        if (range.IsSubordinate) return InSubordinate(view, clause, group);
        var start = ClauseStart(view, clause, group.Finite);
        var front = Before(view, start, FirstFinite(view, start, group.Finite));
        if (!front.IsEmpty && IsOblique(view, front) && Behind(view, group.Finite + 1, FrameEnd(view, clause)) is { IsEmpty: false } subject) return [subject];
        if (!front.IsEmpty && IsAgent(view, front) && group.Word.Lemma != "zitieren") return [front];
        if (group.Word.Lemma is "nennen" or "bezeichnen" or "zitieren" && Behind(view, group.Finite + 1, FrameEnd(view, clause)) is { IsEmpty: false } named && (IsPerson(view, named) || (group.Word.Lemma == "zitieren" && IsAgent(view, named)))) return [named];
        if (!front.IsEmpty) return [front];
        if (Cut(view, clause, group) is { IsEmpty: false } cut) return [cut];
        if (Behind(view, group.Finite + 1, FrameEnd(view, clause)) is { IsEmpty: false } behind) return [behind];
        return Front(view, start, FirstFinite(view, start, group.Finite)) is { IsEmpty: false } whole ? [whole] : [];
    }

    /// <summary>"Der Zeitung sagte Kuhn": its article and noun agree on no nominative.</summary>
    private static bool IsOblique(SentenceView view, WordRange phrase) => view[phrase.First].Tag == Tag.Article && !HasPhraseInside(view, phrase) && !PhraseCase.Of(view.Analysis, phrase).HasFlag(Cases.Nominative);

    /// <summary>"der unter dem Namen auftretende Hacker".</summary>
    private static bool HasPhraseInside(SentenceView view, WordRange phrase) => phrase.Length > 1 && view[phrase.First + 1].Tag is Tag.Preposition or Tag.Article or Tag.Determiner;

    /// <summary>"Die 64-jährige deutsche Kanzlerin", "Vertraute der Insassen": where nothing else is the subject, all that stands before the verb, if it begins as a subject does.</summary>
    private static WordRange Front(SentenceView view, int start, int verb)
    {
        if (start >= verb || view[start].Tag is not (Tag.Article or Tag.Determiner or Tag.Adjective or Tag.Participle or Tag.Noun or Tag.Name) || IsNeverSubject(view, start) || IsTime(view, start, verb)) return default;
        for (var i = start; i < verb; i++)
            if (view[i].Tag is Tag.Finite or Tag.Coordinator or Tag.Adverb || view[i].Token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash || view.Analysis.QuotationOf(i) >= 0) return default;
        return new WordRange(start, verb);
    }

    /// <summary>"hat … erklärt": the finite verb may stand before the one that speaks.</summary>
    private static int FirstFinite(SentenceView view, int start, int finite)
    {
        for (var i = start; i < finite; i++)
            if (view[i].Tag == Tag.Finite && view.Analysis.QuotationOf(i) < 0 && view.ClauseOf(i) == view.ClauseOf(finite)) return i;
        return finite;
    }

    /// <summary>"Der Kandidat des Front de gauche, Jean-Luc Mélenchon, hat angeregt": what stands before the comma of a clause that begins with its verb, up to a relative clause, when it
    /// begins as a subject does and is no clause itself.</summary>
    private static WordRange Cut(SentenceView view, int clause, VerbGroup group)
    {
        var range = view.Clauses[clause];
        if (range.First != group.Finite || range.Before != TokenKind.Comma || clause == 0) return default;
        var first = clause;
        while (first > 0 && view.Clauses[first - 1].Kind is ClauseKind.Fragment or ClauseKind.Relative && (first == clause || view.Clauses[first].Before == TokenKind.Comma)) first--;
        if (first == clause || first > 0 || view.Clauses[first].Kind != ClauseKind.Fragment) return default;
        var end = first;
        while (end + 1 < clause && view.Clauses[end + 1].Kind == ClauseKind.Fragment) end++;
        var start = view.Clauses[first].First;
        while (start < view.Clauses[end].End && (view[start].Tag is Tag.Coordinator or Tag.Adverb || IsFocus(view, start))) start++;
        return start < view.Clauses[end].End && view[start].Tag is Tag.Article or Tag.Determiner or Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number && !IsNeverSubject(view, start) ? new WordRange(start, view.Clauses[end].End) : default;
    }

    /// <summary>The agent, else the document; "von" is no agent where it tells what is spoken of ("wurde von Verletzten berichtet").</summary>
    private static List<WordRange> PassiveSpeaker(SentenceView view, Clause range, VerbGroup group)
    {
        var agent = group.Word.Lemma is "berichten" or "sprechen" or "reden" or "ausgehen" ? [] : Agent(view, range.First, range.End);
        var document = Document(view, range);
        return agent.Count == 0 || (document is [var writing] && writing.Contains(agent[0])) ? document : agent;
    }

    /// <summary>The subject; for "…, sagte aber, dass" and "und wies zurück, dass" the speaker of the words before in the same sentence.</summary>
    public static List<WordRange> SubjectOrShared(SentenceView view, int clause, VerbGroup group, DraftList drafts)
    {
        var range = view.Clauses[clause];
        if (range.Kind != ClauseKind.Main || group.IsPassive || (group.Finite != range.First && view[group.Finite - 1].Tag != Tag.Coordinator)) return Subject(view, clause, group);
        if (drafts.In(view.Index).FirstOrDefault(draft => draft.HasSpeaker && draft.First < group.Finite) is { } shared) return shared.Speaker;
        if (group.Finite == range.First) return Subject(view, clause, group) is { Count: > 0 } own ? own : OfMainBefore(view, clause);
        if (group.Finite > range.First + 1) return range.Verb < group.Finite ? OfClause(view, clause) : Subject(view, clause, group);
        return clause > 0 && view.Clauses[clause - 1].Kind != ClauseKind.Adverbial ? OfMainBefore(view, clause) : [];
    }

    /// <summary>"Beobachter rügen Mängel, sprechen aber davon, dass …".</summary>
    private static List<WordRange> OfMainBefore(SentenceView view, int clause)
    {
        var main = clause == 0 ? -1 : view.Clauses.FindLastIndex(clause - 1, before => before.Kind == ClauseKind.Main);
        return main >= 0 ? OfClause(view, main) : [];
    }

    /// <summary>The subject of a clause's finite verb, whatever the verb.</summary>
    public static List<WordRange> OfClause(SentenceView view, int clause)
    {
        var range = view.Clauses[clause];
        if (!range.HasVerb || range.Kind != ClauseKind.Main) return [];
        if (Before(view, ClauseStart(view, clause, range.Verb), range.Verb) is { IsEmpty: false } before) return [before];
        return Behind(view, range.Verb + 1, range.End) is { IsEmpty: false } behind ? [behind] : [];
    }

    /// <summary>The subject of a sentence's first main clause when it is a person by name or by pronoun.</summary>
    public static List<WordRange> Topic(SentenceView view)
    {
        var main = view.Clauses.FindIndex(clause => clause.Kind == ClauseKind.Main);
        if (main < 0 || OfClause(view, main) is not [var subject]) return [];
        return IsAgent(view, subject) ? [subject] : [];
    }

    /// <summary>A phrase with a name in it, or er, sie.</summary>
    public static bool IsPerson(SentenceView view, WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (view[i].Tag == Tag.Name || (view[i].Tag == Tag.Pronoun && view.Form(i) is "er" or "Er" or "sie" or "Sie")) return true;
        return false;
    }

    /// <summary>A phrase whose head is a name, or a noun for people or a body that can speak; "er" and "sie" too. What follows the head, as in "die Zahl der Minister", does not count.</summary>
    public static bool IsAgent(SentenceView view, WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (view[i].Tag == Tag.Pronoun) return view.Form(i) is "er" or "Er" or "sie" or "Sie";
            if (view[i].IsNominal) return view[i].Tag == Tag.Name || SpeechLexicon.IsAgent(view.Form(i)) || (i + 1 < phrase.End && view[i + 1].Tag == Tag.Name);
        }

        return false;
    }

    /// <summary>The first phrase at a place that can be a subject; appositions and genitives included.</summary>
    public static WordRange Behind(SentenceView view, int at, int limit)
    {
        var i = at;
        while (i < limit)
        {
            var word = view[i];
            if (word.Tag == Tag.Pronoun && !IsNeverSubject(view, i)) return Possessive(view, i, limit);
            if (word.Tag == Tag.Preposition)
            {
                i = Math.Max(i + 1, NounPhrase.End(view.Analysis, i + 1, limit));
                continue;
            }

            if (word.Token.Kind == TokenKind.Comma || word.Tag == Tag.Finite) break;
            var end = Seat.Beyond(view, i, NounPhrase.End(view.Analysis, i, limit, Reach.Von | Reach.Coordination | Reach.Apposition), limit);
            if (end == i || IsTime(view, i, end) || IsNeverSubject(view, i)) i = Math.Max(end, i + 1);
            else return new WordRange(i, end);
        }

        return default;
    }

    /// <summary>"er", "dessen Stellvertreter", "beide Seiten".</summary>
    private static WordRange Possessive(SentenceView view, int i, int limit)
    {
        if (i + 1 >= limit || view.Form(i) is not ("dessen" or "deren" or "beide" or "alle" or "viele" or "einige" or "mehrere")) return new WordRange(i, i + 1);
        return new WordRange(i, Math.Max(i + 1, NounPhrase.End(view.Analysis, i + 1, limit, Reach.Von | Reach.Coordination | Reach.Apposition)));
    }

    /// <summary>"von Präsident Putin" in a passive. Behind a noun "von" belongs to that noun where another one does not.</summary>
    public static List<WordRange> Agent(SentenceView view, int first, int limit, string preposition = "von")
    {
        var found = default(WordRange);
        for (var i = first; i < limit - 1; i++)
        {
            if (!view.Is(i, preposition) && !(preposition == "von" && view.Form(i) is "vom" or "durch" or "seitens" or "Vom" or "Durch" or "Seitens")) continue;
            var at = view.Is(i + 1, "Seiten") ? i + 2 : i + 1;
            var end = NounPhrase.End(view.Analysis, at, limit, Reach.Coordination | Reach.Apposition);
            if (end <= at || IsTime(view, at, end)) continue;
            if (i == first || !view[i - 1].IsNominal) return [new WordRange(at, end)];
            if (found.IsEmpty) found = new WordRange(at, end);
        }

        return found.IsEmpty ? [] : [found];
    }

    /// <summary>The words before a finite verb that are its subject.</summary>
    public static WordRange Before(SentenceView view, int start, int verb)
    {
        while (start < verb && (view[start].Tag is Tag.Coordinator or Tag.Adverb || view[start].Token.Kind is TokenKind.Stop or TokenKind.OpenBracket || IsFocus(view, start))) start++;
        if (start >= verb) return default;
        if (IsNameWithVon(view, start, verb)) return new WordRange(start, verb);
        if (Partitive(view, start, verb) is { IsEmpty: false } partitive) return partitive;
        if (view[start].Tag == Tag.Pronoun) return Pronominal(view, start, verb);
        if (IsNeverSubject(view, start)) return default;
        var end = NounPhrase.End(view.Analysis, start, verb, Reach.Wide);
        if (end == start || IsTime(view, start, end) || (IsPlural(view, start, end) && !view.Form(verb).EndsWith("n", StringComparison.Ordinal) && view.Form(verb) is not "sind")) return default;
        return Completes(view, end, verb) ? new WordRange(start, end) : default;
    }

    /// <summary>"Von der Leyen betonte": a name in front of the verb that begins as a phrase of place does. What is no name has its subject behind the verb.</summary>
    private static bool IsNameWithVon(SentenceView view, int start, int verb)
    {
        if (view.Form(start) is not ("Von" or "Van" or "De") || verb > start + 4 || verb < start + 2 || view[verb - 1].Tag != Tag.Name || PlacePhrase.IsPlace(view.Form(verb - 1))) return false;
        for (var i = start + 1; i < verb - 1; i++)
            if (view[i].Tag is not (Tag.Article or Tag.Name)) return false;
        return view.ClauseOf(verb) is not (>= 0 and var clause) || Behind(view, verb + 1, view.Clauses[clause].End).IsEmpty;
    }

    /// <summary>"Er", "Beide Seiten".</summary>
    private static WordRange Pronominal(SentenceView view, int start, int verb)
    {
        if (IsNeverSubject(view, start)) return default;
        if (verb == start + 1) return new WordRange(start, verb);
        var end = view[start + 1].Tag is Tag.Noun or Tag.Adjective or Tag.Number ? NounPhrase.End(view.Analysis, start + 1, verb, Reach.Wide) : start;
        return end > start + 1 && Completes(view, end, verb) ? new WordRange(start, end) : default;
    }

    /// <summary>"Selbst die Opposition", "Sogar der Minister".</summary>
    private static bool IsFocus(SentenceView view, int word) => view.Form(word) is "Selbst" or "selbst" or "Sogar" or "sogar" or "Allein" or "Gerade" && view[word + 1].Tag is not (Tag.Finite or Tag.Mark);

    /// <summary>"Einige der Abgeordneten", "Keiner von ihnen".</summary>
    private static WordRange Partitive(SentenceView view, int start, int verb)
    {
        if (view[start].Tag is not (Tag.Pronoun or Tag.Determiner or Tag.Number or Tag.Article) || IsNeverSubject(view, start) || view.Form(start) is "der" or "Der" or "die" or "Die" or "das" or "Das" || start + 1 >= verb || view.Form(start + 1) is not ("der" or "des" or "dieser" or "von" or "aus" or "ihrer" or "seiner")) return default;
        var end = NounPhrase.End(view.Analysis, view.Form(start + 1) is "von" or "aus" ? start + 2 : start + 1, verb, Reach.Wide);
        return end > start + 2 && Completes(view, end, verb) ? new WordRange(start, end) : default;
    }

    /// <summary>"In dem Bericht heißt es", "in einer Erklärung wurde gefordert": the writing speaks.</summary>
    public static List<WordRange> Document(SentenceView view, Clause clause) => Writing(view, clause, form => SpeechLexicon.IsDocument(form));

    /// <summary>"In dem Antrag heißt es": what it says in is a writing, whatever it is called; a place or a time is none.</summary>
    private static List<WordRange> Saying(SentenceView view, Clause clause) =>
        Document(view, clause) is { Count: > 0 } document ? document : Writing(view, clause, form => SpeechLexicon.IsDocument(form), "auf") is { Count: > 0 } page ? page : Writing(view, clause, form => !PlacePhrase.IsPlace(form) && FunctionWords.Of(form) == FunctionClass.None && !SpeechLexicon.IsAgent(form) && !StatementWords.Is(form, StatementWord.NoWriting));

    private delegate bool IsWriting(ReadOnlySpan<char> form);

    private static List<WordRange> Writing(SentenceView view, Clause clause, IsWriting isWriting, string preposition = "in")
    {
        var first = clause.First;
        for (var c = view.Clauses.IndexOf(clause); c >= 0 && view.Clauses[c].Kind != ClauseKind.Quotation; c--) first = view.Clauses[c].First;
        for (var i = first; i < clause.End - 1; i++)
        {
            if (!view.Is(i, preposition) && !(preposition == "in" && view.Is(i, "im"))) continue;
            var end = NounPhrase.End(view.Analysis, i + 1, clause.End, Reach.Von);
            for (var head = i + 1; head < end; head++)
                if (view[head].Tag == Tag.Noun && isWriting(view.Form(head)) && !IsTime(view, i + 1, end)) return [new WordRange(i + 1, end)];
        }

        return [];
    }

    /// <summary>"A und B".</summary>
    private static bool IsPlural(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (view.Form(i) is "und" or "sowie") return true;
        return false;
    }

    /// <summary>Between the phrase and its verb only a relative clause, brackets or adverbs may stand.</summary>
    private static bool Completes(SentenceView view, int end, int verb)
    {
        if (end == verb) return true;
        while (end < verb - 1 && view[end].Tag == Tag.Adverb) end++;
        if (view[end].Token.Kind is TokenKind.Comma or TokenKind.Dash) return true;
        for (var i = end; i < verb; i++)
            if (view[i].Tag is not (Tag.Adverb or Tag.Mark)) return false;
        return true;
    }

    private static List<WordRange> InSubordinate(SentenceView view, int clause, VerbGroup group)
    {
        var range = view.Clauses[clause];
        if (range.Kind == ClauseKind.Relative && IsRelativeSubject(view, range.First)) return [new WordRange(range.First, range.First + 1)];
        var first = range.First;
        while (first < group.Finite && (view[first].Tag is Tag.Coordinator or Tag.Subjunction or Tag.Question or Tag.Adverb or Tag.Mark || (range.Kind == ClauseKind.Relative && (first == range.First || view[first].Stts is Stts.PRELS or Stts.PRELAT)))) first++;
        return Behind(view, first, range.End) is { IsEmpty: false } found ? [found] : [];
    }

    /// <summary>"die", but not in "die er nannte".</summary>
    private static bool IsRelativeSubject(SentenceView view, int word) =>
        view.Form(word) is "der" or "die" or "das" or "welche" or "welcher" or "welches" && !(word + 1 < view.End && view.Form(word + 1) is "er" or "ich" or "wir");

    /// <summary>Where the clause of a finite verb begins, over the relative clauses and appositions that stand between its subject and the verb.</summary>
    public static int ClauseStart(SentenceView view, int clause, int finite)
    {
        var range = view.Clauses[clause];
        for (var i = range.First; i < finite; i++)
            if (view[i].Tag == Tag.Finite && view[i + 1].Tag != Tag.Mark && CoordinatorBefore(view, i, finite) is >= 0 and var coordinator) return coordinator;
        if (clause == 1 && range.Before == TokenKind.Comma && IsPhrase(view, view.Clauses[0]) && NounPhrase.End(view.Analysis, range.First, finite, Reach.Wide) == finite) return view.First;
        if (range.First != finite && !IsOnlyAdverbs(view, range.First, finite)) return range.First;
        var start = range.First;
        for (var c = clause - 1; c >= 0; c--)
        {
            var kind = view.Clauses[c].Kind;
            if (kind is ClauseKind.Main or ClauseKind.Quotation) break;
            start = view.Clauses[c].First;
            if (view.Clauses[c].Before is TokenKind.Colon or TokenKind.Semicolon) break;
        }

        return start;
    }

    /// <summary>"Ein Sprecher der Polizei, Commander Henderson sagte": nothing but a noun phrase.</summary>
    private static bool IsPhrase(SentenceView view, Clause clause) => clause.Kind == ClauseKind.Fragment && NounPhrase.End(view.Analysis, clause.First, clause.End, Reach.Wide) == clause.End;

    private static bool IsOnlyAdverbs(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (view[i].Tag is not (Tag.Adverb or Tag.Mark)) return false;
        return true;
    }

    private static int CoordinatorBefore(SentenceView view, int after, int finite)
    {
        for (var i = finite - 1; i > after; i--)
            if (view[i].Tag == Tag.Coordinator) return i;
        return -1;
    }

    private static int FrameEnd(SentenceView view, int clause)
    {
        for (var c = clause + 1; c < view.Clauses.Count; c++)
            if (view.Clauses[c].Kind != ClauseKind.Fragment) return view.Clauses[c].First - (view.Clauses[c].Before == TokenKind.Word ? 0 : 1);
        return view.End;
    }

    private static bool IsNeverSubject(SentenceView view, int word) => StatementWords.IsSmall(view.Form(word), StatementWord.NoSubject);

    /// <summary>"am Montag", "vergangene Woche", "Ende Januar", "Anfang 2020".</summary>
    public static bool IsTime(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view[i].Is(FunctionClass.Weekday | FunctionClass.Month | FunctionClass.TimeNoun)) return true;
            if (view[i].IsNominal) return false;
        }

        return view[first].Tag == Tag.Number && end == first + 1;
    }
}
