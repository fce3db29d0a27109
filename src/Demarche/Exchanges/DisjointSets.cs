namespace Demarche.Exchanges;

/// <summary>Numbers from 0 on, joined into sets.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest number of the set.</summary>
    public int Find(int number)
    {
        while (parents[number] != number) number = parents[number] = parents[parents[number]];
        return number;
    }

    public void Join(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        if (one < other) parents[other] = one;
        else parents[one] = other;
    }

    /// <summary>Each set in order, the sets by their smallest number.</summary>
    public IEnumerable<IEnumerable<int>> Groups() => Enumerable.Range(0, parents.Length).GroupBy(Find).OrderBy(group => group.Key);
}
