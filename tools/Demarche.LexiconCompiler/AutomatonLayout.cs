using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Puts the nodes of an automaton into 64-bit words, those of a common word close together.</summary>
internal sealed class AutomatonLayout
{
    private readonly Dictionary<AutomatonNode, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<ulong> words = [];
    private readonly Dictionary<char, byte> labels;

    private AutomatonLayout(Dictionary<char, byte> labels) => this.labels = labels;

    /// <exception cref="InvalidDataException">There are more nodes than the format can address.</exception>
    public static ulong[] Lay(AutomatonNode root, Dictionary<char, byte> labels)
    {
        var layout = new AutomatonLayout(labels);
        layout.Place(root);
        return layout.words.Count <= LexiconFormat.TargetMask
            ? [.. layout.words]
            : throw new InvalidDataException("The automaton is too large for the format.");
    }

    private int Place(AutomatonNode node)
    {
        if (places.TryGetValue(node, out var place))
            return place;
        places[node] = place = words.Count;
        if (node.EndsForm)
            words.Add((uint)node.Value | (node.Edges.Count == 0 ? LexiconFormat.HasNoEdges : 0));
        var edges = node.EdgesByWeight().ToList();
        var at = words.Count;
        words.AddRange(new ulong[edges.Count]);
        var before = 0;
        for (var i = 0; i < edges.Count; i++)
        {
            words[at + i] = Word(edges[i].Letter, edges[i].Node, i == edges.Count - 1, before);
            before += edges[i].Node.Count;
        }

        return place;
    }

    private ulong Word(char letter, AutomatonNode target, bool isLast, int before) =>
        labels[letter]
        | (isLast ? LexiconFormat.LastSibling : 0)
        | (target.EndsForm ? LexiconFormat.EndsForm : 0)
        | (ulong)Place(target) << LexiconFormat.TargetShift
        | (ulong)before << LexiconFormat.CountShift;
}
