using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>A reporting clause behind or amid the words: "…, sagte X.", "„…“, sagte X, „…“", "…, heißt es in dem Papier".</summary>
internal sealed class InsertedClause : IStatementRule<SentenceView>
{
    public string Name => "inserted-clause";

    /// <summary>Begins with its verb, has its subject behind it, and somebody's words before it.</summary>
    public static bool Is(SentenceView view, int c, VerbGroup group)
    {
        var clause = view.Clauses[c];
        if (IsStraight(view, c, group)) return true;
        return c > 0 && group.Finite == clause.First && !IsCondition(view, group.Finite) && !GoesOn(view, c, group) && !IsConjoined(view, c, group) && clause.Before is not (TokenKind.Colon or TokenKind.Semicolon) && HasWordsBefore(view, c, group)
            && (Subject(view, c, group).Count > 0 || IsImpersonal(view, group) || group.IsPassive);
    }

    /// <summary>"„…“, Blinken sagte Reportern.", "Die Lieferung sei angekommen, Blinken sagte.": the order of English, in translated reports.</summary>
    public static bool IsStraight(SentenceView view, int c, VerbGroup group) =>
        c > 0 && c == view.Clauses.Count - 1 && view.Clauses[c] is { Kind: ClauseKind.Main, Before: TokenKind.Comma or TokenKind.Quote }
        && (view.Clauses[c - 1].Kind == ClauseKind.Quotation || IsAllOfClause(view, c, group) && view.Clauses.Take(c).Any(before => before.Kind == ClauseKind.Main && ContentExtent.IsSubjunctive(before.Mood)))
        && group.Finite > view.Clauses[c].First && group.Word.Frames.HasFlag(Frames.Direct) && !SpeakerPhrase.Before(view, view.Clauses[c].First, group.Finite).IsEmpty;

    private static bool IsAllOfClause(SentenceView view, int c, VerbGroup group) =>
        view[group.Finite].Mood != VerbMood.SubjunctiveI && !group.IsPassive && view.Trim(group.Cue[^1].End, view.Clauses[c].End).IsEmpty;

    /// <summary>"Man stimme dem Tausch zu, lehne aber den Preis ab, sagte X": in the subjunctive between a subjunctive and a frame it is more of the words.</summary>
    private static bool GoesOn(SentenceView view, int c, VerbGroup group) =>
        AreWords(view, c - 1) && c + 1 < view.Clauses.Count && view.Clauses[c + 1].Kind == ClauseKind.Main && view.VerbGroups(c + 1).Any(next => next.Finite == view.Clauses[c + 1].First && view[next.Finite].Mood != VerbMood.SubjunctiveI);

    /// <summary>"Rom lobte Bern, forderte die Regierung aber auf, mehr zu tun": a further deed of Rome.</summary>
    private static bool IsConjoined(SentenceView view, int c, VerbGroup group) =>
        view.Clauses[c - 1] is { Kind: ClauseKind.Main, Verb: >= 0 } before && ConjoinedVerbs.GoesOn(view.Analysis, group.Finite, view.Clauses[c].End, before.Verb);

    /// <summary>"Sollte Rom nicht zahlen, werde man klagen, sagte X".</summary>
    private static bool IsVerbFirstCondition(SentenceView view, int c) =>
        c == 0 && view.Clauses[c] is { Kind: ClauseKind.Main } clause && clause.Verb == clause.First && (IsCondition(view, clause.Verb) || view.Form(clause.Verb) is "Sollte" or "Sollten");

    /// <summary>Two main clauses in the first subjunctive, side by side.</summary>
    private static bool AreWords(SentenceView view, int c) =>
        view.Clauses[c] is { Kind: ClauseKind.Main, Mood: VerbMood.SubjunctiveI } && view.Clauses[c + 1] is { Kind: ClauseKind.Main, Mood: VerbMood.SubjunctiveI };

