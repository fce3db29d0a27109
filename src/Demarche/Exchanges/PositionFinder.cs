using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Finds who stood where on an issue, and when. A stance lasts as long as no day comes between on which the actor is told to take only others.</summary>
internal static class PositionFinder
{
    public static IEnumerable<Position> Find(IssueDraft issue, Claims claims)
    {
        var stances = issue.Acts.Concat(issue.Answers.Order(Comparer<TracedAct>.Create(TracedAct.Compare))).SelectMany(act => act.Actors.Select(actor => (Actor: actor, Stance: issue.StanceOf(act), Act: act))).Where(held => held.Stance != Stance.None);
        foreach (var actor in stances.GroupBy(held => held.Actor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            foreach (var stance in actor.GroupBy(held => held.Stance).OrderBy(group => group.Key))
                foreach (var spell in Spells([.. stance.Select(held => held.Act)], new SortedSet<string>(actor.Where(held => held.Stance != stance.Key).Select(held => Day(held.Act)), StringComparer.Ordinal), [.. stance.Select(held => Day(held.Act))]))
                    yield return Make(issue, actor.Key, stance.Key, spell, claims);
    }

    // Cut where, between two days of this stance, lies one of another and none of this.
    private static IEnumerable<List<TracedAct>> Spells(List<TracedAct> acts, SortedSet<string> others, HashSet<string> own)
    {
        acts = [.. acts.OrderBy(Day, StringComparer.Ordinal)];
        var start = 0;
        for (var i = 1; i <= acts.Count; i++)
        {
            if (i < acts.Count && !Between(Day(acts[i - 1]), Day(acts[i]), others).Any(day => !own.Contains(day))) continue;
            yield return acts[start..i];
            start = i;
        }
    }

    private static IEnumerable<string> Between(string first, string last, SortedSet<string> days) =>
        string.CompareOrdinal(first, last) < 0 ? days.GetViewBetween(first, last).Where(day => day != first && day != last) : [];

    private static Position Make(IssueDraft issue, string actor, Stance stance, List<TracedAct> spell, Claims claims)
    {
        var (first, last) = (Day(spell[0]), Day(spell[^1]));
        spell.Sort(TracedAct.Compare);
        ImmutableArray<string> acts = [.. spell.Select(act => act.Act.Id)];
        var mark = Claims.PositionMark(issue.Id, actor, stance);
        return new Position(
            claims.Take("position", mark, acts), issue.Id, actor, stance, Word(spell), first == last || first.Length == 0 ? last : $"{first}/{last}", acts, last, spell.Select(act => act.Report).Distinct().Count());
    }

    // The best word that there is for it.
    private static string Word(List<TracedAct> acts) =>
        acts.Any(act => act.Word == Position.Self) ? Position.Self : acts.Any(act => act.Word == Position.Report) ? Position.Report : acts.Select(act => act.Word).Min(StringComparer.Ordinal)!;

    private static string Day(TracedAct act) => act.Day;
}
