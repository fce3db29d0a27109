using Demarche.Evaluation.Quotations;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>An act of the gold and the found one that it is compared with; one of both may be missing.</summary>
public sealed record ActPair(MarkedAct? Gold, MarkedAct? Found)
{
    /// <summary>Both are there; their names are then the same.</summary>
    public bool IsNamed => Gold is not null && Found is not null;

    /// <summary>Name, status, actors, recipients and whose word it is are right; nobody was left out or invented.</summary>
    public bool IsRight => IsNamed && !Faults.Any();

    /// <summary>What is wrong though the name is right: status, actor, recipient, word.</summary>
    public IEnumerable<string> Faults => Judged.Where(part => part == "status" ? Gold!.Status != Found!.Status : !Agrees(part));

    /// <summary>What is judged of an act with the right name.</summary>
    public static IReadOnlyList<string> Judged { get; } = ["status", "actor", "recipient", "word"];

    /// <summary>Both have words for the role and some of them are the same, or neither has any.</summary>
    public bool Agrees(string role) => IsNamed && (Gold!.Role(role).Count == 0 ? Found!.Role(role).Count == 0 : Overlaps(Gold.Role(role), Found!.Role(role)));

    internal static bool Overlaps(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found) => gold.Any(span => found.Any(span.Overlaps));
}

/// <summary>Pairs the acts of a sentence one to one: only acts of one name, and so that status and roles agree as often as they can.</summary>
public static class ActPairing
{
    private const double SameName = 100;
    private const double SameStatus = 10;

    /// <summary>Every gold act and every found one stands in exactly one pair.</summary>
    public static IReadOnlyList<ActPair> Pairs(IReadOnlyList<MarkedAct> gold, IReadOnlyList<MarkedAct> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var likeness = new double[gold.Count, found.Count];
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < found.Count; j++)
                likeness[i, j] = Likeness(gold[i], found[j]);
        var paired = Assignment.Maximise(likeness).Where(pair => likeness[pair.Row, pair.Column] > 0).ToList();
        return
        [
            .. paired.Select(pair => new ActPair(gold[pair.Row], found[pair.Column])),
            .. gold.Where((_, i) => paired.All(pair => pair.Row != i)).Select(act => new ActPair(act, null)),
            .. found.Where((_, j) => paired.All(pair => pair.Column != j)).Select(act => new ActPair(null, act)),
        ];
    }

    private static double Likeness(MarkedAct gold, MarkedAct found)
    {
        if (gold.Name != found.Name) return 0;
        var roles = MarkedAct.Keys.Count(key => ActPair.Overlaps(gold.Role(key), found.Role(key)));
        return SameName + (gold.Status == found.Status ? SameStatus : 0) + roles;
    }
}
