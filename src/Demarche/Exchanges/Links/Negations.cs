using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>Words by which a sentence says that something is not so, or hardly so (<c>lexicon/de/negations.tsv</c>, <c>lexicon/en/negations.tsv</c>), in small letters.</summary>
internal static class Negations
{
    private const int Longest = 16;

    private static readonly Lazy<WordTable<bool>> German = new(() => Load("lexicon/de/negations.tsv"));
    private static readonly Lazy<WordTable<bool>> English = new(() => Load("lexicon/en/negations.tsv"));

    public static bool Contains(ReadOnlySpan<char> word, bool german)
    {
        if (word.Length > Longest) return false;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return (german ? German : English).Value.Contains(small);
    }

    private static WordTable<bool> Load(string name)
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows(name)) table.Of(row[0]) = true;
        return table;
    }
}
