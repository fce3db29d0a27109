using Demarche.Language;

namespace Demarche.Evaluation.Tagging;

/// <summary>How often one feature of words that are annotated with it is found right.</summary>
internal sealed class FeatureCounts
{
    private readonly Func<Inflection, string> found;

    private FeatureCounts(string name, Func<Inflection, string> found) => (Name, this.found) = (name, found);

    /// <summary>As Universal Dependencies names it.</summary>
    public string Name { get; }

    public TagCounts Counts { get; } = new();

    /// <summary>Case, gender, number, person, tense and, last, mood.</summary>
    public static IReadOnlyList<FeatureCounts> All() =>
    [
        new("Case", word => word.Case switch { Cases.Nominative => "Nom", Cases.Genitive => "Gen", Cases.Dative => "Dat", Cases.Accusative => "Acc", _ => "none" }),
        new("Gender", word => word.Gender switch { Genders.Masculine => "Masc", Genders.Feminine => "Fem", Genders.Neuter => "Neut", _ => "none" }),
        new("Number", word => word.Number switch { Numbers.Singular => "Sing", Numbers.Plural => "Plur", _ => "none" }),
        new("Person", word => word.Person switch { Person.First => "1", Person.Second => "2", Person.Third => "3", _ => "none" }),
        new("Tense", word => word.Tense switch { Tense.Past => "Past", Tense.Present => "Pres", _ => "none" }),
        new("Mood", word => word.Mood switch { Mood.Indicative => "Ind", Mood.SubjunctiveI or Mood.SubjunctiveII => "Sub", _ => "none" }),
    ];

    /// <summary>Person and tense count on finite verbs in the indicative only: the analysis has neither for other words.</summary>
    public void Count(GoldWord gold, Word? word)
    {
        if (gold.Feature(Name) is not { } right || (Name is "Person" or "Tense" && gold.Feature("Mood") != "Ind")) return;
        Counts.Add(right, word is { } there ? found(there.Inflection) : "no word");
    }
}
