using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Where the words that a reporting clause opens end.</summary>
internal static class ContentExtent
{
    public static bool IsSubjunctive(VerbMood mood) => mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII;

    public static bool IsNarrative(VerbMood mood) => mood is VerbMood.Indicative or VerbMood.PastOrSubjunctiveII;

    /// <summary>The clause begins with its verb, so that the one before is its first part.</summary>
    public static bool LeadsVerb(SentenceView view, int clause) =>
        clause < view.Clauses.Count && view.Clauses[clause] is { Kind: ClauseKind.Main, Verb: var verb, First: var first } && verb == first;

    /// <summary>Behind the quotations that follow each other from a clause on.</summary>
    public static int EndOfQuotations(SentenceView view, int clause)
    {
        while (clause + 1 < view.Clauses.Count && view.Clauses[clause + 1].Kind == ClauseKind.Quotation) clause++;
        return view.Clauses[clause].End;
    }

    /// <summary>The end of words that begin with a clause: to the end of the sentence, but not over a trailing source, over what returns to the reporting clause
    /// ("…, dass sie komme und weigerte sich", "…, er sei unschuldig, erkannte das Gericht nicht an") nor over a quotation behind a colon.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="content">The clause that the words begin with.</param>
    /// <param name="reporting">The reporting clause; -1 for none.</param>
    public static int End(SentenceView view, int content, int reporting = -1)
    {
        var end = TrailingStart(view, content);
        for (var c = content + 1; c < view.Clauses.Count && view.Clauses[c].First < end; c++)
            if (view.Clauses[c] is { Kind: ClauseKind.Quotation, Before: TokenKind.Colon } || Returns(view, content, c) || GoesOn(view, content, c) || (reporting < 0 ? Completes(view, content, c) : Frames(view, reporting, c))) return view.Clauses[c].First - 1;
        var clause = view.Clauses[content];
        if (clause.Kind == ClauseKind.Main && !IsSubjunctive(clause.Mood)) return end;
        for (var i = clause.Verb + 1; i > 0 && i < clause.End - 1; i++)
            if (view[i].Tag == Tag.Coordinator && view[i + 1].Tag == Tag.Finite && IsNarrative(view[i + 1].Mood)) return i;
        return end;
    }

    /// <summary>Where a trailing source begins (", wie TASS berichtete", ", so X", ", sagte Y"); else the end of the sentence.</summary>
    public static int TrailingStart(SentenceView view, int from)
    {
        for (var c = from + 1; c < view.Clauses.Count; c++)
            if (IsTrailing(view, c, from)) return view.Clauses[c].First - 1;
        return view.End;
    }

    public static bool IsTrailing(SentenceView view, int c, int content = -1)
    {
        var clause = view.Clauses[c];
        if (clause.Before is not (TokenKind.Comma or TokenKind.Dash)) return false;
        if (WieClause.Reports(view, c) || SoPhrase.Reports(view, c)) return true;
        return LeadsVerb(view, c) && SpeechLexicon.Verb(view[clause.Verb].Lemma) is not null && clause.Mood != VerbMood.SubjunctiveI && (c - 1 == content || view.Clauses[c - 1].Kind is not (ClauseKind.Adverbial or ClauseKind.Question or ClauseKind.Wie));
    }

    /// <summary>A clause that goes on with the reporting clause's subject: ", und wies die Forderung zurück", ", erkannte das Gericht nicht an".</summary>
    private static bool Returns(SentenceView view, int content, int c)
    {
        var clause = view.Clauses[c];
        if (clause.Kind != ClauseKind.Main || clause.Before != TokenKind.Comma || !IsNarrative(clause.Mood)) return false;
        if (clause.Verb == clause.First + 1 && view[clause.First].Tag == Tag.Coordinator) return true;
        return clause.Verb == clause.First && IsSubjunctive(view.Clauses[content].Mood) && view.Clauses[c - 1].Kind == ClauseKind.Main;
    }

    /// <summary>The report goes on in its own words: "…; die Lage bleibt offen", "…, doch die Richterin ließ sich nicht erweichen".</summary>
    public static bool GoesOn(SentenceView view, int content, int c)
    {
        var clause = view.Clauses[c];
        if (clause.Kind != ClauseKind.Main || !IsNarrative(clause.Mood) || (view.Clauses[content].Kind == ClauseKind.Main && !IsSubjunctive(view.Clauses[content].Mood))) return false;
        return clause.Before == TokenKind.Semicolon || (clause.Before == TokenKind.Comma && clause.Verb > clause.First + 1 && view.Form(clause.First) is "doch" or "denn" or "aber" or "jedoch");
    }

    /// <summary>The main clause behind a reporting clause that stands in front of it: "Nachdem bekannt geworden war, dass …, stieg der Preis".</summary>
    private static bool Frames(SentenceView view, int reporting, int c) =>
        LeadsVerb(view, c) && IsNarrative(view.Clauses[c].Mood) && view.Clauses[c].Before == TokenKind.Comma
        && (view.Clauses[reporting].IsSubordinate || LeadsVerb(view, reporting)) && !view.Clauses.Take(reporting).Any(clause => clause.Kind == ClauseKind.Main);

    /// <summary>The end of the clause around the words that they have cut: "…, dass jemand kommt, gefunden", "…, die Flaggen zu wechseln, nun auch von anderen".</summary>
    public static bool Completes(SentenceView view, int content, int c)
    {
        var clause = view.Clauses[c];
        if (clause is not { Kind: ClauseKind.Fragment, Before: TokenKind.Comma } || view.Clauses[content].Kind == ClauseKind.Quotation) return false;
        var last = view[clause.End - 1];
        return last.Tag is Tag.Participle or Tag.Infinitive or Tag.ZuInfinitive or Tag.Separated || view[clause.First].Tag is Tag.Adverb && clause.End == view.End;
    }
}
