using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>Gathers what the marks of one tag say.</summary>
internal sealed class TagSense
{
    private static readonly HashSet<string> Dropped = ["SFT", "NON", "ATT", "VER", "LOK", "TMP", "MOD", "CAU", "PRO", "ART", "NOG", "A", ""];

    private readonly string kind;
    private WordClasses wordClass;
    private ReadingTraits traits;
    private Cases cases;
    private Genders genders;
    private Numbers numbers;
    private Person person;
    private Determiners determiners;
    private Degrees degrees;

    public TagSense(string kind)
    {
        this.kind = kind == "IG" ? "EIG" : kind;
        wordClass = this.kind switch
        {
            "SUB" => WordClasses.Noun,
            "EIG" => WordClasses.Name,
            "ADJ" => WordClasses.Adjective,
            "PA1" => WordClasses.Participle1,
            "PA2" => WordClasses.Participle2,
            "VER" => WordClasses.None,
            "PRO" => WordClasses.Pronoun,
            "ART" => WordClasses.Article,
            "ADV" => WordClasses.Adverb,
            "PRP" => WordClasses.Preposition,
            "KON" => WordClasses.Conjunction,
            "NEG" => WordClasses.Negation,
            "ZAL" => WordClasses.Numeral,
            "ABK" => WordClasses.Abbreviation,
            "INJ" => WordClasses.Interjection,
            "ZUS" => WordClasses.Prefix,
            _ => throw new FormatException($"The word class \"{kind}\" is not known."),
        };
    }

    /// <exception cref="FormatException">The mark is not known.</exception>
    public void Add(string mark)
    {
        if (!(AddOfKind(mark) || AddFeature(mark) || Dropped.Contains(mark)))
            throw new FormatException($"The mark \"{mark}\" of {kind} is not known.");
    }

    /// <exception cref="FormatException">A verb form of no kind.</exception>
    public (WordClasses, ReadingTraits, Morphology) Finish()
    {
        if (wordClass == WordClasses.None)
            throw new FormatException("The verb form is of no known kind.");
        return (wordClass, traits, new(cases, genders, numbers, person, determiners, degrees));
    }

    private bool AddOfKind(string mark) => kind switch
    {
        "VER" => Set(ref wordClass, OfVerb(mark)),
        "ABK" => Set(ref wordClass, OfAbbreviation(mark)) || mark.StartsWith("wort=", StringComparison.Ordinal) || mark is [>= 'A' and <= 'Z', ..],
        "KON" when mark == "UNT" => Set(ref wordClass, WordClasses.Subordinating),
        "KON" => Set(ref traits, OfConjunction(mark)),
        "SUB" => Set(ref traits, OfNoun(mark)),
        "EIG" when mark is "ART" or "NOA" => Set(ref determiners, mark == "ART" ? Determiners.Definite : Determiners.Without),
        "EIG" => Set(ref traits, OfName(mark)),
        "PRO" => Set(ref traits, OfPronoun(mark)),
        "ADV" => Set(ref traits, mark == "INR" ? ReadingTraits.Interrogative : mark == "PRO" ? ReadingTraits.Pronominal : ReadingTraits.None),
        _ => false,
    };

