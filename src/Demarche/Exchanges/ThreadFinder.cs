using System.Collections.Immutable;
using Demarche.Acts;

namespace Demarche.Exchanges;

/// <summary>Links what a party raised on an issue to what came back, and says how far it has come.</summary>
internal sealed class ThreadFinder(IReadOnlyList<TracedAct> all, Claims claims)
{
    private readonly List<TracedAct> withdrawals = [.. all.Where(act => act.Act.Name == ActName.Withdraw)];
    private readonly AnswerFinder finder = new(all);

    /// <summary>What is raised on an issue. What an act raises on several stands with the first of them.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="others">The other issues that an act belongs to.</param>
    public IEnumerable<ExchangeThread> Of(IssueDraft issue, ILookup<TracedAct, IssueDraft> others)
    {
        var asked = issue.Acts.Any(ExchangeDeeds.Asks);
        var raised = issue.Acts.Where(act => ExchangeDeeds.Opens(act) && issue.IsRaisedBy(act) && (!asked || act.IsInvitation || ExchangeDeeds.Asks(act) || IsTakenUp(act, issue)));
        foreach (var opener in raised.SelectMany(act => act.Actors.Select(actor => (Actor: actor, Act: act))).GroupBy(pair => pair.Actor, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<TracedAct> acts = [.. opener.Select(pair => pair.Act)];
            var everybody = acts.SelectMany(act => act.Recipients).ToHashSet(StringComparer.Ordinal);
            foreach (var openings in ByRecipients(acts)) yield return Make(new RaisedMatter(issue, opener.Key, openings) { Beside = [.. openings.SelectMany(act => others[act]).Where(other => other != issue && openings.Exists(act => other.Holds(act) && !other.IsRaisedBy(act))).Distinct()] }, everybody);
        }
    }

    // "bot dem Sudan Daten an" where somebody asks for them as well, and "der Sudan begrüßte das Angebot": an offer with an answer of its own.
    private static bool IsTakenUp(TracedAct offer, IssueDraft issue) =>
        offer.Recipients.Length > 0 && !issue.Acts.Any(act => ExchangeDeeds.Asks(act) && act.Actors.Intersect(offer.Actors).Any())
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

    private ExchangeThread Make(RaisedMatter raised, HashSet<string> everybody)
    {
        var issue = raised.Issue;
        var answers = finder.To(raised);
        // Who was asked apart answers for himself.
        answers.RemoveAll(act => act.Actors.Any(everybody.Contains) && !raised.AsksOneOf(act));
        var course = new ThreadCourse(raised.Openings[0].Day);
        foreach (var act in Deciding(answers, raised).OrderBy(act => act.Day, StringComparer.Ordinal).ThenBy(act => act.Act.Id, StringComparer.Ordinal))
            course.Answer(act, issue.StanceOf(act) is Stance.Rejects or Stance.Opposes, issue.StanceOf(act) is Stance.Conditional || act.Reading.IsOfPart, act.Day);
        foreach (var act in withdrawals.Where(act => act.Actors.Contains(raised.Opener) && AnsweringActs.Speaks(act, issue))) course.Withdraw(act.Day);
        if (raised.Openings.TrueForAll(act => issue.StanceOf(act) is Stance.Demands or Stance.Offers)) issue.Answers.UnionWith(answers.Where(act => act.Reading.IsBare && !issue.Holds(act)));
        ImmutableArray<string> ids = [.. raised.Openings.Select(act => act.Act.Id)];
        return new ExchangeThread(claims.Take("thread", raised.Opener, ids), ids[0], ids[1..], [.. answers.Select(act => act.Act.Id)], course.State, course.Since, issue.Id);
    }

    // What those did who were asked; where they did nothing, what somebody who is no party rejected or accepted for them at once, such as the head of what they own. Where nobody is asked by name,
    // everybody is who does more than to welcome or to blame it.
    private IEnumerable<TracedAct> Deciding(List<TracedAct> answers, RaisedMatter raised)
    {
        if (raised.Asked.Count == 0) return answers.Where(act => !ExchangeDeeds.Comments(act));
        var own = answers.FindAll(act => finder.IsOfAsked(act, raised));
        return own.Count > 0 ? own : answers.Where(act => ExchangeDeeds.Presupposes(act) && (!raised.IsAddressed || IsForThem(act, raised)));
    }

    private static bool IsForThem(TracedAct act, RaisedMatter raised) => !act.Actors.Any(MeetingKeys.IsPublic) && raised.In(act.Report).Any();
}
