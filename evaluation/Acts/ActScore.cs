using Demarche.Acts;
using Demarche.Evaluation.Quotations;

namespace Demarche.Evaluation.Acts;

/// <summary>How many acts were found, and how many of the found ones are right; of all together and of each name. Every act counts once.</summary>
public sealed class ActScore
{
    private readonly List<ActPair> pairs = [];

    /// <summary>Counts a sentence.</summary>
    /// <param name="sentence">The sentence with its gold.</param>
    /// <param name="found">What the reader found in it, with spans in the sentence.</param>
    public void Add(MarkedSentence sentence, IReadOnlyList<MarkedAct> found)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        pairs.AddRange(ActPairing.Pairs(sentence.Acts, found));
    }

    /// <summary>Acts whose name is right.</summary>
    public Metric Named => Of(pairs, pair => pair.IsNamed);

    /// <summary>Acts whose name, status, actors, recipients and word are right.</summary>
    public Metric Right => Of(pairs, pair => pair.IsRight);

    /// <summary>How many acts with the right name are wrong in one part, and how many of them in nothing else.</summary>
    public (int All, int Alone) Faults(string part)
    {
        var faulty = pairs.Where(pair => pair.IsNamed && pair.Faults.Contains(part)).ToList();
        return (faulty.Count, faulty.Count(pair => pair.Faults.Count() == 1));
    }

    /// <summary>Of the acts of a name, those whose name is right.</summary>
    public Metric NamedAs(ActName name) => Of(pairs.Where(pair => (pair.Gold ?? pair.Found)!.Name == name), pair => pair.IsNamed);

    /// <summary>Of the acts of a name, those that are right as a whole.</summary>
    public Metric RightAs(ActName name) => Of(pairs.Where(pair => (pair.Gold ?? pair.Found)!.Name == name), pair => pair.IsRight);

    /// <summary>Where the name is right: of the acts for which the system, or the gold, has words for the role, those whose words meet.</summary>
    public Metric Role(string key)
    {
        var named = pairs.Where(pair => pair.IsNamed).ToList();
        var met = named.Count(pair => ActPair.Overlaps(pair.Gold!.Role(key), pair.Found!.Role(key)));
        return new(Share(met, named.Count(pair => pair.Found!.Role(key).Count > 0)), Share(met, named.Count(pair => pair.Gold!.Role(key).Count > 0)));
    }

    /// <summary>Whether the gold has words for a role anywhere: where it has none, there is nothing to score.</summary>
    public bool IsMarked(string key) => pairs.Exists(pair => pair.Gold?.Role(key).Count > 0);

    private static Metric Of(IEnumerable<ActPair> pairs, Func<ActPair, bool> holds)
    {
        var (gold, found, right) = (0, 0, 0);
        foreach (var pair in pairs)
        {
            if (pair.Gold is not null) gold++;
            if (pair.Found is not null) found++;
            if (holds(pair)) right++;
        }

        return new(Share(right, found), Share(right, gold));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
