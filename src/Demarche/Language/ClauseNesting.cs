namespace Demarche.Language;

/// <summary>Which clause of a sentence holds which, by what opens them: a subordinate clause behind a main clause stands in it; one behind another subordinate clause stands in that one, unless it is of
/// the same kind and goes on with it; one that opens the sentence stands in the main clause behind it.</summary>
public static class ClauseNesting
{
    /// <summary>How many clauses hold a clause, at least one for a subordinate clause.</summary>
    public static int Depth(IReadOnlyList<Clause> clauses, int at)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var depth = 0;
        for (var holder = clauses[at].Holder; holder >= 0; holder = clauses[holder].Holder) depth++;
        return Math.Max(depth, clauses[at].IsSubordinate ? 1 : 0);
    }

    /// <summary>Sets the holder of each clause.</summary>
    internal static void Settle(List<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++) clauses[i] = clauses[i] with { Holder = Holder(clauses, i) };
    }

    private static int Holder(List<Clause> clauses, int at)
    {
        var clause = clauses[at];
        if (!clause.IsSubordinate) return GoesOn(clauses, at) && clauses[at - 1].Holder is >= 0 and var around && around < at ? clauses[around].Holder : -1;
        if (at == 0) return clauses.FindIndex(other => other.Kind == ClauseKind.Main);
        return clauses[at - 1].IsSubordinate && clauses[at - 1].Kind == clause.Kind ? clauses[at - 1].Holder : at - 1;
    }

    /// <summary>Words without a verb behind a subordinate clause belong to the clause around that one.</summary>
    private static bool GoesOn(List<Clause> clauses, int at) =>
        clauses[at] is { Kind: ClauseKind.Fragment, Before: not TokenKind.Colon } && at > 0 && clauses[at - 1].IsSubordinate;
}
