using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>Makes an exchange of the acts that belong to it. The order in which they are given does not matter.</summary>
internal static class ExchangeBuilder
{
    private const int TitleParties = 3;

    /// <summary>The exchange; none where nothing passes between two parties.</summary>
    /// <param name="nodes">What the reports tell of it.</param>
    /// <param name="claims">The ids that the record has given.</param>
    /// <param name="until">Only what was told up to this day, <c>2022-01-27</c>.</param>
    public static Exchange? Build(IEnumerable<ReportNode> nodes, Claims claims, string? until = null)
    {
        var acts = nodes.SelectMany(node => node.Acts).Where(act => until is null || string.CompareOrdinal(act.Told, until) <= 0).ToList();
        acts.Sort(TracedAct.Compare);
        if (acts.Count == 0) return null;
        acts = Acquaintance.Of(acts);
        var parties = Parties(acts);
        if (parties.Length < 2) return null;
        var issues = IssueFinder.Find(acts);
        foreach (var issue in issues) issue.Id = claims.Take("issue", issue.Seed.De, [.. issue.Acts.Select(act => act.Act.Id)]);
        var exchange = Make(acts, parties, issues, claims);
        return exchange.Threads.Length + exchange.Documents.Length + exchange.Help.Length > 0 ? exchange : null;
    }

    /// <summary>Whether at least two parties have to do with the acts.</summary>
    public static bool HasParties(IEnumerable<TracedAct> acts) => Parties(acts).Length > 1;

    private static Exchange Make(List<TracedAct> acts, ImmutableArray<string> parties, List<IssueDraft> issues, Claims claims)
    {
        var finder = new ThreadFinder(acts, claims);
        var documents = new DocumentFinder(acts, claims).Find();
        ImmutableArray<string> ids = [.. acts.Select(act => act.Act.Id)];
        var issuesOf = issues.SelectMany(issue => issue.Acts, (issue, act) => (act, issue)).ToLookup(pair => pair.act, pair => pair.issue);
        var threads = issues.SelectMany(issue => finder.Of(issue, issuesOf)).ToList();
        return new Exchange
        {
            Id = claims.Take("exchange", "", ids),
            Title = Title(parties, issues),
            Parties = parties,
            Reports = [.. acts.Select(act => act.Report).Distinct()],
            First = acts.Select(act => act.Told).FirstOrDefault(day => day.Length > 0) ?? "",
            Last = acts[^1].Told,
            Issues = [.. issues.Select(issue => new Issue(issue.Id, IssueLabels.Of(issue), IssueLabels.Terms(issue), [.. issue.Acts.Select(act => act.Act.Id)]))],
            Documents = [.. documents],
            Threads = [.. threads, .. DocumentThreads.Of(documents, acts, claims), .. acts.Where(act => IsRaisedAlone(act) && !issuesOf[act].Any()).Select(act => Alone(act, claims))],
            Positions = [.. issues.SelectMany(issue => PositionFinder.Find(issue, claims))],
            Help = [.. HelpLedger.Write(acts)],
            Acts = ids,
        };
    }

    // "forderte Ungarn auf, die Botschafterin zurückzuschicken": said to a party, of nothing else that is in dispute.
    private static bool IsRaisedAlone(TracedAct act) => ExchangeDeeds.Opens(act) && act.Matter.Length > 0 && act.Actors.Length > 0 && act.Recipients.Any(MeetingKeys.IsPublic) && !act.IsOfDocument;

    private static ExchangeThread Alone(TracedAct act, Claims claims) => new(claims.Take("thread", act.Actors[0], [act.Act.Id]), act.Act.Id, [], [], ThreadProgress.Open, act.Day, null);

    private static ImmutableArray<string> Parties(IEnumerable<TracedAct> acts) =>
    [
        .. acts.SelectMany(act => act.Actors.Concat(act.Recipients)).Where(MeetingKeys.IsPublic).GroupBy(party => party, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
    ];

    /// <summary>The parties that do or suffer most, and the issue that most reports tell of.</summary>
    private static Label Title(ImmutableArray<string> parties, List<IssueDraft> issues)
    {
        var named = parties.Select(Actors.World.Shared.Find).OfType<Actors.Actor>().Take(TitleParties).ToList();
        var (de, en) = (string.Join(", ", named.Select(actor => actor.NameDe)), string.Join(", ", named.Select(actor => actor.NameEn ?? actor.NameDe)));
        var issue = issues.OrderByDescending(issue => issue.Acts.Select(act => act.Report).Distinct().Count()).ThenByDescending(issue => issue.Acts.SelectMany(act => act.Actors).Distinct().Count())
            .ThenByDescending(issue => issue.Acts.Count).ThenBy(issue => issue.Seed.Concept, StringComparer.Ordinal).FirstOrDefault();
        return issue is not null && IssueLabels.Of(issue) is var label ? new Label($"{de}: {label.De}", $"{en}: {label.En}") : new Label(de, en);
    }
}
