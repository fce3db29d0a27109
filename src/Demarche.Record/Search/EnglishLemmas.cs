using Demarche.Language;

namespace Demarche.Record.Search;

/// <summary>The base forms of English nouns, verbs and adjectives, as the lexicon of the library has them.</summary>
public static class EnglishLemmas
{
    private const WordClasses Content = WordClasses.Noun | WordClasses.Adjective | WordClasses.Participle1 | WordClasses.Participle2
        | WordClasses.FiniteVerb | WordClasses.Infinitive;

    /// <summary>Every base form that the word may have; that of a compound with a hyphen by its last part; none for an unknown word, an auxiliary, and a form that a German text could only have as a
    /// word without content: whoever searches for "dies" does not mean "die".</summary>
    /// <exception cref="DemarcheException">The lexicon is missing or damaged.</exception>
    public static IReadOnlyCollection<string> Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var entry = Lexicon.English.FindAtSentenceStart(word);
        if (entry.IsFound) return Known(entry, string.Empty);
        var last = word.LastIndexOf('-') + 1;
        return last == 0 ? [] : Known(Lexicon.English.Find(word.AsSpan(last)), word[..last]);
    }

    private static HashSet<string> Known(LexiconEntry entry, string before)
    {
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        if (entry.Has(WordClasses.Auxiliary)) return lemmas;
        foreach (var reading in entry)
            if (reading.Is(Content) && (before.Length > 0 || !IsEmpty(reading.Lemma))) lemmas.Add(before + reading.Lemma);
        return lemmas;
    }

    private static bool IsEmpty(string form) => Lexicon.German.Find(form) is { IsFound: true } entry && !entry.Has(Content);
}
