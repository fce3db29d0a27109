using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>Base forms of English words as far as two reports need them to be held against each other: by a table of irregular forms, else by the ending.</summary>
internal static class EnglishLemmas
{
    private const int Shortest = 4;

    private static readonly Lazy<WordTable<string>> Irregular = new(Load);

    /// <summary>In small letters.</summary>
    public static string Of(string word)
    {
        var small = word.ToLowerInvariant();
        if (small.EndsWith("'s", StringComparison.Ordinal) || small.EndsWith("’s", StringComparison.Ordinal)) small = small[..^2];
        if (Irregular.Value.TryFind(small, out var known)) return known;
        return small.Length < Shortest ? small : WithoutEnding(small);
    }

    private static string WithoutEnding(string word) => word switch
    {
        [.. var stem, 'i', 'e', 's'] when stem.Length > 2 => stem + "y",
        [.. var stem, 'i', 'e', 'd'] when stem.Length > 2 => stem + "y",
        [.. var stem, 's' or 'x' or 'h', 'e', 's'] when stem.Length > 2 => word[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.. var stem, 's'] => stem,
        [.. var stem, 'e', 'd'] when stem.Length > 2 => stem,
        [.. var stem, 'i', 'n', 'g'] when stem.Length > 3 => stem,
        _ => word,
    };

    private static WordTable<string> Load()
    {
        var table = new WordTable<string>();
        foreach (var row in WordList.Rows("lexicon/en/irregular-forms.tsv")) table.Of(row[0]) = row[1];
        return table;
    }
}
