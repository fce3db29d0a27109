namespace Demarche.Actors;

/// <summary>All terms by their first word. Filled while the tables load, then only read.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, Term> terms = new(16384, StringComparer.Ordinal);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public TermIndex() => bySpan = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words.</summary>
    public int Count => terms.Count;

    /// <summary>Every chain's terms with their first word.</summary>
    public IEnumerable<(string First, Term Term)> All
    {
        get
        {
            foreach (var (first, head) in terms)
                for (var term = head; term is not null; term = term.Next)
                    yield return (first, term);
        }
    }

    /// <summary>The first term that begins with the word; the others follow by <see cref="Term.Next"/>.</summary>
    public Term? Find(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var term) ? term : null;

    /// <summary>Adds a term for every run of words that the pattern stands for.</summary>
    public void Add(Term term, string pattern)
    {
        if (pattern.AsSpan().IndexOfAny(" /~.") < 0) Insert(pattern, term with { Next = null });
        else
            foreach (var run in TermPattern.Expand(pattern))
                Insert(run[0], term with { Rest = run[1..], Next = null });
    }

    private void Insert(string first, Term term)
    {
        if (!terms.TryGetValue(first, out var head) || head.Rest.Length < term.Rest.Length)
        {
            term.Next = head;
            terms[first] = term;
            return;
        }

        while (head.Next is { } next && next.Rest.Length >= term.Rest.Length) head = next;
        term.Next = head.Next;
        head.Next = term;
    }
}
