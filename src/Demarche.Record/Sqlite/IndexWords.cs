using System.Text;
using Demarche.Record.Search;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>What goes into the search index: words in lower case, and their base forms where these are other words.</summary>
internal sealed class IndexWords(Func<string, IReadOnlyCollection<string>> lemmas)
{
    private readonly StringBuilder words = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    /// <param name="text">The frozen text.</param>
    /// <param name="spans">In text order, without overlap.</param>
    /// <param name="german">Base forms are known for German alone.</param>
    public (string Words, string Lemmas) Of(string text, IEnumerable<TextSpan> spans, bool german)
    {
        words.Clear();
        known.Clear();
        forms.Clear();
        foreach (var span in spans)
            foreach (var word in SearchWords.In(text, span)) Add(word, german);
        return (words.ToString(), string.Join(' ', forms));
    }

    private void Add(SearchWord word, bool german)
    {
        var lower = word.Lower;
        words.Append(words.Length > 0 ? " " : "").Append(lower);
        if (!german || !known.Add(word.Surface)) return;
        foreach (var lemma in lemmas(word.Surface))
            if (lemma.ToLowerInvariant() is var form && form != lower) forms.Add(form);
    }
}
