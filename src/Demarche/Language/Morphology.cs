namespace Demarche.Language;

/// <summary>Six sets of features that hold together: every combination of their members is a reading of the source, none is lost or added.</summary>
/// <remarks>Packed in 18 bits: case 4, gender 3, number 2, person 3, determiner 3, degree 3, from the lowest bit up.</remarks>
public readonly record struct Morphology
{
    private readonly uint bits;

    internal Morphology(uint bits) => this.bits = bits;

    internal Morphology(Cases cases, Genders genders, Numbers numbers, Person person, Determiners determiners, Degrees degrees) =>
        bits = (uint)cases | (uint)genders << 4 | (uint)numbers << 7 | (uint)person << 9 | (uint)determiners << 12 | (uint)degrees << 15;

    internal uint Bits => bits;

    public Cases Case => (Cases)(bits & 15);

    public Genders Gender => (Genders)(bits >> 4 & 7);

    public Numbers Number => (Numbers)(bits >> 7 & 3);

    public Person Person => (Person)(bits >> 9 & 7);

    public Determiners Determiner => (Determiners)(bits >> 12 & 7);

    public Degrees Degree => (Degrees)(bits >> 15 & 7);
}
