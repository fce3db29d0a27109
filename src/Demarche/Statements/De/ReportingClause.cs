using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>A clause with a verb of speech in front of the words that it opens: "X sagte, dass …", "X forderte Y auf, … zu …", "X sagte, es sei …", "X sagte: „…“".</summary>
internal sealed class ReportingClause : IStatementRule<SentenceView>
{
    /// <summary>How many clauses may stand between the reporting clause and its words.</summary>
    private const int Farthest = 4;

    public string Name => "reporting-clause";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (view.Clauses[c].Kind == ClauseKind.Quotation || WieClause.Opens(view, c)) continue;
            foreach (var group in view.VerbGroups(c))
                if (!IsInSomebodysWords(view, c, group) && !InsertedClause.Is(view, c, group) && !HasNearer(view, c, group)) Add(view, c, group, drafts);
        }
    }

    /// <summary>"Die IAEO gehe davon aus, dass …": a reporting clause in Konjunktiv I is itself somebody's words.</summary>
    private static bool IsInSomebodysWords(SentenceView view, int c, VerbGroup group) => view.Clauses[c].Kind == ClauseKind.Main && view[group.Finite].Mood == VerbMood.SubjunctiveI;

    /// <summary>"sprach von einem Fehler und fügte hinzu: …": of two verbs of a clause the nearer one opens the words.</summary>
    private static bool HasNearer(SentenceView view, int c, VerbGroup group) =>
        view.VerbGroups(c).Any(other => other.Finite > group.Finite && FirstContent(view, c, other) is >= 0 and var content && content == FirstContent(view, c, group));

    private void Add(SentenceView view, int c, VerbGroup group, DraftList drafts)
    {
        var content = FirstContent(view, c, group);
        if (content < 0) return;
        var start = view.Clauses[content].First;
        var direct = view.Clauses[content].Kind == ClauseKind.Quotation;
        var end = direct ? ContentExtent.EndOfQuotations(view, content) : ContentExtent.End(view, content, c);
        if (view.Trim(start, end) is not { IsEmpty: false } words) return;
        var draft = DraftOf(view, c, group, direct ? StatementForm.Direct : StatementForm.Indirect, direct ? "direct-frame" : Name, SpeakerPhrase.SubjectOrShared(view, c, group, drafts));
        draft.Content.Add(words);
        draft.Frame.Add(new WordRange(FrameStart(view, c, group, drafts), start));
        var limit = direct ? ContentExtent.TrailingStart(view, content) : end < ContentExtent.TrailingStart(view, content) ? view.End : end;
        if (view.Trim(end, limit) is { IsEmpty: false } rest && !ReturnsToSpeech(view, rest) && !GoesOn(view, content, rest)) draft.Frame.Add(rest);
        AddQuoter(view, c, group, draft);
        drafts.Add(draft);
    }

    /// <summary>"Der Minister wird von der Zeitung mit den Worten zitiert": who quotes is the source.</summary>
    private static void AddQuoter(SentenceView view, int c, VerbGroup group, Draft draft)
    {
        if (group.Word.Lemma != "zitieren" || !group.IsPassive) return;
        var range = view.Clauses[c];
        var quoter = SpeakerPhrase.Agent(view, range.First, range.End) is { Count: > 0 } agent ? agent : SpeakerPhrase.Document(view, range);
        if (quoter.Count > 0) draft.Via.Add(new Draft { Form = draft.Form, Rule = draft.Rule, Speaker = quoter, Cue = draft.Cue, Frame = draft.Frame, IsSource = true });
    }

    internal static Draft DraftOf(SentenceView view, int clause, VerbGroup group, StatementForm form, string rule, List<WordRange> speaker)
    {
        var draft = new Draft { Form = form, Medium = group.Word.Medium, Rule = rule, Sentence = view.Index, Speaker = speaker, Polarity = group.IsDenial != IsNobody(view, speaker) ? Polarity.Denied : null };
        draft.Cue.AddRange(group.Cue);
        Addressees.Add(view, clause, group, draft);
        return draft;
    }

    /// <summary>"Niemand sagte, …", "Kein Minister bestätigte, …".</summary>
    private static bool IsNobody(SentenceView view, List<WordRange> speaker) =>
        speaker is [var range, ..] && view.Form(range.First) is "niemand" or "Niemand" or "kein" or "Kein" or "keine" or "Keine" or "keiner" or "Keiner";

    /// <summary>What follows the words is a reporting clause of its own.</summary>
    private static bool ReturnsToSpeech(SentenceView view, WordRange rest) =>
        Enumerable.Range(0, view.Clauses.Count).Any(c => rest.Contains(view.Clauses[c].First) && (view.Clauses[c].Kind == ClauseKind.Quotation || view.VerbGroups(c).Count > 0));

    /// <summary>The words of an infinitive begin behind the verb that asks for it, over an apposition or list: "schlug vor, das System auch auf der A 35, der Autobahn nach Basel, einzusetzen".</summary>
    private static int WithCutStart(SentenceView view, int c, int content, VerbGroup group)
    {
        if (view.Clauses[content].Kind != ClauseKind.ZuInfinitive || group.Cue[^1].End < view.Clauses[c].End) return content;
        while (content > c + 1 && view.Clauses[content - 1].Kind is ClauseKind.Fragment or ClauseKind.Relative) content--;
        return content;
    }

    private static bool GoesOn(SentenceView view, int content, WordRange rest) => view.Clauses.FindIndex(clause => clause.First == rest.First) is >= 0 and var c && ContentExtent.GoesOn(view, content, c);

    private static int FirstContent(SentenceView view, int c, VerbGroup group)
    {
        for (var next = c + 1; next < view.Clauses.Count && next <= c + Farthest + 1; next++)
        {
            var clause = view.Clauses[next];
            if (Opens(view, next, group)) return next > c + 1 && TakenByNearer(view, next) ? -1 : WithCutStart(view, c, next, group);
            if (clause.Kind is ClauseKind.Adverbial or ClauseKind.Fragment or ClauseKind.Question or ClauseKind.Wie && group.Word.Frames.HasFlag(Frames.Clause) && LeadsSubjunctive(view, Behind(view, next))) return next;
            if (clause.Kind is ClauseKind.Main or ClauseKind.Quotation) return -1;
        }

        return -1;
    }

    /// <summary>The clause behind fragments and relative clauses: "…, dem Generalsekretär, Supachai Panitchpakdi, sei …".</summary>
    private static int Behind(SentenceView view, int clause)
    {
        clause++;
        while (clause < view.Clauses.Count && view.Clauses[clause].Kind is ClauseKind.Fragment or ClauseKind.Relative or ClauseKind.ZuInfinitive) clause++;
        return clause;
    }

    /// <summary>The clause in front of the words has a verb of speech of its own that opens them.</summary>
    private static bool TakenByNearer(SentenceView view, int content) => view.VerbGroups(content - 1).Any(nearer => Opens(view, content, nearer));

    private static bool LeadsSubjunctive(SentenceView view, int clause) => ContentExtent.LeadsVerb(view, clause) && ContentExtent.IsSubjunctive(view.Clauses[clause].Mood);

    internal static bool Opens(SentenceView view, int next, VerbGroup group)
    {
        var clause = view.Clauses[next];
        var frames = group.Word.Frames;
        return clause.Kind switch
        {
            ClauseKind.Dass => frames.HasFlag(Frames.Clause) && group.HasCorrelate(view),
            ClauseKind.Ob => frames.HasFlag(Frames.Question) || group.IsNegated,
            ClauseKind.Question => frames.HasFlag(Frames.Question) || group.IsNegated,
            ClauseKind.ZuInfinitive => frames.HasFlag(Frames.ZuInfinitive) && group.HasCorrelate(view),
            ClauseKind.Quotation => frames.HasFlag(Frames.Direct),
            ClauseKind.Main => frames.HasFlag(Frames.Clause) && group.HasCorrelate(view) && IsVerbSecond(view, clause, group) && !view.VerbGroups(next).Any(own => InsertedClause.IsStraight(view, next, own)),
            _ => false,
        };
    }

    /// <summary>A main clause behind the comma of a verb of speech is its object when it is subjunctive, or when nothing else can be meant.</summary>
    private static bool IsVerbSecond(SentenceView view, Clause clause, VerbGroup group)
    {
        if (clause.Verb == clause.First || view[clause.First].Tag == Tag.Coordinator || clause.Before is not (TokenKind.Comma or TokenKind.Colon)) return false;
        return ContentExtent.IsSubjunctive(clause.Mood) || clause.Mood == VerbMood.PastOrSubjunctiveII
            || group.Word.Lemma is "sagen" or "erklären" or "meinen" or "glauben" or "betonen" or "behaupten" or "mitteilen";
    }

    /// <summary>The frame takes in everything before the words, from the sentence's start, or from its own clause where another main clause or other words stand before.</summary>
    private static int FrameStart(SentenceView view, int c, VerbGroup group, DraftList drafts)
    {
        if (c > 0 && drafts.In(view.Index).Any(draft => draft.Content[0].First < view.Clauses[c].First && draft.Content.Exists(range => range.End >= view.Clauses[c].First - 2 && range.End <= view.Clauses[c].First)))
            return view.Clauses[c].First;
        if (view.Clauses[c].IsSubordinate) return view.First;
        if (view.Clauses[c].Before == TokenKind.Colon && view.Clauses.Take(c).All(clause => clause.Kind == ClauseKind.Fragment)) return view.Clauses[c].First;
        var start = SpeakerPhrase.ClauseStart(view, c, group.Finite);
        var own = start > view.Clauses[c].First || view.Clauses.Take(c).Any(clause => clause.Kind is ClauseKind.Main or ClauseKind.Quotation && clause.First < start);
        return own ? start : view.First;
    }
}
