namespace Demarche.Exchanges;

/// <summary>A word of a matter that carries meaning, or a party that it names.</summary>
/// <param name="Concept">What is meant, in whatever language: a party's id, or the English word that the bilingual list gives, or the base form.</param>
/// <param name="De">The German word, in its base form.</param>
/// <param name="En">The English word; the German one where none is known.</param>
/// <param name="Weight">How much it says of what the matter is, above 0 to 1.</param>
/// <param name="IsParty">It names a state, an alliance or an organisation.</param>
internal readonly record struct MatterTerm(string Concept, string De, string En, float Weight, bool IsParty)
{
    /// <summary>The text has the English word; German ones may call it otherwise.</summary>
    public bool IsTranslated { get; init; }

    /// <summary>It names a place, a ship or a person: no thing in dispute, but a sign of which dispute it is.</summary>
    public bool IsName { get; init; }

    /// <summary>It stands beside another thing of the matter as its equal: "Generatoren und Strom".</summary>
    public bool IsBeside { get; init; }

    /// <summary>It weighs enough to say by itself what a matter is.</summary>
    public bool IsTelling => Weight >= 0.5f;
}
