using Demarche.Language;

namespace Demarche.Record.Search;

/// <summary>The base forms of German nouns, verbs and adjectives, as the lexicon of the library has them.</summary>
public static class GermanLemmas
{
    private const WordClasses Content = WordClasses.Noun | WordClasses.Adjective | WordClasses.Participle1 | WordClasses.Participle2
        | WordClasses.FiniteVerb | WordClasses.Infinitive | WordClasses.ZuInfinitive;

    /// <summary>Every base form that the word may have as it stands, and as it would stand inside a sentence; none for an unknown word.</summary>
    /// <exception cref="DemarcheException">The lexicon is missing or damaged.</exception>
    public static IReadOnlyCollection<string> Of(string word)
    {
        var entry = Lexicon.German.FindAtSentenceStart(word);
        if ((entry.Classes & Content) == 0) return [];
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        for (var i = 0; i < entry.Count; i++)
            if (entry[i].Is(Content)) lemmas.Add(entry[i].Lemma);
        return lemmas;
    }
}
