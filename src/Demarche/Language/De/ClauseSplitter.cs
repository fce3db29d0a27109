namespace Demarche.Language.De;

/// <summary>Cuts a German sentence into clauses at its commas, colons, semicolons, dashes and at quotations that stand for a clause. Brackets are taken as part of the clause around them.</summary>
public static class ClauseSplitter
{
    /// <summary>How many clauses behind its opener the verb of a cut clause may stand.</summary>
    private const int FarthestVerb = 6;

    /// <summary>The clauses of a sentence in text order; the marks between them belong to none.</summary>
    public static List<Clause> Split(TextAnalysis analysis, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var clauses = new List<Clause>();
        var end = Trimmed(analysis, sentence);
        var (first, before, brackets) = (sentence.First, TokenKind.Word, 0);
        for (var i = sentence.First; i < end; i++)
        {
            var kind = analysis.Words[i].Token.Kind;
            if (kind is TokenKind.OpenBracket) brackets++;
            else if (kind is TokenKind.CloseBracket && brackets > 0) brackets--;
            if (brackets > 0) continue;
            if (WholeQuotation(analysis, i, sentence.First, end) is { } quotation)
            {
                Add(analysis, clauses, first, i, before);
                clauses.Add(new Clause(i, quotation, ClauseKind.Quotation, -1, VerbMood.None, clauses.Count == 0 ? TokenKind.Word : PreviousMark(analysis, i)));
                (first, before) = (quotation, TokenKind.Quote);
                i = quotation - 1;
            }
            else if (IsEdge(kind))
            {
                Add(analysis, clauses, first, i, before);
                (first, before) = (i + 1, kind);
            }
        }

        Add(analysis, clauses, first, end, before);
        Join(analysis, clauses);
        FindRests(analysis, clauses);
        ClauseNesting.Settle(clauses);
        return clauses;
    }

    /// <summary>A subordinate clause that a list or an inserted clause has cut goes on until its finite verb: "dass Biogas, Biodiesel und Öl angeboten würden".</summary>
    private static void Join(TextAnalysis analysis, List<Clause> clauses)
    {
        for (var c = 0; c < clauses.Count - 1; c++)
        {
            if (clauses[c].HasVerb || !IsSubordinator(analysis, clauses[c])) continue;
            var last = c + 1;
            while (last < clauses.Count && last <= c + FarthestVerb && !Completes(analysis, clauses[c], clauses[last])) last++;
            if (last > c + FarthestVerb || last == clauses.Count) last = Taken(analysis, clauses, c) ?? last;
            if (last == clauses.Count || last > c + FarthestVerb) continue;
            var verb = LastFinite(analysis, clauses[last]);
            clauses[c] = clauses[c] with { End = clauses[last].End, Verb = verb, Mood = clauses[last].Mood, Kind = Subordinate(analysis, clauses[c]) };
            clauses.RemoveRange(c + 1, last - c);
        }
    }

