using Demarche.Language;

namespace Demarche.Cli.Explaining;

/// <summary>How deep the clauses of a sentence stand in each other, by what opens them: a subordinate clause behind a main clause stands in it; one behind
/// another subordinate clause stands in that one, unless it is of the same kind and goes on with it.</summary>
internal static class ClauseNesting
{
    public static List<int> Depths(IReadOnlyList<Clause> clauses)
    {
        var depths = new List<int>(clauses.Count);
        for (var i = 0; i < clauses.Count; i++) depths.Add(Depth(clauses, depths, i));
        return depths;
    }

    private static int Depth(IReadOnlyList<Clause> clauses, List<int> before, int at)
    {
        var clause = clauses[at];
        if (clause.Kind == ClauseKind.Rest) return 0;
        if (!clause.IsSubordinate) return GoesOn(clauses, at) ? Math.Max(0, before[at - 1] - 1) : 0;
        if (at == 0) return 1;
        return clauses[at - 1].IsSubordinate && clauses[at - 1].Kind == clause.Kind ? before[at - 1] : before[at - 1] + 1;
    }

    // Words without a verb behind a subordinate clause belong to the clause around that one.
    private static bool GoesOn(IReadOnlyList<Clause> clauses, int at) =>
        clauses[at] is { Kind: ClauseKind.Fragment, Before: not TokenKind.Colon } && at > 0 && clauses[at - 1].IsSubordinate;
}
