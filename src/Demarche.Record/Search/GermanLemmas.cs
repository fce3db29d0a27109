using Demarche.Language;

namespace Demarche.Record.Search;

/// <summary>The base forms of German nouns, verbs and adjectives, as the lexicon of the library has them.</summary>
public static class GermanLemmas
{
    private const WordClasses Content = WordClasses.Noun | WordClasses.Adjective | WordClasses.Participle1 | WordClasses.Participle2
        | WordClasses.FiniteVerb | WordClasses.Infinitive | WordClasses.ZuInfinitive;

    /// <summary>Every base form that the word may have as it stands, and as it would stand inside a sentence; that of a compound which the lexicon does not
    /// know by its last part; none for an unknown word. Nouns are known in lower case too, as people type them.</summary>
    /// <exception cref="DemarcheException">The lexicon is missing or damaged.</exception>
    public static IReadOnlyCollection<string> Of(string word)
    {
        var lemmas = Known(Lexicon.German.FindAtSentenceStart(word));
        if (lemmas.Count > 0 || word.Length == 0) return lemmas;
        var noun = char.ToUpperInvariant(word[0]) + word[1..];
        lemmas = noun == word ? lemmas : Known(Lexicon.German.Find(noun));
        return lemmas.Count > 0 ? lemmas : OfCompound(noun);
    }

    private static HashSet<string> Known(LexiconEntry entry)
    {
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        if ((entry.Classes & Content) == 0) return lemmas;
        for (var i = 0; i < entry.Count; i++)
            if (entry[i].Is(Content)) lemmas.Add(entry[i].Lemma);
        return lemmas;
    }

    private static HashSet<string> OfCompound(string noun)
    {
        HashSet<string> lemmas = new(StringComparer.Ordinal);
        if (!LexiconCompounds.TryHead(noun, out var head, out var start)) return lemmas;
        for (var i = 0; i < head.Count; i++)
            if (head[i].Is(WordClasses.Noun) && head[i].Lemma is { Length: > 0 } lemma) lemmas.Add(noun[..start] + char.ToLowerInvariant(lemma[0]) + lemma[1..]);
        return lemmas;
    }
}
