namespace Demarche.LexiconCompiler;

/// <summary>A state: what may follow, and the value of the string that ends here (none: -1).</summary>
internal sealed class AutomatonNode
{
    private int count;

    public static IEqualityComparer<AutomatonNode> ByContent { get; } = new ContentComparer();

    public int Value { get; set; } = -1;

    public List<(char Letter, AutomatonNode Node)> Edges { get; } = [];

    public bool EndsForm => Value >= 0;

    /// <summary>The number of strings from here on. Only once the automaton is finished.</summary>
    public int Count => count > 0 ? count : count = (EndsForm ? 1 : 0) + Edges.Sum(edge => edge.Node.Count);

    /// <summary>Those that lead to most strings first, so that the search for a letter is short.</summary>
    public IEnumerable<(char Letter, AutomatonNode Node)> EdgesByWeight() => Edges.OrderByDescending(edge => edge.Node.Count).ThenBy(edge => edge.Letter);

    /// <summary>Equal where value and edges are; the nodes that edges lead to are already unique, so their identity decides.</summary>
    private sealed class ContentComparer : IEqualityComparer<AutomatonNode>
    {
        public bool Equals(AutomatonNode? x, AutomatonNode? y) =>
            x is not null && y is not null && x.Value == y.Value && x.Edges.SequenceEqual(y.Edges);

        public int GetHashCode(AutomatonNode obj)
        {
            var hash = new HashCode();
            hash.Add(obj.Value);
            foreach (var (letter, node) in obj.Edges)
            {
                hash.Add(letter);
                hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(node));
            }

            return hash.ToHashCode();
        }
    }
}
