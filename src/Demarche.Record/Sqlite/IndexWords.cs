using System.Text;
using Demarche.Record.Search;
using Demarche.Reports;

namespace Demarche.Record.Sqlite;

/// <summary>What goes into the search index: words in lower case, and their base forms where these are other words.</summary>
internal sealed class IndexWords(Func<string, IReadOnlyCollection<string>> lemmas)
{
    // Words come again: in the statements of a report, and in the next one. What is kept of them is bounded.
    private const int MostRecent = 1 << 17;
    private const int LongestRecent = 40;

    private readonly Dictionary<string, string[]> recent = new(StringComparer.Ordinal);
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
        forms.UnionWith(BaseForms(word.Surface, lower));
    }

    private string[] BaseForms(string surface, string lower)
    {
        if (recent.TryGetValue(surface, out var found)) return found;
        found = [.. lemmas(surface).Select(lemma => lemma.ToLowerInvariant()).Where(form => form != lower)];
        if (recent.Count == MostRecent) recent.Clear();
        if (surface.Length <= LongestRecent && !surface.AsSpan().ContainsAnyInRange('0', '9')) recent[surface] = found;
        return found;
    }
}
