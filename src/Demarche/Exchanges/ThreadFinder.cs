using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Links what a party raised on an issue to what came back, and says how far it has come.</summary>
internal sealed class ThreadFinder(IReadOnlyList<TracedAct> all, Claims claims)
{
    // What is asked for in each report.
    private readonly ILookup<string, TracedAct> asking = all.Where(ExchangeDeeds.Asks).ToLookup(act => act.Report, StringComparer.Ordinal);

    public IEnumerable<ExchangeThread> Of(IssueDraft issue)
    {
        var asked = issue.Acts.Any(ExchangeDeeds.Asks);
        var raised = issue.Acts.Where(asked ? ExchangeDeeds.Asks : ExchangeDeeds.Opens);
        foreach (var opener in raised.SelectMany(act => act.Actors.Select(actor => (Actor: actor, Act: act))).GroupBy(pair => pair.Actor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            foreach (var openings in ByRecipients([.. opener.Select(pair => pair.Act)])) yield return Make(issue, opener.Key, openings);
    }

    // "bat Berlin um Strom, forderte von Moskau Gas": what goes to different parties is answered by each of them. What names nobody goes with the first.
    private static List<List<TracedAct>> ByRecipients(List<TracedAct> openings)
    {
        List<(List<TracedAct> Acts, HashSet<string> To)> groups = [];
        foreach (var act in openings.Where(act => act.Recipients.Length > 0).Order(Comparer<TracedAct>.Create(TracedAct.Compare)))
        {
            var met = groups.FindAll(group => group.To.Overlaps(act.Recipients));
            (List<TracedAct> Acts, HashSet<string> To) whole = ([.. met.SelectMany(group => group.Acts), act], new(met.SelectMany(group => group.To).Concat(act.Recipients), StringComparer.Ordinal));
            groups.RemoveAll(met.Contains);
            groups.Add(whole);
        }

        var lists = groups.ConvertAll(group => group.Acts);
        lists.ForEach(list => list.Sort(TracedAct.Compare));
        lists.Sort((one, other) => TracedAct.Compare(one[0], other[0]));
        var open = openings.Where(act => act.Recipients.IsEmpty);
        if (lists.Count == 0) return [[.. open]];
        lists[0].AddRange(open);
        return lists;
    }

    private ExchangeThread Make(IssueDraft issue, string opener, List<TracedAct> openings)
    {
        openings.Sort(TracedAct.Compare);
        var answers = Answers(issue, opener, openings);
        var asked = openings.SelectMany(act => act.Recipients).ToHashSet(StringComparer.Ordinal);
        var course = new ThreadCourse(openings[0].Day);
        foreach (var act in Deciding(answers, asked).OrderBy(act => act.Day, StringComparer.Ordinal).ThenBy(act => act.Act.Id, StringComparer.Ordinal))
            course.Answer(act, issue.StanceOf(act) is Stance.Rejects or Stance.Opposes, issue.StanceOf(act) is Stance.Conditional || act.Reading.IsOfPart, act.Day);
        foreach (var act in all.Where(act => act.Act.Name == ActName.Withdraw && act.Actors.Contains(opener) && Speaks(act, issue))) course.Withdraw(act.Day);
        if (openings.TrueForAll(act => issue.StanceOf(act) is Stance.Demands or Stance.Offers)) issue.Answers.UnionWith(answers.Where(act => IsBare(act) && !issue.Holds(act)));
        ImmutableArray<string> ids = [.. openings.Select(act => act.Act.Id)];
        return new ExchangeThread(claims.Take("thread", opener, ids), ids[0], ids[1..], [.. answers.Select(act => act.Act.Id)], course.State, course.Since, issue.Id);
    }

    // What those did who were asked; where they did nothing, what somebody rejected or accepted for them. Where nobody is asked by name, everybody is.
    private static IEnumerable<TracedAct> Deciding(List<TracedAct> answers, HashSet<string> asked)
    {
        if (asked.Count == 0) return answers;
        var own = answers.FindAll(act => act.Actors.Any(asked.Contains));
        return own.Count > 0 ? own : answers.Where(ExchangeDeeds.Presupposes);
    }

    // On the same issue by another party; or the act itself says that it answers.
    private List<TracedAct> Answers(IssueDraft issue, string opener, List<TracedAct> openings)
    {
        var (ids, since) = (openings.Select(act => act.Act.Id).ToHashSet(StringComparer.Ordinal), openings.Select(act => act.Day).Min(StringComparer.Ordinal)!);
        var asksForAnswer = openings.Exists(act => act.Reading.Named is { Type: DocumentType.Answer });
        var reports = openings.Select(act => act.Report).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(act => !ids.Contains(act.Act.Id) && ExchangeDeeds.Answers(act) && !act.Actors.Contains(opener) && act.Actors.Length > 0 && IsAnswer(act))];

        bool IsAnswer(TracedAct act)
        {
            if (act.Act.Relates.Any(relation => relation.Type is RelationType.Answers or RelationType.ReactsTo && ids.Contains(relation.Act))) return true;
            if (IsToOthers(act, opener)) return false;
            if (Speaks(act, issue)) return ExchangeDeeds.Presupposes(act) || string.CompareOrdinal(act.Day, since) >= 0;
            if (asksForAnswer && act.Reading.Named is { Type: DocumentType.Answer or DocumentType.Letter } && ExchangeDeeds.Passes(act)) return act.Recipients.IsEmpty || act.Recipients.Contains(opener);
            return !asksForAnswer && ExchangeDeeds.Presupposes(act) && IsBare(act) && reports.Contains(act.Report) && (Names(act, opener) || (!act.IsOfDocument && IsAlone(opener, act))) && (act.Reading.IsOfSeveral || Raised(opener, act.Report) == openings.Count(opening => opening.Report == act.Report));
        }
    }

    // "lehnt Kairos Forderung ab" does not answer Paris.
    private static bool IsToOthers(TracedAct act, string opener) => ExchangeDeeds.Presupposes(act) && act.Recipients.Length > 0 && !Names(act, opener);

    private static bool Speaks(TracedAct act, IssueDraft issue) => issue.Holds(act) || act.Reading.Terms.Any(term => term.Concept == issue.Seed.Concept && term.Weight >= 0.5f);

    // "wies diese Forderungen zurück": the matter is named elsewhere.
    private static bool IsBare(TracedAct act) => !act.Reading.Terms.Any(term => !term.IsParty && term.Weight >= 0.5f);

    // How much a party asks for in a report beside an answer: "wies das Ansinnen zurück" is clear only where that is one thing, "diese Forderungen" mean all.
    private int Raised(string opener, string report) => asking[report].Count(act => act.Actors.Contains(opener) && act.Reading.Named is null);

    // Nobody else but the one who answers asks for anything in that report.
    private bool IsAlone(string opener, TracedAct answer) =>
        asking[answer.Report].SelectMany(act => act.Actors).All(actor => actor == opener || answer.Actors.Contains(actor));

    private static bool Names(TracedAct act, string party) => act.Recipients.Contains(party) || act.Reading.Terms.Any(term => term.Concept == party);
}
