using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Demarche.Record.Search;

/// <summary>One word in any form of its own, the beginning of a word, or words in a row.</summary>
internal sealed class SearchTerm
{
    private readonly ImmutableArray<string> words;
    private readonly bool begins;
    private readonly FrozenSet<string> forms;

    private SearchTerm(ImmutableArray<string> words, bool begins, FrozenSet<string> forms) =>
        (this.words, this.begins, this.forms) = (words, begins, forms);

    /// <summary>None where the piece has no word.</summary>
    public static SearchTerm? Of(SearchPiece piece, Func<string, IReadOnlyCollection<string>> lemmas)
    {
        var words = SearchWords.In(piece.Text).ToImmutableArray();
        if (words.IsEmpty) return null;
        var begins = !piece.Quoted && piece.Text.EndsWith('*');
        var single = words.Length == 1 && !begins && !piece.Quoted;
        var forms = single ? Forms(words[0].Surface, lemmas) : [];
        return new SearchTerm([.. words.Select(word => word.Lower)], begins, forms.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>As FTS5 understands it: every string quoted, so that nothing in it is syntax.</summary>
    public void WriteMatch(StringBuilder to)
    {
        if (forms.Count == 0) to.Append("(words : \"").AppendJoin(' ', words).Append(begins ? "\" *)" : "\")");
        else to.Append('(').AppendJoin(" OR ", forms.Select(form => $"{{words lemmas}} : \"{form}\"")).Append(')');
    }

    /// <summary>How many words of the text the term covers from here; 0 where it does not stand here.</summary>
    public int MatchAt(IReadOnlyList<SearchWord> text, int at, Func<string, IReadOnlyCollection<string>> lemmas)
    {
        if (at + words.Length > text.Count) return 0;
        for (var i = 0; i < words.Length; i++)
            if (!Equal(text[at + i].Lower, words[i], begins && i == words.Length - 1) && !(forms.Count > 0 && IsForm(text[at], lemmas))) return 0;
        return words.Length;
    }

    private static bool Equal(string word, string wanted, bool begins) =>
        begins ? word.StartsWith(wanted, StringComparison.Ordinal) : word == wanted;

    private bool IsForm(SearchWord word, Func<string, IReadOnlyCollection<string>> lemmas) =>
        forms.Contains(word.Lower) || lemmas(word.Surface).Any(lemma => forms.Contains(lemma.ToLowerInvariant()));

    // People type nouns in lower case: the form with a capital is looked up too.
    private static IEnumerable<string> Forms(string typed, Func<string, IReadOnlyCollection<string>> lemmas)
    {
        var capital = char.ToUpperInvariant(typed[0]) + typed[1..];
        return lemmas(typed).Concat(lemmas(capital)).Append(typed).Select(form => form.ToLowerInvariant());
    }
}
