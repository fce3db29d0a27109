using System.Runtime.InteropServices;

namespace Demarche.Exchanges.Links;

/// <summary>A sketch of a text by which copies of it are told: the hashes of its stretches of five words, every eighth of them, chosen by the hash itself, so that
/// two texts that share a stretch choose it alike. Letters and digits count, case and signs do not. Equal texts give equal prints on every machine.</summary>
public sealed class TextPrint
{
    private const int Words = 5;
    private const uint OneIn = 8;

    private readonly uint[] hashes;

    private TextPrint(uint[] hashes) => this.hashes = hashes;

    /// <summary>How many stretches were chosen; a text of few words may have none.</summary>
    public int Count => hashes.Length;

    /// <summary>In rising order.</summary>
    internal IReadOnlyList<uint> Hashes => hashes;

    /// <summary>A print as it was kept; the hashes in rising order.</summary>
    internal static TextPrint From(uint[] hashes) => new(hashes);

    /// <summary>The smallest of its hashes; texts that share most of their words share most of these.</summary>
    internal IEnumerable<uint> Smallest(int count) => hashes.Take(count);

    public static TextPrint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = WordHashes(text);
        var chosen = new HashSet<uint>();
        for (var i = 0; i + Words <= words.Count; i++)
            if (Join(CollectionsMarshal.AsSpan(words).Slice(i, Words)) is var hash && hash % OneIn == 0) chosen.Add(hash);
        uint[] sorted = [.. chosen];
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>The share of this text's stretches that stand in the other one, from 0 to 1; 0 where too few were chosen to tell.</summary>
    public double ShareIn(TextPrint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return hashes.Length == 0 ? 0 : (double)Common(other) / hashes.Length;
    }

    private int Common(TextPrint other)
    {
        int common = 0, i = 0, j = 0;
        while (i < hashes.Length && j < other.hashes.Length)
        {
            if (hashes[i] == other.hashes[j])
            {
                common++;
                i++;
                j++;
            }
            else if (hashes[i] < other.hashes[j]) i++;
            else j++;
        }

        return common;
    }

    private static List<uint> WordHashes(string text)
    {
        var hashes = new List<uint>(text.Length / 6);
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            var hash = 2166136261u;
            var start = at;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++) hash = unchecked((hash ^ char.ToUpperInvariant(text[at])) * 16777619);
            if (at > start) hashes.Add(hash);
        }

        return hashes;
    }

    // The last steps spread the bits, so that every eighth hash is every eighth stretch.
    private static uint Join(ReadOnlySpan<uint> words)
    {
        var hash = 2654435769u;
        foreach (var word in words) hash = unchecked(((hash << 5) | (hash >> 27)) ^ word) * 2246822519;
        hash ^= hash >> 15;
        hash = unchecked(hash * 3266489917);
        return hash ^ (hash >> 16);
    }
}