    /// <summary>"…, sollte der Westen nicht antworten".</summary>
    private static bool IsCondition(SentenceView view, int finite) => view[finite].Mood == VerbMood.SubjunctiveII || view.Form(finite) is "sollte" or "sollten";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 1; c < view.Clauses.Count; c++)
        {
            var before = drafts.All.Count;
            foreach (var group in view.VerbGroups(c))
                if (Is(view, c, group)) Add(view, c, group, drafts);
            if (drafts.All.Count == before && BehindQuotation(view, c) is { } any) Add(view, c, any, drafts);
        }
    }

    /// <summary>"„…“, strich Romney heraus": behind a quotation any verb introduces it when its subject follows.</summary>
    private static VerbGroup? BehindQuotation(SentenceView view, int c)
    {
        if (view.Clauses[c - 1].Kind != ClauseKind.Quotation || view.Clauses[c].Before is not (TokenKind.Comma or TokenKind.Dash) || !ContentExtent.LeadsVerb(view, c)) return null;
        return AnyVerb.Of(view, c) is { } any && !IsCondition(view, any.Finite) && Subject(view, c, any).Count > 0 ? any : null;
    }

    private void Add(SentenceView view, int c, VerbGroup group, DraftList drafts)
    {
        var before = ContentBefore(view, c);
        if (before.IsEmpty) return;
        var direct = ClauseSplitter.WholeQuotation(view.Analysis, before.First, before.First, view.End) is { } end && end >= before.End;
        var frameEnd = FrameEnd(view, c);
        var after = ContentAfter(view, frameEnd, direct);
        var draft = ReportingClause.DraftOf(view, c, group, direct ? StatementForm.Direct : StatementForm.Indirect, direct ? "direct-frame" : Name, Subject(view, c, group));
        draft.Content.Add(before);
        if (!after.IsEmpty) draft.Content.Add(after);
        draft.Frame.Add(new WordRange(MarkBefore(view, view.Clauses[c].First), after.IsEmpty ? frameEnd : after.First));
        if (Quoted(view, c, group) is { IsEmpty: false } quoted) Turn(draft, quoted);
        drafts.Add(draft);
    }

    /// <summary>"…, zitierte die Agentur den Minister": the object speaks and the subject is the source.</summary>
    private static WordRange Quoted(SentenceView view, int c, VerbGroup group)
    {
        if (group.Word.Lemma != "zitieren" || group.IsPassive || Subject(view, c, group) is not [var subject]) return default;
        var quoted = new WordRange(subject.End, NounPhrase.End(view.Analysis, subject.End, view.Clauses[c].End, Reach.Von));
        return !quoted.IsEmpty && (view.Form(quoted.First) is "den" or "die" or "das" || SpeakerPhrase.IsAgent(view, quoted)) ? quoted : default;
    }

    private static void Turn(Draft draft, WordRange quoted)
    {
        draft.Via.Add(new Draft { Form = draft.Form, Rule = draft.Rule, Speaker = draft.Speaker, Cue = draft.Cue, Frame = draft.Frame, IsSource = true });
        draft.Speaker = [quoted];
        draft.Addressee.Clear();
    }

    private static bool IsImpersonal(SentenceView view, VerbGroup group) => view.Is(group.Finite + 1, "es");

    /// <summary>What stands before is somebody's words only when it is a quotation, a main clause, or a clause that the verb may open; a fronted "nachdem …" is not.</summary>
    private static bool HasWordsBefore(SentenceView view, int c, VerbGroup group)
    {
        if (view.Clauses[c - 1].Kind == ClauseKind.Quotation) return group.Word.Frames != Frames.None;
        if (!group.Word.Frames.HasFlag(Frames.Clause)) return OpensFronted(view, group);
        for (var before = c - 1; before >= 0; before--)
        {
            var clause = view.Clauses[before];
            if (clause.Kind == ClauseKind.Main)
                return (clause.Verb != clause.First || before == 0 || view.Clauses[before - 1].IsSubordinate || view.Clauses[before - 1].Kind == ClauseKind.Fragment || AreWords(view, before - 1) || IsVerbFirstCondition(view, before - 1))
                    && (ContentExtent.IsSubjunctive(clause.Mood) || !HasObject(view, c, group));
            if (clause.Kind == ClauseKind.Quotation) return false;
        }

        return OpensFronted(view, group);
    }

    /// <summary>In the indicative only a clause whose verb has no other object can have the words before as its object: "…, fordert Annan ein Ende" has one.</summary>
    private static bool HasObject(SentenceView view, int c, VerbGroup group)
    {
        if (group.IsPassive) return true;
        if (group.Word.Lemma is "begründen" or "kommentieren" or "rechtfertigen" or "zitieren") return false;
        var clause = view.Clauses[c];
        var subject = SpeakerPhrase.Behind(view, group.Finite + 1, clause.End);
        return Phrase.Of(view, subject.IsEmpty ? group.Finite + 1 : subject.End, clause.End)
            .Any(phrase => !phrase.IsGoverned && view[phrase.First].Tag is Tag.Article or Tag.Determiner or Tag.Noun or Tag.Adjective && !PhraseCase.IsDative(view, phrase));
    }

    /// <summary>"Ob das stimmt, sagte er nicht."</summary>
    private static bool OpensFronted(SentenceView view, VerbGroup group) => view.Clauses[0].Kind switch
    {
        ClauseKind.Dass => group.Word.Frames.HasFlag(Frames.Clause),
        ClauseKind.Ob or ClauseKind.Question or ClauseKind.Wie => group.Word.Frames.HasFlag(Frames.Question),
        _ => false,
    };

    private static List<WordRange> Subject(SentenceView view, int c, VerbGroup group)
    {
        if (group.Word.Lemma is "heißen" or "verlauten") return SpeakerPhrase.Subject(view, c, group);
        if (group.IsPassive && group.Word.Lemma != "zitieren") return SpeakerPhrase.Agent(view, view.Clauses[c].First, FrameEnd(view, c));
        if (group.Finite > view.Clauses[c].First) return [SpeakerPhrase.Before(view, view.Clauses[c].First, group.Finite)];
        return SpeakerPhrase.Behind(view, group.Finite + 1, FrameEnd(view, c)) is { IsEmpty: false } found ? [found] : [];
    }

    private static WordRange ContentBefore(SentenceView view, int c)
    {
        var first = c - 1;
        if (view.Clauses[first].Kind == ClauseKind.Quotation)
        {
            while (first > 0 && view.Clauses[first - 1].Kind == ClauseKind.Quotation) first--;
            return new WordRange(view.Clauses[first].First, view.Clauses[c - 1].End);
        }

        while (first > 0 && view.Clauses[first].Before is not (TokenKind.Semicolon or TokenKind.Colon)) first--;
        return view.Trim(view.Clauses[first].First, view.Clauses[c].First);
    }

    /// <summary>Behind the clause and its appositions.</summary>
    private static int FrameEnd(SentenceView view, int c)
    {
        var end = c;
        while (end + 1 < view.Clauses.Count && view.Clauses[end + 1] is { Kind: ClauseKind.Fragment or ClauseKind.Relative, Before: TokenKind.Comma } next && !ContentExtent.LeadsVerb(view, end + 2)
            && view[next.First].Tag != Tag.Coordinator && !view.Is(next.First, "so")) end++;
        return view.Clauses[end].End;
    }

    private static WordRange ContentAfter(SentenceView view, int frameEnd, bool direct)
    {
        var next = view.Clauses.FindIndex(clause => clause.First >= frameEnd);
        if (next < 0) return default;
        var clause = view.Clauses[next];
        if (clause is { Kind: ClauseKind.Quotation, Before: TokenKind.Colon } && !direct) return default;
        if (clause.Kind == ClauseKind.Quotation) return view.Trim(clause.First, ContentExtent.EndOfQuotations(view, next));
        if (clause.Kind == ClauseKind.Fragment || (clause.Kind == ClauseKind.Main && view[clause.First].Tag == Tag.Coordinator && clause.Mood == VerbMood.Indicative)) return default;
        return ContentExtent.IsTrailing(view, next) ? default : view.Trim(clause.First, ContentExtent.TrailingStart(view, next));
    }

    private static int MarkBefore(SentenceView view, int first) => first > view.First && view[first - 1].Token.Kind is TokenKind.Comma or TokenKind.Dash ? first - 1 : first;
}
