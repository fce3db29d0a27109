using Demarche.Language;

namespace Demarche.LexiconCompiler.English;

/// <summary>What a tag of the gathered forms says: one of the Penn Treebank, behind a colon what kind of noun or verb it is, and a plus where texts have the lemma most often so.</summary>
internal static class PennReading
{
    /// <exception cref="FormatException">The tag is not known.</exception>
    public static SourceReading Of(string lemma, string tag)
    {
        var common = tag.EndsWith('+') ? ReadingTraits.Common : ReadingTraits.None;
        tag = tag.TrimEnd('+');
        var (penn, kind) = tag.Split(':') is [var first, var second] ? (first, second) : (tag, "");
        var (wordClass, number, degree) = Of(penn);
        return new(lemma, wordClass | (kind == "aux" ? WordClasses.Auxiliary : kind == "modal" ? WordClasses.Modal : WordClasses.None), Traits(kind) | common, new Morphology(Cases.None, Genders.None, number, Person.None, Determiners.None, degree));
    }

    private static ReadingTraits Traits(string kind) => kind switch
    {
        "person" => ReadingTraits.Person,
        "body" => ReadingTraits.Body,
        "place" => ReadingTraits.Place,
        "speech" => ReadingTraits.Communication,
        "time" => ReadingTraits.Time,
        _ => ReadingTraits.None,
    };

    private static (WordClasses Class, Numbers Number, Degrees Degree) Of(string penn) => penn switch
    {
        "NN" => (WordClasses.Noun, Numbers.Singular, Degrees.None),
        "NNS" => (WordClasses.Noun, Numbers.Plural, Degrees.None),
        "NNP" => (WordClasses.Name, Numbers.Singular, Degrees.None),
        "NNPS" => (WordClasses.Name, Numbers.Plural, Degrees.None),
        "VB" => (WordClasses.Infinitive, Numbers.None, Degrees.None),
        "VBP" => (WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Present, Numbers.Plural, Degrees.None),
        "VBZ" => (WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Present, Numbers.Singular, Degrees.None),
        "MD" => (WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Present, Numbers.None, Degrees.None),
        "VBD" => (WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Past, Numbers.None, Degrees.None),
        "VBG" => (WordClasses.Participle1, Numbers.None, Degrees.None),
        "VBN" => (WordClasses.Participle2, Numbers.None, Degrees.None),
        "JJ" => (WordClasses.Adjective, Numbers.None, Degrees.Positive),
        "JJR" => (WordClasses.Adjective, Numbers.None, Degrees.Comparative),
        "JJS" => (WordClasses.Adjective, Numbers.None, Degrees.Superlative),
        "RB" => (WordClasses.Adverb, Numbers.None, Degrees.Positive),
        "RBR" => (WordClasses.Adverb, Numbers.None, Degrees.Comparative),
        "RBS" => (WordClasses.Adverb, Numbers.None, Degrees.Superlative),
        _ => throw new FormatException($"The tag \"{penn}\" is not known."),
    };
}
