using System.Runtime.InteropServices;

namespace Demarche.Intake.Html;

/// <summary>The text of the article that the page gives to machines (<c>articleBody</c>), held against its blocks by stretches of four words.</summary>
internal sealed class GivenBody
{
    private const int Shortest = 200;
    private const int Words = 4;

    private readonly HashSet<int> stretches;
    private readonly Dictionary<Block, double> shares = [];

    private GivenBody(string text, List<Block> blocks)
    {
        Text = text;
        stretches = [.. Stretches(text)];
        var seen = new HashSet<int>();
        foreach (var block in blocks.Where(block => block.Words >= Words && !block.Has(BlockTraits.Hidden))) shares[block] = Share(block, seen);
        var covered = stretches.Count == 0 ? 0 : (double)seen.Count / stretches.Count;
        var running = blocks.Where(block => Holds(block) && block.Words >= 10).Sum(block => block.Length);
        IsSure = covered > 0.6 && running > 0;
        IsFuller = covered < 0.5 && text.Length > 600 && text.Length > 2 * running && !text.EndsWith('…') && !text.EndsWith("...", StringComparison.Ordinal);
    }

    public string Text { get; }

    /// <summary>The page shows most of it, so that what it does not hold is no part of the article.</summary>
    public bool IsSure { get; }

    /// <summary>The page shows less than half of it.</summary>
    public bool IsFuller { get; }

    /// <summary>None where the page gives no text, or too little to tell.</summary>
    public static GivenBody? Of(string? text, List<Block> blocks)
    {
        if (text is null || text.Length < Shortest) return null;
        return new GivenBody(text.Contains('<') ? Plain(text) : text, blocks);
    }

    /// <summary>Most of the block's stretches are in it.</summary>
    public bool Holds(Block block) => shares.TryGetValue(block, out var share) && share >= 0.6;

    public bool Lacks(Block block) => shares.TryGetValue(block, out var share) && share < 0.15;

    // Some pages put markup into the string.
    private static string Plain(string html)
    {
        var tree = HtmlTree.Parse(html, Allowance.Unwatched);
        return string.Join("\n\n", Blocks.Of(html, tree.Root, new PageSigns()).Select(block => block.Value));
    }

    private double Share(Block block, HashSet<int> seen)
    {
        var (all, held) = (0, 0);
        foreach (var stretch in Stretches(block.Value))
        {
            all++;
            if (!stretches.Contains(stretch)) continue;
            held++;
            seen.Add(stretch);
        }

        return all == 0 ? 0 : (double)held / all;
    }

    private static List<int> Stretches(string text)
    {
        var words = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at > start) words.Add(Hash(text.AsSpan(start, at - start)));
        }

        var found = new List<int>();
        var span = CollectionsMarshal.AsSpan(words);
        for (var i = 0; i + Words <= span.Length; i++) found.Add(Mix(Mix(Mix(span[i], span[i + 1]), span[i + 2]), span[i + 3]));
        return found;
    }

    // The hashes of .NET differ from run to run, and equal input must give equal output.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 5381;
        foreach (var c in word) hash = Mix(hash, char.ToUpperInvariant(c));
        return hash;
    }

    private static int Mix(int one, int other) => unchecked((int)(((uint)one ^ (uint)other) * 16777619u) + (one << 7));
}
