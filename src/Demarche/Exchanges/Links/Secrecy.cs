using Demarche.Language;

namespace Demarche.Exchanges.Links;

/// <summary>Words by which a sentence says that something is kept from the public: <c>vertraulich</c>, <c>confidential</c>, and <c>nicht veröffentlichen</c>, <c>not publish</c>, which say the same
/// (<c>lexicon/de/document-marks.tsv</c>, <c>lexicon/en/document-marks.tsv</c>). Loaded once; safe for several threads.</summary>
internal static class Secrecy
{
    // Whether it is published is most of what such a sentence tells.
    private const float Weight = 1.15f;

    private static readonly Meaning Secret = new(Hashing.Of("confidential"), Hashing.Of("secret"));

    private static readonly Lazy<(HashSet<ulong> Public, HashSet<ulong> Secret)> Words = new(() => (Load("public"), Load("secret")));

    /// <summary>The terms of a sentence with one for secrecy in place of all words that mean it, and whether the sentence is then still negated.</summary>
    public static bool Settle(List<Term> terms, bool negated)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!Words.Value.Secret.Contains(terms[i].Lemma) && !(negated && Words.Value.Public.Contains(terms[i].Lemma))) continue;
            negated &= Words.Value.Secret.Contains(terms[i].Lemma);
            terms[i] = new Term(terms[i].Words, Secret.First, 0, Secret, Weight, false);
        }

        return negated;
    }

    // "release" frees prisoners as well.
    private static HashSet<ulong> Load(string mark) =>
    [
        .. WordList.Rows("lexicon/de/document-marks.tsv").Where(row => row[1] == mark).Select(row => Hashing.Of(row[0])),
        .. WordList.Rows("lexicon/en/document-marks.tsv").Where(row => row[1] == mark && row[0] != "release").Select(row => Hashing.Of("en:" + row[0])),
    ];
}
