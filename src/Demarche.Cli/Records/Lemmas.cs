using Demarche.Language;

namespace Demarche.Cli.Records;

/// <summary>The base forms by which a record finds a German word in any form of it.</summary>
internal static class Lemmas
{
    /// <summary>Such as Forderung for Forderungen; none for a word that the lexicon does not know. Opens the lexicon at the first call.</summary>
    public static IReadOnlyCollection<string> Of(string word)
    {
        HashSet<string>? lemmas = null;
        foreach (var reading in Lexicon.German.FindIgnoringCase(word)) (lemmas ??= new(StringComparer.Ordinal)).Add(reading.Lemma);
        return lemmas ?? (IReadOnlyCollection<string>)[];
    }
}
