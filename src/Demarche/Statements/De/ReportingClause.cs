using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.Statements.De;

/// <summary>A clause with a verb of speech and the words that it opens: "X sagte, dass …", "X forderte Y auf, … zu …", "X sagte, es sei …", "X sagte: „…“",
/// and the clause behind or amid the words: "…, sagte X", "„…“, sagte X, „…“".</summary>
internal sealed class ReportingClause : IStatementRule
{
    public string Name => "reporting-clause";

    public void Find(SentenceView view, DraftList drafts)
    {
        for (var c = 0; c < view.Clauses.Count; c++)
        {
            if (view.Clauses[c].Kind == ClauseKind.Quotation || IsWie(view, c)) continue;
            foreach (var group in VerbGroup.Of(view, c))
                if ((Behind(view, c, group) ?? Ahead(view, c, group)) is { } draft) drafts.Add(draft);
        }
    }

    /// <summary>"wie X mitteilte" is another rule's.</summary>
    private static bool IsWie(SentenceView view, int clause) => view.Clauses[clause].Kind == ClauseKind.Question && view.Is(view.Clauses[clause].First, "wie");

    /// <summary>The words come first: "…, sagte X".</summary>
    private Draft? Behind(SentenceView view, int c, VerbGroup group)
    {
        var clause = view.Clauses[c];
        if (c == 0 || group.Finite != clause.First || clause.Before is TokenKind.Colon or TokenKind.Semicolon || !HasWordsBefore(view, c, group)) return null;
        var impersonal = view.Is(group.Finite + 1, "es");
        var subject = group.IsPassive ? SpeakerPhrase.Agent(view, clause.First, FrameEnd(view, c)) : Subject(view, c, group);
        if (subject.Count == 0 && !impersonal && !group.IsPassive) return null;
        var before = ContentBefore(view, c);
        if (before.IsEmpty) return null;
        var frameEnd = FrameEnd(view, c);
        var after = ContentAfter(view, c, frameEnd);
        var draft = Draft(view, group, c, IsDirect(view, before) ? StatementForm.Direct : StatementForm.Indirect, subject);
        draft.Content.Add(before);
        if (!after.IsEmpty) draft.Content.Add(after);
        draft.Frame.Add(new WordRange(MarkBefore(view, clause.First), after.IsEmpty ? frameEnd : after.First));
        return draft;
    }

    /// <summary>What stands before is somebody's words only when it is a quotation, a main clause, or a clause that the verb may open; a fronted "nachdem …" is not.</summary>
    private static bool HasWordsBefore(SentenceView view, int c, VerbGroup group)
    {
        if (view.Clauses[c - 1].Kind == ClauseKind.Quotation) return group.Word.Frames != Frames.None;
        if (!group.Word.Frames.HasFlag(Frames.Clause)) return OpensFronted(view, group);
        for (var before = c - 1; before >= 0; before--)
        {
            var clause = view.Clauses[before];
            if (clause.Kind == ClauseKind.Main) return clause.Verb != clause.First || before == 0 || LeadsAfterSubordinate(view, before);
            if (clause.Kind == ClauseKind.Quotation) return false;
        }

        return OpensFronted(view, group);
    }

    private static bool LeadsAfterSubordinate(SentenceView view, int c) => view.Clauses[c - 1].IsSubordinate || view.Clauses[c - 1].Kind == ClauseKind.Fragment;

    /// <summary>"Ob das stimmt, sagte er nicht."</summary>
    private static bool OpensFronted(SentenceView view, VerbGroup group) => view.Clauses[0].Kind switch
    {
        ClauseKind.Dass => group.Word.Frames.HasFlag(Frames.Clause),
        ClauseKind.Ob or ClauseKind.Question => group.Word.Frames.HasFlag(Frames.Question),
        _ => false,
    };

    private static List<WordRange> Subject(SentenceView view, int c, VerbGroup group) =>
        SpeakerPhrase.Behind(view, group.Finite + 1, FrameEnd(view, c)) is { IsEmpty: false } found ? [found] : [];

    private static WordRange ContentBefore(SentenceView view, int c)
    {
        var first = c - 1;
        if (view.Clauses[first].Kind == ClauseKind.Quotation) return Quotations(view, first);
        while (first > 0 && view.Clauses[first].Before is not (TokenKind.Semicolon or TokenKind.Colon)) first--;
        return view.Trim(view.Clauses[first].First, view.Clauses[c].First);
    }

    /// <summary>Quotations that follow each other are one.</summary>
    private static WordRange Quotations(SentenceView view, int last)
    {
        var first = last;
        while (first > 0 && view.Clauses[first - 1].Kind == ClauseKind.Quotation) first--;
        return new WordRange(view.Clauses[first].First, view.Clauses[last].End);
    }

