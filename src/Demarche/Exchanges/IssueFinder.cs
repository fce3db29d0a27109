using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Finds what is in dispute: the word that most of the matters share, then the word that most of the rest share, and so on. A matter that names two of them belongs to both.</summary>
internal static class IssueFinder
{
    private const float Joining = 0.8f;

    /// <param name="acts">In the order of telling.</param>
    public static List<IssueDraft> Find(IReadOnlyList<TracedAct> acts)
    {
        var open = acts.Where(act => act.Stance != Stance.None && !act.IsOfDocument).ToList();
        var holders = Holders(open);
        var scores = holders.ToDictionary(pair => pair.Key, pair => pair.Value.Sum(held => held.Term.Weight), StringComparer.Ordinal);
        HashSet<TracedAct> covered = [];
        List<IssueDraft> issues = [];
        var tops = holders.ToDictionary(pair => pair.Key, pair => pair.Value.Max(held => held.Term.Weight), StringComparer.Ordinal);
        while (Best(scores, tops) is { } concept)
        {
            var draft = new IssueDraft(Strongest(holders[concept]));
            foreach (var (act, _) in holders[concept].Where(held => !covered.Contains(held.Act))) draft.Acts.Add(act);
            foreach (var act in draft.Acts) Cover(act, covered, scores);
            draft.Own.UnionWith(draft.Acts);
            issues.Add(draft);
        }

        foreach (var draft in issues) Complete(draft, holders[draft.Seed.Concept]);
        return issues;
    }

    // Who holds each concept that may found an issue.
    private static Dictionary<string, List<(TracedAct Act, MatterTerm Term)>> Holders(List<TracedAct> acts)
    {
        Dictionary<string, List<(TracedAct, MatterTerm)>> holders = new(StringComparer.Ordinal);
        foreach (var act in acts)
            foreach (var term in act.Reading.Terms.Where(term => !term.IsParty && term.IsTelling))
            {
                if (!holders.TryGetValue(term.Concept, out var list)) holders[term.Concept] = list = [];
                list.Add((act, term));
            }

        return holders;
    }

    // Of two that tell as much the one that stands at the head of a matter.
    private static string? Best(Dictionary<string, float> scores, Dictionary<string, float> tops)
    {
        string? best = null;
        var most = 0.01f;
        foreach (var (concept, score) in scores)
            if (score > most + 0.001f || (score > most - 0.001f && best is not null && IsBefore(concept, best, tops))) (best, most) = (concept, score);
        return best;
    }

    private static bool IsBefore(string one, string other, Dictionary<string, float> tops) =>
        tops[one] != tops[other] ? tops[one] > tops[other] : string.CompareOrdinal(one, other) < 0;

    private static void Cover(TracedAct act, HashSet<TracedAct> covered, Dictionary<string, float> scores)
    {
        if (!covered.Add(act)) return;
        foreach (var term in act.Reading.Terms)
            if (scores.ContainsKey(term.Concept) && term.IsTelling) scores[term.Concept] -= term.Weight;
    }

    // The word as those say it who say it most plainly, in German if any do, and as a noun.
    private static MatterTerm Strongest(List<(TracedAct Act, MatterTerm Term)> held) =>
        held.Select(one => one.Term).GroupBy(term => (term.IsTranslated, char.IsLower(term.De[0]))).MinBy(group => group.Key)!.GroupBy(term => term.De, StringComparer.Ordinal).OrderByDescending(group => group.Sum(term => term.Weight)).ThenBy(group => group.Key, StringComparer.Ordinal).First().MaxBy(term => term.Weight);

    private static void Complete(IssueDraft draft, List<(TracedAct Act, MatterTerm Term)> held)
    {
        var known = draft.Acts.ToHashSet();
        draft.Acts.AddRange(held.Where(one => one.Term.Weight >= Joining && !known.Contains(one.Act)).Select(one => one.Act));
        draft.Acts.Sort(TracedAct.Compare);
    }
}
