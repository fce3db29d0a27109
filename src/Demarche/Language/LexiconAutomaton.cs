namespace Demarche.Language;

/// <summary>The forms as a minimal acyclic automaton. Each string has a number from 0, which the walk counts out, and each number gives the string back.</summary>
/// <remarks>A node is its edges, one 64-bit word each, siblings side by side: label 8 bits, last sibling, ends a form, target 22 bits,
/// and in the upper half how many strings the siblings before it lead to. Where an edge ends a form, the word at its target holds the reading set, and the edges follow.</remarks>
internal sealed class LexiconAutomaton
{
    private readonly LexiconImage image;
    private readonly byte[] labels;
    private readonly int[] roots;

    public LexiconAutomaton(LexiconImage image)
    {
        this.image = image;
        labels = Labels(image.Alphabet);
        roots = Roots(image.Edges);
    }

    /// <summary>Finds a string: its number and its reading set, which is 0 for a lemma that is no form.</summary>
    public bool TryFind(ReadOnlySpan<char> text, out int id, out int set)
    {
        (id, set) = (0, 0);
        var edges = image.Edges;
        var at = text.IsEmpty ? -1 : Root(text[0]);
        for (var i = 1; at >= 0; i++)
        {
            var edge = edges[at];
            id += (int)(edge >> LexiconFormat.CountShift);
            if (i == text.Length)
                return (edge & LexiconFormat.EndsForm) != 0 && ReadSet(edges, edge, out set);
            at = Next(edges, edge, text[i], ref id);
        }

        return false;
    }

    /// <summary>Marks in <paramref name="sets"/> the reading set of each beginning of the text that is a string, at its length; the others keep 0.</summary>
    public void FindBeginnings(char first, ReadOnlySpan<char> rest, Span<int> sets)
    {
        var edges = image.Edges;
        var id = 0;
        var at = Root(first);
        for (var i = 0; at >= 0; i++)
        {
            var edge = edges[at];
            if ((edge & LexiconFormat.EndsForm) != 0)
                ReadSet(edges, edge, out sets[i + 1]);
            at = i == rest.Length ? -1 : Next(edges, edge, rest[i], ref id);
        }
    }

    /// <summary>Writes the string of a number.</summary>
    /// <returns>Its length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No string has this number.</exception>
    public int Write(int id, Span<char> target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, image.StringCount);
        var edges = image.Edges;
        var length = 0;
        for (var at = 0; ;)
        {
            var edge = edges[at = Sibling(edges, at, id)];
            id -= (int)(edge >> LexiconFormat.CountShift);
            target[length++] = image.Alphabet[(byte)edge];
            at = Target(edge);
            if ((edge & LexiconFormat.EndsForm) == 0)
                continue;
            if (id-- == 0)
                return length;
            at++;
        }
    }

    private static int Target(ulong edge) => (int)(edge >> LexiconFormat.TargetShift & LexiconFormat.TargetMask);

    private static bool ReadSet(ReadOnlySpan<ulong> edges, ulong edge, out int set)
    {
        set = (int)(edges[Target(edge)] & int.MaxValue);
        return true;
    }

    /// <summary>The last sibling that does not skip more strings than the number says.</summary>
    private static int Sibling(ReadOnlySpan<ulong> edges, int at, int id)
    {
        while ((edges[at] & LexiconFormat.LastSibling) == 0 && (int)(edges[at + 1] >> LexiconFormat.CountShift) <= id)
            at++;
        return at;
    }

    private static byte[] Labels(ReadOnlySpan<char> alphabet)
    {
        var last = '\0';
        foreach (var letter in alphabet)
            last = letter > last ? letter : last;
        var labels = new byte[last + 1];
        for (var i = 1; i < alphabet.Length; i++)
            labels[alphabet[i]] = (byte)i;
        return labels;
    }

    private static int[] Roots(ReadOnlySpan<ulong> edges)
    {
        var roots = new int[256];
        Array.Fill(roots, -1);
        for (var at = 0; at < edges.Length; at++)
        {
            roots[(byte)edges[at]] = at;
            if ((edges[at] & LexiconFormat.LastSibling) != 0)
                break;
        }

        return roots;
    }

    private int Root(char letter) => letter < labels.Length && labels[letter] is not 0 and var label ? roots[label] : -1;

    private int Next(ReadOnlySpan<ulong> edges, ulong edge, char letter, ref int id)
    {
        var label = letter < labels.Length ? labels[letter] : 0;
        var at = Target(edge);
        if ((edge & LexiconFormat.EndsForm) != 0)
        {
            if ((edges[at++] & LexiconFormat.HasNoEdges) != 0)
                return -1;
            id++;
        }

        for (; ; at++)
        {
            if ((byte)edges[at] == label)
                return label == 0 ? -1 : at;
            if ((edges[at] & LexiconFormat.LastSibling) != 0)
                return -1;
        }
    }
}
