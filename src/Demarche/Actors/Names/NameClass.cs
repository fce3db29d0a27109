namespace Demarche.Actors.Names;

/// <summary>What a name names; behind the four kinds words derived from such a name ("deutsch", "Berliner") and words that hold one ("SPD-Politiker").</summary>
/// <remarks>The classes of GermEval 2014 (Benikova, Biemann and Reznicek 2014). The order is that of the labels of <c>models/de-names.labels</c>.</remarks>
public enum NameClass : byte
{
    Person,
    Place,
    Organisation,
    Other,
    PersonDerived,
    PlaceDerived,
    OrganisationDerived,
    OtherDerived,
    PersonPart,
    PlacePart,
    OrganisationPart,
    OtherPart,
}
