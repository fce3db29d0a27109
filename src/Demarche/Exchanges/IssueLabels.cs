using System.Collections.Immutable;
using Demarche.Actors;

namespace Demarche.Exchanges;

/// <summary>Names an issue by its words: neutral, and alike in both languages.</summary>
internal static class IssueLabels
{
    private const int MostTerms = 8;
    private const int MostParties = 2;

    // A noun that is no part of a compound.
    private const float Whole = 0.8f;

    public static Label Of(IssueDraft issue)
    {
        var (de, en) = (issue.Seed.De, issue.Seed.En);
        if (Beside(issue) is var (inGerman, inEnglish)) (de, en) = ($"{de} ({inGerman})", $"{en} ({inEnglish})");
        return issue.IsTurned ? new Label("Verzicht auf " + de, "no " + en) : new Label(de, en);
    }

    // One word alone says too little: the parties of which it is said, else what stands with it, else who raises it to whom.
    private static (string De, string En)? Beside(IssueDraft issue)
    {
        var ranked = Ranked(issue).ToList();
        var beside = ranked.Where(term => term.IsParty).Take(MostParties).ToList();
        if (beside.Count == 0) beside = [.. ranked.Where(term => IsBeside(term, issue)).Take(1)];
        return beside.Count > 0 ? (string.Join(", ", beside.Select(term => term.De)), string.Join(", ", beside.Select(term => term.En))) : Sides(issue);
    }

    private static bool IsBeside(MatterTerm term, IssueDraft issue) =>
        term.Concept != issue.Seed.Concept && term.Weight >= Whole && char.IsUpper(term.De[0]) && !term.De.Contains(issue.Seed.De, StringComparison.OrdinalIgnoreCase) && !issue.Seed.De.Contains(term.De, StringComparison.OrdinalIgnoreCase) && issue.Acts.Count(act => act.Reading.Terms.Any(own => own.Concept == term.Concept)) * 2 >= issue.Acts.Count;

    private static (string De, string En)? Sides(IssueDraft issue)
    {
        if ((issue.Acts.Find(act => act.Actors.Length > 0 && ExchangeDeeds.Opens(act)) ?? issue.Acts.Find(act => act.Actors.Length > 0)) is not { } act) return null;
        var (from, to) = (Known(act.Actors), Known(act.Recipients));
        if (from.Count == 0) return null;
        var (de, en) = (string.Join(", ", from.Select(actor => actor.NameDe)), string.Join(", ", from.Select(actor => actor.NameEn ?? actor.NameDe)));
        return to.Count == 0 ? (de, en) : ($"{de} → {string.Join(", ", to.Select(actor => actor.NameDe))}", $"{en} → {string.Join(", ", to.Select(actor => actor.NameEn ?? actor.NameDe))}");
    }

    private static List<Actor> Known(ImmutableArray<string> parties) => [.. parties.Select(World.Shared.Find).OfType<Actor>().Take(MostParties)];

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
