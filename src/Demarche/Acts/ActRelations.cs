using System.Collections.Immutable;

namespace Demarche.Acts;

/// <summary>How acts of one report bear on earlier ones: told again, answered, carried out, taken back. Only by who did it to whom and what it was; of what is not sure nothing is said.</summary>
internal static class ActRelations
{
    /// <summary>How many acts back are looked at.</summary>
    private const int Farthest = 40;

    /// <param name="acts">In text order.</param>
    /// <param name="text">The report's frozen text.</param>
    public static ImmutableArray<Act> Relate(ImmutableArray<Act> acts, string text)
    {
        var related = ImmutableArray.CreateBuilder<Act>(acts.Length);
        for (var i = 0; i < acts.Length; i++)
        {
            ActRelation? relation = null;
            for (var j = i - 1; relation is null && j >= Math.Max(0, i - Farthest); j--)
                if (Between(acts[i], acts[j], text) is { } type) relation = new(type, acts[j].Id);
            related.Add(relation is null ? acts[i] : acts[i] with { Relates = [relation] });
        }

        return related.MoveToImmutable();
    }

    private static RelationType? Between(Act act, Act earlier, string text)
    {
        if (Repeats(act, earlier, text)) return RelationType.Repeats;
        if (Answers(act, earlier)) return act.Name == ActName.Deny ? RelationType.ReactsTo : RelationType.Answers;
        if (CarriesOut(act, earlier)) return RelationType.CarriesOut;
        return TakesBack(act, earlier) ? RelationType.Withdraws : null;
    }

    /// <summary>The same deed of the same parties with the same status, and nothing in matter or recipients that speaks against it.</summary>
    private static bool Repeats(Act act, Act earlier, string text) =>
        act.Name == earlier.Name && act.Status == earlier.Status && Shares(act.Actors, earlier.Actors)
        && (act.Recipients.IsEmpty || earlier.Recipients.IsEmpty || Shares(act.Recipients, earlier.Recipients)) && SharesWord(act, earlier, text);

    /// <summary>Whoever was asked or accused says something to it.</summary>
    private static bool Answers(Act act, Act earlier) => act.Name switch
    {
        ActName.Answer or ActName.Accept or ActName.Reject or ActName.Refuse => earlier.Name is ActName.Demand or ActName.Request or ActName.Propose or ActName.Offer && earlier.Status == ActStatus.Done
            && Shares(act.Recipients, earlier.Actors) && (earlier.Recipients.IsEmpty || Shares(act.Actors, earlier.Recipients)),
        ActName.Deny => earlier.Name == ActName.Accuse && Shares(act.Actors, earlier.Recipients),
        _ => false,
    };

    /// <summary>What was promised, offered or announced is done, to the same party.</summary>
    private static bool CarriesOut(Act act, Act earlier) =>
        act.Status == ActStatus.Done && Shares(act.Actors, earlier.Actors) && Shares(act.Recipients, earlier.Recipients)
        && (act.Name is ActName.Deliver or ActName.Aid && earlier.Name is ActName.Promise or ActName.Offer
            || act.Name is ActName.Sanction && earlier.Name is ActName.Threaten
            || act.Name == earlier.Name && earlier.Status == ActStatus.Announced);

    private static bool TakesBack(Act act, Act earlier) =>
        act is { Name: ActName.Withdraw, Status: ActStatus.Done, Code.Qualifier: "demand" } && earlier.Name is ActName.Demand or ActName.Request or ActName.Propose or ActName.Offer && Shares(act.Actors, earlier.Actors);

    private static bool Shares(ImmutableArray<Actors.Role> roles, ImmutableArray<Actors.Role> others)
    {
        foreach (var role in roles)
            foreach (var other in others)
                if (role.Actor is not null && role.Actor == other.Actor) return true;
        return false;
    }

    /// <summary>The matters have a long word in common, or one of the acts names none.</summary>
    private static bool SharesWord(Act act, Act earlier, string text)
    {
        if (act.Matter.IsEmpty || earlier.Matter.IsEmpty) return true;
        var words = Words(act, text);
        return Words(earlier, text).Overlaps(words);
    }

    private static HashSet<string> Words(Act act, string text)
    {
        const int Stem = 6;
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (var span in act.Matter)
            foreach (var word in span.In(text).ToString().Split([' ', ',', '.', '„', '“', '»', '«', '-'], StringSplitOptions.RemoveEmptyEntries))
                if (word.Length >= Stem && char.IsUpper(word[0])) words.Add(word[..Stem]);
        return words;
    }
}
