using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Links what a party raised on an issue to what came back, and says how far it has come.</summary>
internal sealed class ThreadFinder(IReadOnlyList<TracedAct> all, Claims claims)
{
    // Letters within which a pronoun still means what was raised.
    private const int Beside = 400;

    // What is raised in each report.
    private readonly ILookup<string, TracedAct> raising = all.Where(ExchangeDeeds.Opens).ToLookup(act => act.Report, StringComparer.Ordinal);
    private readonly List<TracedAct> withdrawals = [.. all.Where(act => act.Act.Name == ActName.Withdraw)];
    private readonly AnsweringActs answering = new(all);

    public IEnumerable<ExchangeThread> Of(IssueDraft issue)
    {
        var asked = issue.Acts.Any(ExchangeDeeds.Asks);
        var raised = issue.Acts.Where(act => asked ? ExchangeDeeds.Asks(act) || IsTakenUp(act, issue) : ExchangeDeeds.Opens(act));
        foreach (var opener in raised.SelectMany(act => act.Actors.Select(actor => (Actor: actor, Act: act))).GroupBy(pair => pair.Actor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<TracedAct> acts = [.. opener.Select(pair => pair.Act)];
            var everybody = acts.SelectMany(act => act.Recipients).ToHashSet(StringComparer.Ordinal);
            foreach (var openings in ByRecipients(acts)) yield return Make(issue, opener.Key, openings, everybody);
        }
    }

    // "bot dem Sudan Daten an" where somebody asks for them as well, and "der Sudan begrüßte das Angebot": an offer with an answer of its own.
    private static bool IsTakenUp(TracedAct offer, IssueDraft issue) =>
        ExchangeDeeds.Opens(offer) && offer.Recipients.Length > 0 && !issue.Acts.Any(act => ExchangeDeeds.Asks(act) && act.Actors.Intersect(offer.Actors).Any())
        && issue.Acts.Any(act => act.Reading.Stands == Raised.Offer && AnsweringActs.TakesUp(act) && act.Actors.Any(offer.Recipients.Contains) && (act.Recipients.IsEmpty || act.Recipients.Any(offer.Actors.Contains)));

    // "bat Berlin um Strom, forderte von Moskau Gas": what goes to different parties is answered by each of them. What names nobody goes with the first.
    private static List<List<TracedAct>> ByRecipients(List<TracedAct> openings)
    {
        openings.Sort(TracedAct.Compare);
        var addressed = openings.FindAll(act => act.Recipients.Length > 0);
        if (addressed.Count == 0) return [openings];
        var sets = new DisjointSets(addressed.Count);
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (var i = 0; i < addressed.Count; i++)
            foreach (var party in addressed[i].Recipients)
                if (!first.TryAdd(party, i)) sets.Join(i, first[party]);
        List<List<TracedAct>> lists = [.. sets.Groups().Select(group => group.Select(i => addressed[i]).ToList())];
        lists[0].AddRange(openings.Where(act => act.Recipients.IsEmpty));
        return lists;
    }

    private ExchangeThread Make(IssueDraft issue, string opener, List<TracedAct> openings, HashSet<string> everybody)
    {
        openings.Sort(TracedAct.Compare);
        var asked = openings.SelectMany(act => act.Recipients).ToHashSet(StringComparer.Ordinal);
        var answers = Answers(issue, opener, openings);
        // Who was asked apart answers for himself.
        answers.RemoveAll(act => act.Actors.Any(everybody.Contains) && !act.Actors.Any(asked.Contains));
        var course = new ThreadCourse(openings[0].Day);
        foreach (var act in Deciding(answers, asked).OrderBy(act => act.Day, StringComparer.Ordinal).ThenBy(act => act.Act.Id, StringComparer.Ordinal))
            course.Answer(act, issue.StanceOf(act) is Stance.Rejects or Stance.Opposes, issue.StanceOf(act) is Stance.Conditional || act.Reading.IsOfPart, act.Day);
        foreach (var act in withdrawals.Where(act => act.Actors.Contains(opener) && AnsweringActs.Speaks(act, issue))) course.Withdraw(act.Day);
        if (openings.TrueForAll(act => issue.StanceOf(act) is Stance.Demands or Stance.Offers)) issue.Answers.UnionWith(answers.Where(act => act.Reading.IsBare && !issue.Holds(act)));
        ImmutableArray<string> ids = [.. openings.Select(act => act.Act.Id)];
        return new ExchangeThread(claims.Take("thread", opener, ids), ids[0], ids[1..], [.. answers.Select(act => act.Act.Id)], course.State, course.Since, issue.Id);
    }

    // What those did who were asked; where they did nothing, what somebody rejected or accepted for them. Where nobody is asked by name, everybody is who does more than to welcome or to blame it.
    private static IEnumerable<TracedAct> Deciding(List<TracedAct> answers, HashSet<string> asked)
    {
        if (asked.Count == 0) return answers.Where(act => act.Act.Name is not (ActName.Support or ActName.Praise or ActName.Criticise));
        var own = answers.FindAll(act => act.Actors.Any(asked.Contains));
        return own.Count > 0 ? own : answers.Where(ExchangeDeeds.Presupposes);
    }

    // On the same issue by another party; or the act itself says that it answers.
    private List<TracedAct> Answers(IssueDraft issue, string opener, List<TracedAct> openings)
    {
        var (ids, since) = (openings.Select(act => act.Act.Id).ToHashSet(StringComparer.Ordinal), openings.Select(act => act.Day).Min(StringComparer.Ordinal)!);
        var asksForAnswer = openings.Exists(act => act.Reading.Named is { Type: DocumentType.Answer });
        var reports = openings.ToLookup(act => act.Report, StringComparer.Ordinal);
        return [.. answering.To(issue, ids, reports.Select(report => report.Key), asksForAnswer).Where(act => !ids.Contains(act.Act.Id) && !act.Actors.Contains(opener) && IsAnswer(act))];

        bool IsAnswer(TracedAct act)
        {
            if (act.Act.Relates.Any(relation => relation.Type is RelationType.Answers or RelationType.ReactsTo && ids.Contains(relation.Act))) return true;
            if (IsToOthers(act, opener)) return false;
            if (AnsweringActs.Speaks(act, issue)) return ExchangeDeeds.Presupposes(act) || string.CompareOrdinal(act.Day, since) >= 0;
            if (asksForAnswer) return AnsweringActs.IsWriting(act) && (act.Recipients.IsEmpty || act.Recipients.Contains(opener));
            return AnsweringActs.TakesUp(act) && act.Reading.IsBare && !IsEarlierWriting(act, since) && IsMeant(act, opener, reports[act.Report].Count(opening => IsOfKind(opening, act) && IsInView(opening, act)));
        }
    }

    // A writing that passed before anything was asked for answers something else.
    private static bool IsEarlierWriting(TracedAct act, string since) => act.IsOfDocument && act.Act.Time is not null && string.CompareOrdinal(act.Day, since) < 0;

    // "wies das Ansinnen zurück": clear where the opener raised one thing in that report and nobody else any.
    private bool IsMeant(TracedAct act, string opener, int count) =>
        count > 0 && (Names(act, opener) || (!act.IsOfDocument && !NamesOthers(act, opener) && IsAlone(opener, act))) && (act.Reading.IsOfSeveral || Count(opener, act) == count);

    // "wies das zurück": what was said just before.
    private static bool IsInView(TracedAct opening, TracedAct answer) =>
        answer.Reading.SaysWhat || answer.Act.Matter.IsEmpty || (answer.Place > opening.Place && answer.Place - opening.Place <= Beside);

    // "das Ansinnen" is no offer, "das Angebot" no demand; what is called neither is a demand.
    private static bool IsOfKind(TracedAct opening, TracedAct answer) => ExchangeDeeds.Asks(opening) != (answer.Reading.Stands == Raised.Offer);

    // "lehnt Kairos Forderung ab" does not answer Paris, nor does what two others agree on with each other.
    private static bool IsToOthers(TracedAct act, string opener) =>
        (ExchangeDeeds.Presupposes(act) && act.Recipients.Length > 0 && !Names(act, opener)) || (act.Act.Name == ActName.Agree && act.Actors.Count(MeetingKeys.IsPublic) > 1);

    // How much a party raised in a report beside an answer: "wies das Ansinnen zurück" is clear only where that is one thing, "diese Forderungen" mean all.
    private int Count(string opener, TracedAct answer) => raising[answer.Report].Count(act => act.Actors.Contains(opener) && act.Reading.Named is null && IsOfKind(act, answer));

    // Nobody else but the one who answers raises anything of that kind in that report.
    private bool IsAlone(string opener, TracedAct answer) =>
        raising[answer.Report].Where(act => IsOfKind(act, answer)).SelectMany(act => act.Actors).All(actor => actor == opener || answer.Actors.Contains(actor));

    // "warb für Russlands Anliegen": that is no other party's.
    private static bool NamesOthers(TracedAct act, string party) => act.Reading.Terms.Any(term => term.IsParty && term.Concept != party && !act.Actors.Contains(term.Concept));

    private static bool Names(TracedAct act, string party) => act.Recipients.Contains(party) || act.Reading.Terms.Any(term => term.Concept == party);
}
