using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>What words mean, by the bilingual lexicon of the domain (<c>lexicon/world/bilingual.tsv</c>): the English lemmas of a German one. Two words mean the same where they share
/// one, be they of one language or of two. Loaded once; safe for several threads.</summary>
internal static class Concepts
{
    private static readonly Lazy<(WordTable<Meaning> German, WordTable<Meaning> English)> Tables = new(Load);

    /// <summary>The meanings of a German lemma; none for a word that the lexicon does not have.</summary>
    public static Meaning OfGerman(string lemma) => Tables.Value.German.TryFind(lemma, out var meaning) ? meaning : default;

    /// <summary>The meanings of an English lemma: the first one of the German word that the lexicon gives for it, and itself.</summary>
    public static Meaning OfEnglish(string lemma) => Tables.Value.English.TryFind(lemma, out var meaning) ? meaning : default;

    private static (WordTable<Meaning>, WordTable<Meaning>) Load()
    {
        var (german, english) = (new WordTable<Meaning>(), new WordTable<Meaning>());
        foreach (var row in WordList.Rows("lexicon/world/bilingual.tsv"))
        {
            ref var meaning = ref german.Of(row[0]);
            meaning = meaning.With(Hashing.Of(row[1]));
            var first = meaning.First;
            ref var back = ref english.Of(row[1]);
            if (back.First == 0) back = new Meaning(first).With(Hashing.Of(row[1]));
        }

        return (german, english);
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
