namespace Demarche.Statements;

/// <summary>Which statement stands in which.</summary>
internal static class Nesting
{
    /// <summary>How many statements that reach over a place are looked at for the one around it.</summary>
    private const int MostAround = 16;

    /// <summary>For each draft the index of the smallest one whose content holds it; -1 for none.</summary>
    /// <param name="sorted">By the first word of the content, the longer before the shorter.</param>
    public static int[] Of(IReadOnlyList<Draft> sorted)
    {
        var (outer, open) = (new int[sorted.Count], new List<int>());
        for (var i = 0; i < sorted.Count; i++)
        {
            open.RemoveAll(o => sorted[o].End <= sorted[i].First);
            outer[i] = Around(sorted, open, i);
            open.Add(i);
            if (open.Count > MostAround) open.RemoveAt(0);
        }

        return outer;
    }

    private static int Around(IReadOnlyList<Draft> sorted, List<int> open, int at)
    {
        var words = new WordRange(sorted[at].First, sorted[at].End);
        for (var o = open.Count - 1; o >= 0; o--)
            if (sorted[open[o]].End - sorted[open[o]].First > words.Length && sorted[open[o]].Content.Exists(range => range.Contains(words))) return open[o];
        return -1;
    }
}
