using System.Text;
using Demarche.Language;
using Demarche.Record.Search;
using Demarche.Reports;

namespace Demarche.Record.Details;

/// <summary>What goes into the search index: words in lower case, and their base forms where these are other words. Used by one thread.</summary>
internal sealed class IndexWords(Func<string, ReadingLanguage, IReadOnlyCollection<string>> lemmas)
{
    // Words come again: in the statements of a report, and in the next one. What is kept of them is bounded.
    private const int MostRecent = 1 << 17;
    private const int LongestRecent = 40;

    private readonly Dictionary<string, Dictionary<string, string[]>> recent = new(StringComparer.Ordinal);
    private readonly StringBuilder words = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> forms = new(StringComparer.Ordinal);

    /// <param name="text">The frozen text.</param>
    /// <param name="spans">In text order, without overlap.</param>
    /// <param name="language">Whose base forms the words have; none where no list knows them.</param>
    public IndexText Of(string text, IEnumerable<TextSpan> spans, ReadingLanguage? language)
    {
        words.Clear();
        known.Clear();
        forms.Clear();
        foreach (var span in spans)
            foreach (var word in SearchWords.In(text, span)) Add(word, language);
        return new(words.ToString(), string.Join(' ', forms));
    }

    private void Add(SearchWord word, ReadingLanguage? language)
    {
        var lower = word.Lower;
        words.Append(words.Length > 0 ? " " : "").Append(lower);
        if (language is null || !known.Add(word.Surface)) return;
        forms.UnionWith(FormsOf(word.Surface, lower, language));
    }

    private string[] FormsOf(string surface, string lower, ReadingLanguage language)
    {
        if (!recent.TryGetValue(language.Code, out var its)) recent.Add(language.Code, its = new(StringComparer.Ordinal));
        if (its.TryGetValue(surface, out var found)) return found;
        found = [.. lemmas(surface, language).Select(lemma => lemma.ToLowerInvariant()).Where(form => form != lower)];
        if (its.Count == MostRecent) its.Clear();
        if (surface.Length <= LongestRecent && !surface.AsSpan().ContainsAnyInRange('0', '9')) its[surface] = found;
        return found;
    }
}
