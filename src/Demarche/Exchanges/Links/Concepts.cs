using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>What words mean, by the bilingual lexicon of the domain (<c>lexicon/world/bilingual.tsv</c>): the English lemmas of a German one. Two words mean the same where they share
/// one, be they of one language or of two. Loaded once; safe for several threads.</summary>
internal static class Concepts
{
    private const int ShortestVerb = 3;

    // By which English makes nouns of verbs.
    private static readonly string[] Endings = ["ation", "ment", "ance", "ence", "ion", "ing", "al", "y", "t"];

    private static readonly Lazy<(WordTable<Meaning> German, WordTable<Meaning> English)> Tables = new(Load);

    /// <summary>The meanings of a German lemma; none for a word that the lexicon does not have.</summary>
    public static Meaning OfGerman(string lemma) => Tables.Value.German.TryFind(lemma, out var meaning) ? meaning : default;

    /// <summary>The meanings of an English lemma: the first one of the German word that the lexicon gives for it, and itself. A word that has no singular of its own (troops) is looked up without its ending.</summary>
    public static Meaning OfEnglish(string lemma) =>
        Tables.Value.English.TryFind(lemma, out var meaning) || (lemma is [_, _, _, .., 's'] && Tables.Value.English.TryFind(lemma.AsSpan(0, lemma.Length - 1), out meaning)) ? meaning : default;

    private static (WordTable<Meaning>, WordTable<Meaning>) Load()
    {
        var (german, english) = (new WordTable<Meaning>(), new WordTable<Meaning>());
        var rows = WordList.Rows("lexicon/world/bilingual.tsv").ToList();
        foreach (var row in rows)
        {
            ref var meaning = ref german.Of(row[0]);
            meaning = meaning.With(Hashing.Of(row[1]));
            var first = meaning.First;
            ref var back = ref english.Of(row[1]);
            if (back.First == 0) back = new Meaning(first).With(Hashing.Of(row[1]));
        }

        JoinFamilies(rows, german, english);
        return (german, english);
    }

    // "Lieferung" is a delivery, and so what "deliver" tells as well: a noun that another language may put as a verb.
    private static void JoinFamilies(List<string[]> rows, WordTable<Meaning> german, WordTable<Meaning> english)
    {
        foreach (var row in rows)
        {
            if (!char.IsUpper(row[0][0]) || VerbOf(row[1], english) is not { } verb) continue;
            german.Of(row[0]) = german.Of(row[0]).With(Hashing.Of(verb));
            english.Of(row[1]) = english.Of(row[1]).With(Hashing.Of(verb));
        }
    }

    private static string? VerbOf(string noun, WordTable<Meaning> english)
    {
        foreach (var ending in Endings)
        {
            if (noun.Length < ending.Length + ShortestVerb || !noun.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = noun[..^ending.Length];
            foreach (var verb in (string[])[stem, stem + "e"])
                if (english.Contains(verb)) return verb;
        }

        return null;
    }
}

/// <summary>Up to three English words as hashes, the one that stands for the others first; 0 for none.</summary>
internal readonly record struct Meaning(ulong First, ulong Second = 0, ulong Third = 0)
{
    public Meaning With(ulong word) =>
        word == First || word == Second || word == Third ? this
        : First == 0 ? new(word) : Second == 0 ? this with { Second = word } : Third == 0 ? this with { Third = word } : this;

    public bool Shares(in Meaning other) => other.Has(First) || other.Has(Second) || other.Has(Third);

    /// <summary>It is one of them.</summary>
    public bool Has(ulong word) => word != 0 && (word == First || word == Second || word == Third);
}
