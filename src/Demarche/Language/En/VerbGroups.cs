namespace Demarche.Language.En;

/// <summary>Finds the verb groups of a stretch of words.</summary>
public static class VerbGroups
{
    /// <summary>In text order, without overlap.</summary>
    public static List<VerbGroup> Of(TextAnalysis analysis, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var groups = new List<VerbGroup>();
        for (var i = first; i < end;)
        {
            if (Begin(analysis, i, end) is not { } group)
            {
                i++;
                continue;
            }

            groups.Add(group);
            i = group.End;
        }

        return groups;
    }

    /// <summary>Index of the first group that begins at a word or behind it; their number where there is none.</summary>
    public static int From(IReadOnlyList<VerbGroup> groups, int word)
    {
        ArgumentNullException.ThrowIfNull(groups);
        int low = 0, high = groups.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (groups[middle].First < word) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static VerbGroup? Begin(TextAnalysis analysis, int at, int end) => Tag(analysis, at) switch
    {
        Penn.TO => Infinitive(analysis, at, end),
        Penn.VBD or Penn.VBP or Penn.VBZ or Penn.MD => Chain(analysis, at, at, end, VerbGroupKind.Finite),
        Penn.VB => Chain(analysis, at, at, end, VerbGroupKind.Bare),
        Penn.VBG when !IsModifier(analysis, at, end) => Chain(analysis, at, at, end, VerbGroupKind.Ing),
        Penn.VBN when !IsModifier(analysis, at, end) => Chain(analysis, at, at, end, VerbGroupKind.Participle),
        _ => null,
    };

    /// <summary>"the outgoing minister", "a divided country".</summary>
    private static bool IsModifier(TextAnalysis analysis, int at, int end) =>
        at + 1 < end && Tag(analysis, at + 1).IsIn(PennSet.Nominal) && at > 0 && Tag(analysis, at - 1) is Penn.DT or Penn.PRPS or Penn.JJ or Penn.POS;

    private static VerbGroup? Infinitive(TextAnalysis analysis, int to, int end)
    {
        var verb = to + 1;
        while (verb < end && Tag(analysis, verb).IsIn(PennSet.Adverb)) verb++;
        return verb < end && Tag(analysis, verb) is Penn.VB or Penn.VBP ? Chain(analysis, to, verb, end, VerbGroupKind.Infinitive) : null;
    }

    private static VerbGroup Chain(TextAnalysis analysis, int first, int verb, int end, VerbGroupKind kind)
    {
        var (head, passive, modal, negated) = (verb, false, Tag(analysis, verb) == Penn.MD, first > 0 && IsNegation(analysis, first - 1));
        while (IsAuxiliary(analysis, head))
        {
            var next = head + 1;
            while (next < end && Tag(analysis, next).IsIn(PennSet.Adverb))
            {
                negated |= IsNegation(analysis, next);
                next++;
            }

            if (next >= end || !Follows(analysis, head, next)) break;
            passive = Lemma(analysis, head) is "be" && Tag(analysis, next) is Penn.VBN or Penn.VBD;
            head = next;
        }

        if (verb > first)
            for (var i = first; i < verb; i++) negated |= IsNegation(analysis, i);
        return new VerbGroup(first, head, head + 1, kind, passive, negated, modal);
    }

    private static bool Follows(TextAnalysis analysis, int auxiliary, int next) => Lemma(analysis, auxiliary) switch
    {
        "be" => Tag(analysis, next) is Penn.VBG or Penn.VBN or Penn.VBD,
        "have" => Tag(analysis, next) is Penn.VBN or Penn.VBD,
        _ => Tag(analysis, next) is Penn.VB or Penn.VBP,
    };

    private static bool IsAuxiliary(TextAnalysis analysis, int word) => Tag(analysis, word) == Penn.MD || Lemma(analysis, word) is "be" or "have" or "do";

    private static bool IsNegation(TextAnalysis analysis, int word) => analysis.Words[word].Tag == Language.Tag.Negation || analysis.Form(word) is "never";

    private static string? Lemma(TextAnalysis analysis, int word) => Tag(analysis, word).IsIn(PennSet.Verb) ? analysis.Words[word].Lemma : null;

    private static Penn Tag(TextAnalysis analysis, int word) => (Penn)analysis.Words[word].Part;
}