    /// <summary>Behind the clause and its appositions.</summary>
    private static int FrameEnd(SentenceView view, int c)
    {
        var end = c;
        while (end + 1 < view.Clauses.Count && view.Clauses[end + 1] is { Kind: ClauseKind.Fragment or ClauseKind.Relative, Before: TokenKind.Comma } next && !LeadsVerb(view, end + 2)
            && view[next.First].Tag != Tag.Coordinator && !IsSo(view, next)) end++;
        return view.Clauses[end].End;
    }

    private static bool IsSo(SentenceView view, Clause clause) => view.Is(clause.First, "so");

    /// <summary>The clause begins with its verb, so that the one before is its first part.</summary>
    private static bool LeadsVerb(SentenceView view, int clause) =>
        clause < view.Clauses.Count && view.Clauses[clause] is { Kind: ClauseKind.Main, Verb: var verb, First: var first } && verb == first;

    private static WordRange ContentAfter(SentenceView view, int c, int frameEnd)
    {
        var next = view.Clauses.FindIndex(clause => clause.First >= frameEnd);
        if (next < 0) return default;
        var clause = view.Clauses[next];
        if (clause.Kind == ClauseKind.Quotation) return view.Trim(clause.First, Quoted(view, next));
        if (clause.Kind == ClauseKind.Fragment || (clause.Kind == ClauseKind.Main && view[clause.First].Tag == Tag.Coordinator && clause.Mood == VerbMood.Indicative)) return default;
        if (IsTrailing(view, next)) return default;
        return view.Trim(clause.First, TrailingStart(view, next));
    }

    private static int Quoted(SentenceView view, int next)
    {
        while (next + 1 < view.Clauses.Count && view.Clauses[next + 1].Kind == ClauseKind.Quotation) next++;
        return view.Clauses[next].End;
    }

    private static bool IsDirect(SentenceView view, WordRange words) => ClauseSplitter.WholeQuotation(view.Analysis, words.First, words.First, view.End) is { } end && end >= words.End;

    private static int MarkBefore(SentenceView view, int first) => first > view.First && view[first - 1].Token.Kind is TokenKind.Comma or TokenKind.Dash ? first - 1 : first;

    /// <summary>The clause comes first: "X sagte, …".</summary>
    private Draft? Ahead(SentenceView view, int c, VerbGroup group)
    {
        var content = FirstContent(view, c, group);
        if (content < 0 || IsInSomebodysWords(view, c, group)) return null;
        var start = view.Clauses[content].First;
        var form = view.Clauses[content].Kind == ClauseKind.Quotation ? StatementForm.Direct : StatementForm.Indirect;
        var end = form == StatementForm.Direct ? Quoted(view, content) : ContentEnd(view, content);
        if (view.Trim(start, end) is not { IsEmpty: false } words) return null;
        var draft = Draft(view, group, c, form, SpeakerPhrase.Subject(view, c, group));
        draft.Content.Add(words);
        draft.Frame.Add(new WordRange(FrameStart(view, c, group), start));
        if (end < view.End && form == StatementForm.Direct && view.Trim(end, TrailingStart(view, content)) is { IsEmpty: false } rest) draft.Frame.Add(rest);
        if (form == StatementForm.Indirect && end < TrailingStart(view, content) && view.Trim(end, view.End) is { IsEmpty: false } tail) draft.Frame.Add(tail);
        return draft;
    }

    /// <summary>"Die IAEO gehe davon aus, dass …": a reporting clause in Konjunktiv I is itself somebody's words.</summary>
    private static bool IsInSomebodysWords(SentenceView view, int c, VerbGroup group) => view.Clauses[c].Kind == ClauseKind.Main && view[group.Finite].Mood == VerbMood.SubjunctiveI;

    private static int FirstContent(SentenceView view, int c, VerbGroup group)
    {
        for (var next = c + 1; next < view.Clauses.Count; next++)
        {
            var clause = view.Clauses[next];
            if (Opens(view, next, group)) return next;
            if (clause.Kind is ClauseKind.Adverbial or ClauseKind.Fragment or ClauseKind.Question && LeadsSubjunctive(view, next + 1) && group.Word.Frames.HasFlag(Frames.Clause)) return next;
            if (clause.Kind is ClauseKind.Main or ClauseKind.Quotation && clause.HasVerb) return -1;
            if (next > c + 4) return -1;
        }

        return -1;
    }

    private static bool LeadsSubjunctive(SentenceView view, int clause) => LeadsVerb(view, clause) && IsSubjunctive(view.Clauses[clause].Mood);

    private static bool IsSubjunctive(VerbMood mood) => mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII;

    private static bool Opens(SentenceView view, int next, VerbGroup group)
    {
        var clause = view.Clauses[next];
        var frames = group.Word.Frames;
        return clause.Kind switch
        {
            ClauseKind.Dass => frames.HasFlag(Frames.Clause),
            ClauseKind.Ob => frames.HasFlag(Frames.Question) || group.IsNegated,
            ClauseKind.Question => (frames.HasFlag(Frames.Question) || group.IsNegated) && !IsWie(view, next),
            ClauseKind.ZuInfinitive => frames.HasFlag(Frames.ZuInfinitive),
            ClauseKind.Quotation => frames.HasFlag(Frames.Direct),
            ClauseKind.Main => frames.HasFlag(Frames.Clause) && IsVerbSecond(view, clause, group),
            _ => false,
        };
    }

