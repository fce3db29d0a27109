namespace Demarche.Evaluation.Quotations;

/// <summary>The tokens of one part of an annotation: document-wide numbers, ascending, without repetition; may have gaps.</summary>
public sealed class TokenSet
{
    private readonly int[] ids;

    private TokenSet(int[] ids) => this.ids = ids;

    public static TokenSet Empty { get; } = new([]);

    public int Count => ids.Length;

    public ReadOnlySpan<int> Ids => ids;

    public static TokenSet Of(IEnumerable<int> ids)
    {
        int[] sorted = [.. ids.Distinct().Order()];
        return sorted.Length == 0 ? Empty : new(sorted);
    }

    /// <summary>How many tokens stand in both.</summary>
    public int Shared(TokenSet other)
    {
        int shared = 0, i = 0, j = 0;
        while (i < ids.Length && j < other.ids.Length)
        {
            var order = ids[i].CompareTo(other.ids[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }

    /// <summary>Token F1 of the two, 0 where nothing is shared.</summary>
    public double F1(TokenSet other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : Metric.F1((double)shared / other.Count, (double)shared / Count);
    }

    public bool SameAs(TokenSet other) => ids.AsSpan().SequenceEqual(other.ids);
}
