namespace Demarche.Intake.Copies;

/// <summary>A text that shares stretches of words with another one.</summary>
/// <param name="Other">The name under which the other text was added.</param>
/// <param name="Share">The share of this text's stretches that stand in the other one.</param>
/// <param name="ShareOfOther">The share of the other one's stretches that stand in this text.</param>
public readonly record struct Likeness(string Other, double Share, double ShareOfOther)
{
    /// <summary>Nearly all of both is the same: a copy, or a version with few changes.</summary>
    public bool IsCopy => Share >= 0.8 && ShareOfOther >= 0.8;
}

/// <summary>Finds texts that share much of their wording, such as the wire report that several outlets print, in time linear in the texts: each chosen stretch
/// leads to the texts that have it, and stretches that very many have say nothing. Not safe for several threads.</summary>
public sealed class CopyFinder
{
    private const double LeastShare = 0.5;
    private const int FewestStretches = 4;
    private const int MostTexts = 200;

    private readonly Dictionary<uint, List<int>> texts = [];
    private readonly List<(string Name, int Count)> names = [];

    /// <summary>Adds a text and gives those before it that hold half of it, or of which it holds half; the likest first.</summary>
    public IReadOnlyList<Likeness> Add(string name, TextPrint print)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(print);
        var common = new Dictionary<int, int>();
        var own = names.Count;
        names.Add((name, print.Count));
        foreach (var hash in print.Hashes)
        {
            if (!texts.TryGetValue(hash, out var having)) texts[hash] = having = [];
            if (having.Count >= MostTexts) continue;
            foreach (var text in having) common[text] = common.GetValueOrDefault(text) + 1;
            having.Add(own);
        }

        return [.. common.Where(pair => pair.Value >= FewestStretches).Select(pair => Of(pair.Key, pair.Value, print)).Where(like => Math.Max(like.Share, like.ShareOfOther) >= LeastShare)
            .OrderByDescending(like => like.Share + like.ShareOfOther).ThenBy(like => like.Other, StringComparer.Ordinal)];
    }

    private Likeness Of(int text, int shared, TextPrint print) => new(names[text].Name, (double)shared / print.Count, (double)shared / names[text].Count);
}