    private bool AddFeature(string mark) =>
        Set(ref cases, mark switch
        {
            "NOM" => Cases.Nominative,
            "GEN" => Cases.Genitive,
            "DAT" or "DAR" => Cases.Dative,
            "AKK" => Cases.Accusative,
            _ => Cases.None,
        })
        || Set(ref genders, mark switch
        {
            "MAS" => Genders.Masculine,
            "FEM" => Genders.Feminine,
            "NEU" => Genders.Neuter,
            "ALG" => Genders.Masculine | Genders.Feminine | Genders.Neuter,
            _ => Genders.None,
        })
        || Set(ref numbers, mark switch { "SIN" or "SIG" => Numbers.Singular, "PLU" or "PLT" => Numbers.Plural, _ => Numbers.None })
        || Set(ref person, mark switch { "1" => Person.First, "2" => Person.Second, "3" => Person.Third, _ => Person.None })
        || Set(ref determiners, mark switch
        {
            "DEF" => Determiners.Definite,
            "IND" => Determiners.Indefinite,
            "SOL" => Determiners.Without,
            _ => Determiners.None,
        })
        || Set(ref degrees, mark switch
        {
            "GRU" => Degrees.Positive,
            "KOM" => Degrees.Comparative,
            "SUP" => Degrees.Superlative,
            _ => Degrees.None,
        })
        || Set(ref traits, mark == "PRD" ? ReadingTraits.Predicative : ReadingTraits.None);

    private static WordClasses OfVerb(string mark) => mark switch
    {
        "PRÄ" => WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Present,
        "PRT" => WordClasses.FiniteVerb | WordClasses.Indicative | WordClasses.Past,
        "KJ1" => WordClasses.FiniteVerb | WordClasses.SubjunctiveI,
        "KJ2" => WordClasses.FiniteVerb | WordClasses.SubjunctiveII,
        "INF" => WordClasses.Infinitive,
        "EIZ" => WordClasses.ZuInfinitive,
        "IMP" => WordClasses.Imperative,
        "PA1" => WordClasses.Participle1,
        "PA2" => WordClasses.Participle2,
        "AUX" => WordClasses.Auxiliary,
        "MOD" => WordClasses.Modal,
        "NEB" => WordClasses.VerbFinal,
        _ => WordClasses.None,
    };

    private static WordClasses OfAbbreviation(string mark) => mark switch
    {
        "SUB" => WordClasses.Noun,
        "ADJ" => WordClasses.Adjective,
        "ADV" => WordClasses.Adverb,
        "PRO" => WordClasses.Pronoun,
        "PAR" => WordClasses.Particle,
        _ => WordClasses.None,
    };

    private static ReadingTraits OfConjunction(string mark) => mark switch
    {
        "NEB" => ReadingTraits.Coordinating,
        "VGL" => ReadingTraits.Comparing,
        "INF" => ReadingTraits.Infinitival,
        "PRI" => ReadingTraits.Proportional,
        _ => ReadingTraits.None,
    };

    private static ReadingTraits OfNoun(string mark) => mark switch
    {
        "ADJ" => ReadingTraits.NominalisedAdjective,
        "INF" => ReadingTraits.NominalisedInfinitive,
        _ => ReadingTraits.None,
    };

    private static ReadingTraits OfName(string mark) => mark switch
    {
        "VOR" => ReadingTraits.FirstName,
        "NAC" => ReadingTraits.Surname,
        "STD" => ReadingTraits.City,
        "COU" => ReadingTraits.Country,
        "GEB" => ReadingTraits.Region,
        "MOU" => ReadingTraits.Mountain,
        "WAT" => ReadingTraits.Water,
        "GEO" => ReadingTraits.Place,
        "PER" => ReadingTraits.KnownName,
        _ => ReadingTraits.None,
    };

    private static ReadingTraits OfPronoun(string mark) => mark switch
    {
        "PER" => ReadingTraits.Personal,
        "DEM" => ReadingTraits.Demonstrative,
        "POS" => ReadingTraits.Possessive,
        "REF" => ReadingTraits.Reflexive,
        "RIN" => ReadingTraits.Relative,
        "IND" => ReadingTraits.Indefinite,
        "BEG" => ReadingTraits.Attributive,
        "STV" => ReadingTraits.Substituting,
        "A" or "B" => ReadingTraits.Address,
        _ => ReadingTraits.None,
    };

    private static bool Set<T>(ref T set, T more)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(more, default))
            return false;
        set = (T)Enum.ToObject(typeof(T), Convert.ToInt64(set, null) | Convert.ToInt64(more, null));
        return true;
    }
}
