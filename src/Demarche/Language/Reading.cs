namespace Demarche.Language;

/// <summary>One way to take a form: a lemma, a word class and the features that go with it. A value of the lexicon that gave it; equal where form, lemma and features are.</summary>
public readonly record struct Reading
{
    private readonly Lexicon lexicon;
    private readonly int form;
    private readonly int feature;
    private readonly int rule;

    internal Reading(Lexicon lexicon, int form, uint packed)
    {
        this.lexicon = lexicon;
        this.form = form;
        feature = (int)(packed & 0xFFFF);
        rule = (int)(packed >> 16);
    }

    /// <summary>The dictionary form. The string is made once for each lemma and then shared.</summary>
    public string Lemma => lexicon.LemmaOf(LemmaId);

    /// <summary>The lemma as a number, equal exactly where the lemma is; to be compared with <see cref="Lexicon.LemmaIdOf"/>. Holds for one build of the lexicon: never store it.</summary>
    public int LemmaId => lexicon.Lemmas.IdOf(form, rule);

    /// <summary>One word class, with mood, tense and kind of verb for verbs.</summary>
    public WordClasses Class => lexicon.Image.ClassesOf(feature);

    public Morphology Morphology => lexicon.Image.MorphologyOf(feature);

    public ReadingTraits Traits => lexicon.Image.TraitsOf(feature);

    public Cases Case => Morphology.Case;

    public Genders Gender => Morphology.Gender;

    public Numbers Number => Morphology.Number;

    public Person Person => Morphology.Person;

    public Determiners Determiner => Morphology.Determiner;

    public Degrees Degree => Morphology.Degree;

    public Tense Tense => Is(WordClasses.Present) ? Tense.Present : Is(WordClasses.Past) ? Tense.Past : Tense.None;

    public Mood Mood => (Class & (WordClasses.Indicative | WordClasses.SubjunctiveI | WordClasses.SubjunctiveII | WordClasses.Imperative)) switch
    {
        WordClasses.Indicative => Mood.Indicative,
        WordClasses.SubjunctiveI => Mood.SubjunctiveI,
        WordClasses.SubjunctiveII => Mood.SubjunctiveII,
        WordClasses.Imperative => Mood.Imperative,
        _ => Mood.None,
    };

    /// <summary>Whether this is a separable verb in one word that stands only at the end of a clause: "mitteilte", never "teilte".</summary>
    public bool IsVerbFinal => Is(WordClasses.VerbFinal);

    /// <summary>Whether it has one of these.</summary>
    public bool Is(WordClasses any) => (Class & any) != 0;

    /// <summary>Whether it has one of these.</summary>
    public bool Is(ReadingTraits any) => (Traits & any) != 0;
}