    /// <summary>A main clause behind the comma of a verb of speech is its object when it is subjunctive, or when nothing else can be meant.</summary>
    private static bool IsVerbSecond(SentenceView view, Clause clause, VerbGroup group)
    {
        if (clause.Verb == clause.First || view[clause.First].Tag == Tag.Coordinator) return false;
        if (clause.Before is not (TokenKind.Comma or TokenKind.Colon)) return false;
        return IsSubjunctive(clause.Mood) || group.Word.Lemma is "sagen" or "erklären" or "meinen" or "glauben" or "betonen" or "behaupten" or "mitteilen" || clause.Mood == VerbMood.PastOrSubjunctiveII;
    }

    private static int FrameStart(SentenceView view, int c, VerbGroup group)
    {
        var start = SpeakerPhrase.ClauseStart(view, c, group.Finite);
        if (view.Clauses[c].IsSubordinate) return view.First;
        for (var before = 0; before < c; before++)
            if (view.Clauses[before] is { Kind: ClauseKind.Main } main && main.End <= start) return start;
        return start > view.First && view.Clauses[c].First <= start && start != view.Clauses[c].First ? start : Math.Min(start, FirstOf(view, c, start));
    }

    /// <summary>Subordinate clauses and fragments before the main clause belong to it.</summary>
    private static int FirstOf(SentenceView view, int c, int start) =>
        view.Clauses.Take(c).Any(clause => clause.Kind is ClauseKind.Main or ClauseKind.Quotation) ? start : view.First;

    /// <summary>The content goes to the end of the sentence, but not over what returns to the reporting clause ("…, dass sie komme und weigerte sich",
    /// "…, er sei unschuldig, erkannte das Gericht nicht an") nor over a quotation behind a colon.</summary>
    private static int ContentEnd(SentenceView view, int content)
    {
        var end = TrailingStart(view, content);
        for (var c = content + 1; c < view.Clauses.Count && view.Clauses[c].First < end; c++)
            if (view.Clauses[c] is { Kind: ClauseKind.Quotation, Before: TokenKind.Colon } || (IsSubjunctive(view.Clauses[content].Mood) && Returns(view, c))) return view.Clauses[c].First - 1;
        var clause = view.Clauses[content];
        for (var i = clause.Verb + 1; i > 0 && i < clause.End - 1; i++)
            if (view[i].Tag == Tag.Coordinator && view[i + 1].Tag == Tag.Finite && IsNarrative(view, i + 1) && (clause.Kind != ClauseKind.Main || IsSubjunctive(clause.Mood))) return i;
        return end;
    }

    private static bool IsNarrative(SentenceView view, int verb) => view[verb].Mood is VerbMood.Indicative or VerbMood.PastOrSubjunctiveII;

    /// <summary>A verb-first clause in the indicative that goes on with the reporting clause's subject.</summary>
    private static bool Returns(SentenceView view, int c) =>
        view.Clauses[c] is { Kind: ClauseKind.Main, Before: TokenKind.Comma } clause && clause.Verb == clause.First && IsNarrative(view, clause.Verb) && view.Clauses[c - 1].Kind == ClauseKind.Main;

    /// <summary>Where a trailing source begins (", wie TASS berichtete", ", so X", ", sagte Y"); else the end of the sentence.</summary>
    private static int TrailingStart(SentenceView view, int from)
    {
        for (var c = from + 1; c < view.Clauses.Count; c++)
            if (IsTrailing(view, c)) return view.Clauses[c].First - 1;
        return view.End;
    }

    private static bool IsTrailing(SentenceView view, int c)
    {
        var clause = view.Clauses[c];
        if (clause.Before != TokenKind.Comma) return false;
        if (WieClause.Reports(view, c) || SoPhrase.Reports(view, c)) return true;
        return clause.Kind == ClauseKind.Main && clause.Verb == clause.First && SpeechLexicon.Verb(view[clause.Verb].Lemma) is not null && clause.Mood != VerbMood.SubjunctiveI;
    }

    private Draft Draft(SentenceView view, VerbGroup group, int clause, StatementForm form, List<WordRange> speaker)
    {
        var draft = new Draft { Form = form, Medium = group.Word.Medium, Rule = RuleName(view, clause, form), Sentence = view.Index, Speaker = speaker, Polarity = group.IsNegated ? Polarity.Denied : null };
        draft.Cue.AddRange(group.Cue);
        Addressees.Add(view, clause, group, draft);
        return draft;
    }

    private string RuleName(SentenceView view, int clause, StatementForm form) => form == StatementForm.Direct ? "direct-frame" : Name;
}
