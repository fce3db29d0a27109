namespace Demarche.Language;

/// <summary>What a word's ending means where it stands: case, number and gender of nouns and what goes with them; mood, tense, person and number of finite verbs.
/// Each has one member or none, where the word has no such feature.</summary>
/// <remarks>Packed in 16 bits: case 4, number 2, gender 3, person 3, tense 2, mood 2 (indicative, subjunctive I, subjunctive II).</remarks>
public readonly record struct Inflection
{
    private readonly ushort bits;

    internal Inflection(Cases cases, Numbers numbers, Genders genders) => bits = (ushort)((int)cases | (int)numbers << 4 | (int)genders << 6);

    internal Inflection(Mood mood, Tense tense, Person person, Numbers numbers) => bits = (ushort)((int)numbers << 4 | (int)person << 9 | (int)tense << 12 | (int)mood << 14);

    public Cases Case => (Cases)(bits & 15);

    public Numbers Number => (Numbers)(bits >> 4 & 3);

    public Genders Gender => (Genders)(bits >> 6 & 7);

    public Person Person => (Person)(bits >> 9 & 7);

    public Tense Tense => (Tense)(bits >> 12 & 3);

    public Mood Mood => (Mood)(bits >> 14 & 3);

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => bits == 0;
}
