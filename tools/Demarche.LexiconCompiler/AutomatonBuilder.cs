namespace Demarche.LexiconCompiler;

/// <summary>Builds the minimal acyclic automaton of sorted strings with values, one string after another (Daciuk, Mihov, Watson and Watson 2000).</summary>
internal sealed class AutomatonBuilder
{
    private readonly HashSet<AutomatonNode> register = new(AutomatonNode.ByContent);
    private readonly List<AutomatonNode> path = [new()];
    private string last = "";

    /// <exception cref="ArgumentException">The strings do not come in ordinal order, each once.</exception>
    public void Add(string text, int value)
    {
        if (string.CompareOrdinal(text, last) <= 0)
            throw new ArgumentException($"\"{text}\" does not come behind \"{last}\".", nameof(text));
        var common = text.AsSpan().CommonPrefixLength(last);
        Settle(common);
        for (var i = common; i < text.Length; i++)
        {
            var node = new AutomatonNode();
            path[^1].Edges.Add((text[i], node));
            path.Add(node);
        }

        path[^1].Value = value;
        last = text;
    }

    public AutomatonNode Finish()
    {
        Settle(0);
        return path[0];
    }

    /// <summary>Replaces the nodes below a depth by equal ones that are already there.</summary>
    private void Settle(int depth)
    {
        for (var i = path.Count - 1; i > depth; i--)
        {
            var parent = path[i - 1].Edges;
            if (register.TryGetValue(path[i], out var equal))
                parent[^1] = (parent[^1].Letter, equal);
            else
                register.Add(path[i]);
            path.RemoveAt(i);
        }
    }
}
