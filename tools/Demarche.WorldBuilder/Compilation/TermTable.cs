using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>A term to be compiled; <paramref name="Office"/> and <paramref name="Institution"/> are numbers of their tables.</summary>
internal sealed record TermEntry(TermKind Kind, string? Actor = null, Gender Gender = Gender.Unknown, int Marks = 0, int? Office = null, int? Institution = null);

/// <summary>Gathers terms by their first word, the longest first; of equal length the one that came first.</summary>
internal sealed class TermTable(WorldSection map)
{
    private readonly SortedDictionary<string, List<(string[] Further, TermEntry Entry)>> chains = new(StringComparer.Ordinal);

    /// <summary>Adds a term for every run of words that the pattern stands for.</summary>
    public void Add(string pattern, TermEntry entry)
    {
        if (pattern.AsSpan().IndexOfAny(" /~.") < 0) Insert([pattern], entry);
        else
            foreach (var run in TermExpansion.Expand(pattern)) Insert(run, entry);
    }

    /// <summary>The pattern, and where it begins in lower case the same with a capital, as at the head of a sentence.</summary>
    public void AddWithCapital(string pattern, TermEntry entry)
    {
        Add(pattern, entry);
        if (char.IsLower(pattern[0])) Add(char.ToUpperInvariant(pattern[0]) + pattern[1..], entry);
    }

    public void WriteTo(ImageWriter image)
    {
        foreach (var (first, chain) in chains)
            foreach (var (rest, entry) in chain.OrderByDescending(term => term.Further.Length))
            {
                var (start, count) = image.List(rest);
                image.Map(map, first, image.Row(WorldSection.Terms, (int)entry.Kind | (int)entry.Gender << 8 | entry.Marks, start, count, image.Text(entry.Actor), entry.Office + 1 ?? 0, entry.Institution + 1 ?? 0));
            }
    }

    public void Insert(string[] run, TermEntry entry)
    {
        if (!chains.TryGetValue(run[0], out var chain)) chains.Add(run[0], chain = []);
        var rest = run[1..];
        if (!chain.Exists(term => term.Entry == entry && term.Further.SequenceEqual(rest))) chain.Add((rest, entry));
    }
}
