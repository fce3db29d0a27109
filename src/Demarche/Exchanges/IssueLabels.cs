using System.Collections.Immutable;

namespace Demarche.Exchanges;

/// <summary>Names an issue by its words: neutral, and alike in both languages.</summary>
internal static class IssueLabels
{
    private const int MostTerms = 8;
    private const int MostParties = 2;

    public static Label Of(IssueDraft issue)
    {
        var beside = Ranked(issue).Where(term => term.IsParty).Take(MostParties).ToList();
        var (de, en) = (issue.Seed.De, issue.Seed.En);
        if (beside.Count > 0) (de, en) = ($"{de} ({string.Join(", ", beside.Select(term => term.De))})", $"{en} ({string.Join(", ", beside.Select(term => term.En))})");
        return issue.IsTurned ? new Label("Verzicht: " + de, "no " + en) : new Label(de, en);
    }

    /// <summary>The words of its matters, the founding one first, then the weightiest.</summary>
    public static ImmutableArray<string> Terms(IssueDraft issue) =>
        [issue.Seed.De, .. Ranked(issue).Where(term => term.Concept != issue.Seed.Concept).Take(MostTerms - 1).Select(term => term.De)];

    private static IEnumerable<MatterTerm> Ranked(IssueDraft issue) => issue.Acts
        .SelectMany(act => act.Reading.Terms)
        .GroupBy(term => term.Concept, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(term => term.Weight))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.OrderByDescending(term => term.Weight).ThenBy(term => term.De, StringComparer.Ordinal).First());
}