    /// <summary>The relative clauses between two commas of a clause that was joined over them: "dass der Minister, [der gestern reiste], zahlen werde".</summary>
    public static IEnumerable<Clause> Inserted(TextAnalysis analysis, Clause clause)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var first = -1;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (analysis.Words[i].Token.Kind != TokenKind.Comma) continue;
            if (first >= 0 && i > first && Classify(analysis, first, i, TokenKind.Comma) is { Kind: ClauseKind.Relative } inserted) yield return inserted;
            first = i + 1;
        }
    }

    /// <summary>"dass die EU, [die USA und Japan den Staat anerkennen]", "nachdem Lanz, der Chef der Bank, [den Vertrag gekündigt hatte], sank …": what was taken for a relative clause, and nothing else in front of the next main clause can have the verb.</summary>
    private static int? Taken(TextAnalysis analysis, List<Clause> clauses, int opening)
    {
        if (IsInfinitiveOpener(analysis, clauses[opening])) return null;
        int? taken = null;
        for (var c = opening + 1; c < clauses.Count && c <= opening + FarthestVerb && clauses[c].Kind != ClauseKind.Main; c++)
            if (clauses[c].Kind == ClauseKind.Relative) taken = c;
        return taken;
    }

    /// <summary>Behind an inserted clause goes on what has an auxiliary or modal in front of it and nothing yet that belongs to that.</summary>
    private static void FindRests(TextAnalysis analysis, List<Clause> clauses)
    {
        for (var c = 2; c < clauses.Count; c++)
            if (clauses[c] is { Kind: ClauseKind.Fragment, Before: TokenKind.Comma } rest && IsNonFinite(analysis, rest.End - 1) && IsOpen(analysis, clauses[c - 2])
                && !IsNonFinite(analysis, clauses[c - 1].End - 1) && analysis.Words[rest.First].Tag != Tag.Coordinator)
                clauses[c] = rest with { Kind = ClauseKind.Rest };
    }

    private static bool IsOpen(TextAnalysis analysis, Clause clause) =>
        clause.Kind == ClauseKind.Main && analysis.Words[clause.Verb].Stts is Stts.VAFIN or Stts.VMFIN && !IsNonFinite(analysis, clause.End - 1);

    private static bool IsNonFinite(TextAnalysis analysis, int word) => analysis.Words[word].Tag is Tag.Participle or Tag.Infinitive;

    private static bool Completes(TextAnalysis analysis, Clause opening, Clause clause) => IsInfinitiveOpener(analysis, opening)
        ? clause.Kind == ClauseKind.ZuInfinitive
        : clause.Kind == ClauseKind.Main && IsFinal(analysis, LastFinite(analysis, clause), clause.End);

    /// <summary>"um", "ohne", "statt" without their infinitive yet.</summary>
    private static bool IsInfinitiveOpener(TextAnalysis analysis, Clause clause) => IsOneOf(analysis.Form(clause.First), "um", "ohne") || IsOneOf(analysis.Form(clause.First), "statt", "anstatt");

    private static bool IsSubordinator(TextAnalysis analysis, Clause clause) =>
        clause.Kind == ClauseKind.Fragment && (IsInfinitiveOpener(analysis, clause) || analysis.Words[Opener(analysis, clause.First, clause.End)] is { Tag: Tag.Subjunction or Tag.Question } || clause.Before == TokenKind.Comma && analysis.Words[clause.First].Stts == Stts.PRELS);

    private static ClauseKind Subordinate(TextAnalysis analysis, Clause clause)
    {
        var opener = Opener(analysis, clause.First, clause.End);
        if (analysis.Words[opener].Stts == Stts.PRELS) return ClauseKind.Relative;
        if (IsOneOf(analysis.Form(opener), "dass", "daß")) return ClauseKind.Dass;
        if (IsOneOf(analysis.Form(opener), "ob", "ob")) return ClauseKind.Ob;
        if (IsOneOf(analysis.Form(opener), "wie", "wie")) return ClauseKind.Wie;
        return analysis.Words[opener].Tag == Tag.Question ? ClauseKind.Question : ClauseKind.Adverbial;
    }

    private static int LastFinite(TextAnalysis analysis, Clause clause)
    {
        for (var i = clause.End - 1; i >= clause.First; i--)
            if (analysis.Words[i].Tag == Tag.Finite && !Asides.Hold(analysis, i, clause.First)) return i;
        return clause.First;
    }

    /// <summary>The end of the sentence without its final stop.</summary>
    public static int Trimmed(TextAnalysis analysis, Sentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First + 1 && analysis.Words[end - 1].Token.Kind == TokenKind.Stop) end--;
        return end;
    }

    /// <summary>Behind the quotation that opens at a word and stands for a clause of its own; none where it is only part of one.</summary>
    public static int? WholeQuotation(TextAnalysis analysis, int at, int first, int end)
    {
        var q = analysis.Words[at].Token.Kind == TokenKind.Quote ? analysis.QuotationOf(at) : -1;
        if (q < 0 || analysis.Quotations[q].First != at) return null;
        var quotation = analysis.Quotations[q];
        var before = at == first || IsBoundary(analysis.Words[at - 1].Token.Kind);
        var after = quotation.End >= end || IsBoundary(analysis.Words[quotation.End].Token.Kind) || EndsWithStop(analysis, quotation)
            || (at == first && analysis.Words[quotation.End].Tag == Tag.Finite && HasClause(analysis, quotation));
        if (!before || !after) return null;
        return at > first && analysis.Words[at - 1].Token.Kind == TokenKind.Colon || HasClause(analysis, quotation) || quotation.End - at > 8 ? Math.Min(quotation.End, end) : null;
    }

    private static bool HasClause(TextAnalysis analysis, Quotation quotation)
    {
        for (var i = quotation.First; i < quotation.End; i++)
            if (analysis.Words[i].Tag == Tag.Finite) return true;
        return EndsWithStop(analysis, quotation);
    }

    private static bool EndsWithStop(TextAnalysis analysis, Quotation quotation) =>
        quotation.End - quotation.First > 2 && analysis.Words[quotation.End - 2].Token.Kind is TokenKind.Stop or TokenKind.Comma;

    private static bool IsBoundary(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Stop;

    private static bool IsEdge(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash;

    private static TokenKind PreviousMark(TextAnalysis analysis, int at) => at == 0 ? TokenKind.Word : analysis.Words[at - 1].Token.Kind;

    private static void Add(TextAnalysis analysis, List<Clause> clauses, int first, int end, TokenKind before)
    {
        if (end <= first) return;
        if (BareInfinitive(analysis, first, end) is not { } infinitive)
        {
            clauses.Add(Classify(analysis, first, end, before));
            return;
        }

        clauses.Add(Classify(analysis, first, infinitive.First, before));
        clauses.Add(Classify(analysis, infinitive.First, infinitive.End, TokenKind.Comma));
        Add(analysis, clauses, infinitive.End, end, TokenKind.Comma);
    }

    /// <summary>"hat versprochen [die Steuern zu senken]", "haben aufgerufen [den Platz zu räumen] und …": behind a finite verb and its participle or prefix, without the comma that may be left out.</summary>
    private static (int First, int End)? BareInfinitive(TextAnalysis analysis, int first, int end)
    {
        var (hasFinite, start) = (false, -1);
        for (var i = first; i < end; i++)
            switch (analysis.Words[i].Tag)
            {
                case Tag.Finite when hasFinite:
                    return null;
                case Tag.Finite:
                    hasFinite = true;
                    break;
                case Tag.Participle or Tag.Separated when hasFinite && i + 1 < end && analysis.Words[i + 1].Tag is not (Tag.Coordinator or Tag.Participle or Tag.Infinitive):
                    start = i + 1;
                    break;
                case Tag.ZuInfinitive when start > first:
                case Tag.Infinitive when start > first && analysis.Words[i - 1].Tag == Tag.Zu && analysis.Form(i) is not ("sein" or "haben" or "werden"):
                    return i + 1 == end || analysis.Words[i + 1].Tag == Tag.Coordinator ? (start, i + 1) : null;
            }

        return null;
    }

    private static Clause Classify(TextAnalysis analysis, int first, int end, TokenKind before)
    {
        var opener = Opener(analysis, first, end);
        var (verb, last, mood) = FiniteVerb(analysis, first, end);
        var infinitive = verb < 0 ? ZuInfinitive(analysis, first, end) : -1;
        var kind = Kind(analysis, opener, end, verb, last, infinitive, before);
        return new Clause(first, end, kind, verb >= 0 ? verb : infinitive, mood, before);
    }

    /// <summary>The first word that is neither a coordinator nor a mark.</summary>
    private static int Opener(TextAnalysis analysis, int first, int end)
    {
        while (first < end - 1 && (analysis.Words[first].Tag is Tag.Coordinator or Tag.Mark || (first + 1 < end && analysis.Words[first].Tag == Tag.Adverb && analysis.Words[first + 1].Tag == Tag.Subjunction)))
            first++;
        return first;
    }

    private static (int Verb, int Last, VerbMood Mood) FiniteVerb(TextAnalysis analysis, int first, int end)
    {
        var (verb, last, mood) = (-1, -1, VerbMood.None);
        for (var i = first; i < end; i++)
        {
            var word = analysis.Words[i];
            if (word.Tag != Tag.Finite || Asides.Hold(analysis, i, first)) continue;
            if (verb < 0) verb = i;
            last = i;
            if (mood != VerbMood.SubjunctiveI && (mood == VerbMood.None || word.Mood is VerbMood.SubjunctiveI or VerbMood.SubjunctiveII)) mood = word.Mood;
        }

        return (verb, last, mood);
    }

    private static int ZuInfinitive(TextAnalysis analysis, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (analysis.Words[i].Tag == Tag.ZuInfinitive) return i;
            if (analysis.Words[i].Tag == Tag.Zu && i + 1 < end) return i + 1;
        }

        return -1;
    }

    private static ClauseKind Kind(TextAnalysis analysis, int opener, int end, int verb, int last, int infinitive, TokenKind before)
    {
        var word = analysis.Words[opener];
        if (verb < 0) return infinitive < 0 ? ClauseKind.Fragment : word.Is(FunctionClass.InfinitiveSubjunction) ? ClauseKind.Adverbial : ClauseKind.ZuInfinitive;
        var form = word.Span.In(analysis.Text);
        if (IsOneOf(form, "dass", "daß")) return opener > 0 && IsOneOf(analysis.Form(opener - 1), "so", "ohne") ? ClauseKind.Adverbial : ClauseKind.Dass;
        if (IsOneOf(form, "ob", "ob")) return ClauseKind.Ob;
        var final = IsFinal(analysis, last, end);
        if (!final && before == TokenKind.Word && IsOneOf(form, "wie", "wie") && IsComparison(analysis, opener, verb, end)) return ClauseKind.Main;
        if (final && (IsOneOf(form, "bis", "bis") && verb > opener + 1 || IsOneOf(form, "seit", "seit") && verb > opener + 2)) return ClauseKind.Adverbial;
        // "…, Wochen [nachdem] er gefragt hatte"
        if (final && word.Tag == Tag.Noun && verb > opener + 2 && IsOneOf(analysis.Form(opener + 1), "nachdem", "bevor")) return ClauseKind.Adverbial;
        if (word.Is(FunctionClass.Subjunction) && verb > opener + 1 && (final || word.Tag == Tag.Subjunction) && !IsOneOf(form, "seit", "bis") && !(IsOneOf(form, "als", "da") && !final))
            return IsOneOf(form, "wie", "wie") ? ClauseKind.Wie : IsOneOf(form, "wobei", "wobei") ? ClauseKind.Question : ClauseKind.Adverbial;
        if (word.Is(FunctionClass.Question) && verb > opener) return IsOneOf(form, "wie", "wie") ? ClauseKind.Wie : before == TokenKind.Comma && IsNounBefore(analysis, opener) && form.StartsWith("welch", StringComparison.Ordinal) ? ClauseKind.Relative : ClauseKind.Question;
        return before is TokenKind.Comma or TokenKind.Dash && final && IsRelative(analysis, opener, verb, last) ? ClauseKind.Relative : ClauseKind.Main;
    }

    /// <summary>"Wie [schon im Mai] wies Rom zwei Diplomaten aus", "Wie [Paris] zieht auch Rom Truppen ab": a phrase in front of the verb of a main clause, and no question.</summary>
    private static bool IsComparison(TextAnalysis analysis, int opener, int verb, int end)
    {
        if (verb < opener + (verb + 1 < end && analysis.Words[verb + 1].Tag == Tag.Finite ? 1 : 2) || end - verb < 3 || end < analysis.Words.Length && analysis.Form(end) is "?") return false;
        var next = analysis.Words[opener + 1];
        return next.IsNominal || next.Tag is Tag.Article or Tag.Preposition or Tag.Participle or Tag.Finite || analysis.Form(opener + 1) is "schon" or "bereits" or "zuvor" or "auch" or "immer" or "stets" or "üblich" or "damals" or "einst" or "zuletzt" || next.Tag is Tag.Determiner || next.Tag == Tag.Adjective && analysis.Words[opener + 2].Tag == Tag.Finite;
    }

    private static bool IsNounBefore(TextAnalysis analysis, int opener) => opener >= 2 && (analysis.Words[opener - 2].IsNominal || analysis.Words[opener - 2].Tag == Tag.Mark);

    /// <summary>"…, die Gas nach Deutschland liefern soll": an article-like word, perhaps behind a preposition, with the verb at the end and more than one phrase between.</summary>
    private static bool IsRelative(TextAnalysis analysis, int opener, int verb, int last)
    {
        var at = analysis.Words[opener].Tag == Tag.Preposition ? opener + 1 : opener;
        var word = analysis.Words[at];
        if (opener > 1 && analysis.Words[opener - 2] is { Tag: Tag.Finite or Tag.Separated }) return false;
        if (!word.Is(FunctionClass.Article) && !IsOneOf(word.Span.In(analysis.Text), "deren", "dessen") && !word.Span.In(analysis.Text).SequenceEqual("denen")) return false;
        if (word.Span.In(analysis.Text).StartsWith("ein", StringComparison.Ordinal) || verb <= at) return false;
        if (verb != last && (analysis.Words[verb].Mood == VerbMood.SubjunctiveI || IsBehindSubject(analysis, at, verb))) return false;
        return word.Tag == Tag.Pronoun || at > opener || !word.Is(FunctionClass.Article) || NounPhrase.End(analysis, at, last) < last && analysis.Words[verb].Mood != VerbMood.SubjunctiveI;
    }

    /// <summary>"die Häfen [würden] wieder geöffnet und das Verbot sei aufgehoben": behind one phrase, and its clause goes on.</summary>
    private static bool IsBehindSubject(TextAnalysis analysis, int article, int verb) =>
        analysis.Words[article].Tag == Tag.Article && NounPhrase.End(analysis, article, verb) == verb && analysis.Words[verb + 1].Tag is not (Tag.Coordinator or Tag.Mark or Tag.Finite);

    private static bool IsFinal(TextAnalysis analysis, int last, int end)
    {
        for (var i = last + 1; i < end; i++)
            if (analysis.Words[i].Tag is not (Tag.Infinitive or Tag.Participle or Tag.Mark)) return analysis.Words[i].Tag == Tag.Coordinator;
        return true;
    }

    private static bool IsOneOf(ReadOnlySpan<char> form, string a, string b) =>
        form.Equals(a, StringComparison.OrdinalIgnoreCase) || form.Equals(b, StringComparison.OrdinalIgnoreCase);
}
