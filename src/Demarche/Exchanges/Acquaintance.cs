using Demarche.Actors;
using Demarche.Language;

namespace Demarche.Exchanges;

/// <summary>Who is who in an exchange. Reports of one dispute mean one person by one name, and what one of them says of his office holds in the others: "Italiens Außenminister Paolo Ferrante" in one is "Ferrante" in the next, and both speak for Italy.</summary>
internal sealed class Acquaintance
{
    private readonly Dictionary<string, string> meant = new(StringComparer.Ordinal);

    private Acquaintance(IEnumerable<Bearing> bearings)
    {
        var byName = bearings.GroupBy(bearing => PlainName.Of(bearing.Name), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var byLast = byName.Keys.Where(name => name.Contains(' ', StringComparison.Ordinal)).ToLookup(Last, StringComparer.Ordinal);
        foreach (var (name, all) in byName)
        {
            if (!IsName(all[0].Name)) continue;
            var whole = Whole(name, byLast);
            var known = whole == name ? all : byName[whole];
            var party = Side(known) ?? known[0].Id;
            foreach (var bearing in all)
                if (bearing.Side == bearing.Id) meant[bearing.Id] = party;
        }
    }

    /// <summary>The acts, with one id for each party.</summary>
    /// <param name="acts">Of one exchange, as told.</param>
    public static List<TracedAct> Of(List<TracedAct> acts)
    {
        var known = new Acquaintance(acts.SelectMany(act => act.Bearings));
        return known.meant.Count == 0 ? acts : acts.ConvertAll(act => act.Bearings.IsEmpty ? act : act.Between(known.Meant));
    }

    private string Meant(string id) => meant.GetValueOrDefault(id, id);

    // The one side for which any report lets him act; none where one lets him act for himself, or they differ.
    private static string? Side(List<Bearing> known)
    {
        if (known.Exists(bearing => bearing.ForHimself)) return null;
        var sides = known.Where(bearing => bearing.Side != bearing.Id).Select(bearing => bearing.Side).Distinct().Take(2).ToList();
        return sides is [var side] ? side : null;
    }

    // "Lasso" is the only one who is called so with a given name, "Turkmengas" the "turkmenische Konzern Turkmengas".
    private static string Whole(string name, ILookup<string, string> byLast)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || byLast[name].Take(2).ToList() is not [var only]) return name;
        return only;
    }

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];

    // Several words, or one that is no common noun: "Vertreter" and "Opposition" are others in every report.
    private static bool IsName(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? char.IsUpper(Last(name)[0]) : !Lexicon.German.Find(name).Has(WordClasses.Noun) || World.Shared.Terms.Find(name) is { Kind: TermKind.Surname };
}
