using Demarche.Language;

namespace Demarche.Record.Search;

/// <summary>The base forms of words as the lexicons of the library have them, by the language that the words stand in.</summary>
public static class BaseForms
{
    /// <summary>Every base form that the word may have in that language; none for an unknown word, and in a language that has no list.</summary>
    /// <exception cref="DemarcheException">The lexicon is missing or damaged.</exception>
    public static IReadOnlyCollection<string> Of(string word, ReadingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == ReadingLanguage.German ? GermanLemmas.Of(word) : language == ReadingLanguage.English ? EnglishLemmas.Of(word) : [];
    }
}
