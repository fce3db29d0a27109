namespace Demarche.Language.En;

/// <summary>Cuts an English sentence into clauses: at its marks, at words that open a clause (that, whether, who, because …), before a clause that stands without one ("he said | they left"),
/// before an infinitive with to and before a participle behind a comma. Quotations that stand for a clause are clauses.</summary>
public static class ClauseSplitter
{
    /// <summary>A clause has its verb among so many words.</summary>
    private const int FarthestVerb = 40;

    /// <summary>The clauses of a sentence in text order; the marks between them belong to none.</summary>
    public static List<Clause> Split(TextAnalysis analysis, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var end = Trimmed(analysis, sentence);
        var (clauses, groups) = (new List<Clause>(), VerbGroups.Of(analysis, sentence.First, end));
        var (first, before, seen) = (sentence.First, TokenKind.Word, 0);
        for (var i = sentence.First; i < end; i++)
        {
            var kind = analysis.Words[i].Token.Kind;
            if (Quoted(analysis, i, sentence.First, end) is { } quotation)
            {
                Add(analysis, groups, clauses, first, i, before, ref seen);
                clauses.Add(new Clause(i, quotation, ClauseKind.Quotation, -1, VerbMood.None, i == sentence.First ? TokenKind.Word : analysis.Words[i - 1].Token.Kind));
                (first, before) = (quotation, TokenKind.Quote);
                i = quotation - 1;
            }
            else if (IsEdge(kind))
            {
                Add(analysis, groups, clauses, first, i, before, ref seen);
                (first, before) = (i + 1, kind);
            }
            else if (i > first && Opens(analysis, groups, i, first))
            {
                Add(analysis, groups, clauses, first, i, before, ref seen);
                (first, before) = (i, TokenKind.Word);
            }
        }

        Add(analysis, groups, clauses, first, end, before, ref seen);
        return clauses;
    }

    /// <summary>The end of the sentence without its final stop.</summary>
    public static int Trimmed(TextAnalysis analysis, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var end = sentence.End;
        while (end > sentence.First + 1 && analysis.Words[end - 1].Token.Kind == TokenKind.Stop) end--;
        return end;
    }

    private static int? Quoted(TextAnalysis analysis, int at, int first, int end)
    {
        var q = analysis.Words[at].Token.Kind == TokenKind.Quote ? analysis.QuotationOf(at) : -1;
        if (q < 0 || analysis.Quotations[q].First != at) return null;
        var quotation = analysis.Quotations[q];
        var isApart = at == first || IsEdge(analysis.Words[at - 1].Token.Kind);
        return isApart && quotation.End - at > 4 && VerbGroups.Of(analysis, at, Math.Min(quotation.End, end)).Exists(group => group.IsFinite) ? Math.Min(quotation.End, end) : null;
    }

    private static bool IsEdge(TokenKind kind) => kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Stop;

    /// <summary>Whether a clause opens at a word inside the stretch: it has a verb of its own, and so has what stands before.</summary>
    private static bool Opens(TextAnalysis analysis, List<VerbGroup> groups, int at, int first)
    {
        var (word, next) = (analysis.Words[at], VerbGroups.From(groups, at));
        if (word.Tag == Tag.Zu) return next > 0 && next < groups.Count && groups[next].First == at && groups[next - 1].First >= first;
        if (word.Tag is not (Tag.Subjunction or Tag.Question)) return OpensBare(analysis, groups, next, at);
        return next < groups.Count && groups[next].IsFinite && groups[next].First > at && groups[next].First < at + FarthestVerb && !HasEdge(analysis, at + 1, groups[next].First);
    }

    private static bool HasEdge(TextAnalysis analysis, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsEdge(analysis.Words[i].Token.Kind)) return true;
        return false;
    }

    /// <summary>"said | they left": right behind a finite verb a subject with its verb.</summary>
    private static bool OpensBare(TextAnalysis analysis, List<VerbGroup> groups, int next, int at) =>
        next > 0 && next < groups.Count && groups[next - 1] is { IsFinite: true } before && before.End == at && groups[next].IsFinite && NounPhrase.End(analysis, at, groups[next].First, Reach.Prepositions) == groups[next].First;

    private static void Add(TextAnalysis analysis, List<VerbGroup> groups, List<Clause> clauses, int first, int end, TokenKind before, ref int seen)
    {
        if (end <= first) return;
        while (seen < groups.Count && groups[seen].First < first) seen++;
        VerbGroup? verb = null;
        for (var i = seen; i < groups.Count && groups[i].First < end; i++)
            if (verb is null || (!verb.Value.IsFinite && groups[i].IsFinite)) verb = groups[i];
        var kind = Kind(analysis, first, verb, before);
        clauses.Add(new Clause(first, end, kind, verb is { } found && kind != ClauseKind.Fragment ? found.Head : -1, verb is { IsFinite: true } ? VerbMood.Indicative : VerbMood.None, before));
    }

    private static ClauseKind Kind(TextAnalysis analysis, int first, VerbGroup? verb, TokenKind before)
    {
        if (verb is not { } group) return ClauseKind.Fragment;
        var word = analysis.Words[first];
        if (!group.IsFinite) return group.First > first + 1 ? ClauseKind.Fragment : group.Kind == VerbGroupKind.Infinitive ? ClauseKind.ZuInfinitive : group.Kind == VerbGroupKind.Bare ? ClauseKind.Main : ClauseKind.Participle;
        if (word.Tag == Tag.Subjunction) return analysis.Form(first) switch { "that" or "That" => ClauseKind.Dass, "whether" or "Whether" => ClauseKind.Ob, _ => ClauseKind.Adverbial };
        if (word.Tag != Tag.Question) return ClauseKind.Main;
        return first > 0 && (before is TokenKind.Comma || analysis.Words[first - 1].IsNominal) && word.Part is (byte)Penn.WDT or (byte)Penn.WP or (byte)Penn.WPS ? ClauseKind.Relative : ClauseKind.Question;
    }
}
