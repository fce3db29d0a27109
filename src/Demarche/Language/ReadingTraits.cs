namespace Demarche.Language;

/// <summary>What else the source says of a reading, beyond word class and morphology.</summary>
[Flags]
public enum ReadingTraits : uint
{
    None = 0,

    /// <summary>A noun made of an adjective or participle: "der Abgeordnete".</summary>
    NominalisedAdjective = 1 << 0,

    /// <summary>A noun made of an infinitive: "das Schreiben".</summary>
    NominalisedInfinitive = 1 << 1,
    FirstName = 1 << 2,
    Surname = 1 << 3,
    City = 1 << 4,
    Country = 1 << 5,
    Region = 1 << 6,
    Mountain = 1 << 7,
    Water = 1 << 8,

    /// <summary>A place of another kind.</summary>
    Place = 1 << 9,

    /// <summary>A person or firm known by this one name.</summary>
    KnownName = 1 << 10,

    /// <summary>An uninflected adjective or participle.</summary>
    Predicative = 1 << 11,
    Personal = 1 << 12,
    Demonstrative = 1 << 13,
    Possessive = 1 << 14,
    Reflexive = 1 << 15,

    /// <summary>Relative or interrogative pronoun: "welche", "wer".</summary>
    Relative = 1 << 16,
    Indefinite = 1 << 17,

    /// <summary>The pronoun stands before its noun.</summary>
    Attributive = 1 << 18,

    /// <summary>The pronoun stands for its noun.</summary>
    Substituting = 1 << 19,

    /// <summary>Addresses the reader or hearer: "Sie", "du", "ihr". The source does not tell the polite form from the familiar one reliably.</summary>
    Address = 1 << 20,
    Interrogative = 1 << 21,

    /// <summary>An adverb made of a pronoun and a preposition: "darüber".</summary>
    Pronominal = 1 << 22,
    Coordinating = 1 << 23,

    /// <summary>"als", "wie" between things compared.</summary>
    Comparing = 1 << 24,

    /// <summary>A conjunction before a zu-infinitive: "um", "ohne", "anstatt".</summary>
    Infinitival = 1 << 25,

    /// <summary>"je … desto".</summary>
    Proportional = 1 << 26,

    /// <summary>A noun for people: "spokesman".</summary>
    Person = 1 << 27,

    /// <summary>A noun for people together: "ministry", "group".</summary>
    Body = 1 << 28,

    /// <summary>A noun for what is said or written: "statement", "letter".</summary>
    Communication = 1 << 29,

    /// <summary>A noun for a time: "morning".</summary>
    Time = 1 << 30,

    /// <summary>Texts have the lemma most often in this part of speech.</summary>
    Common = 1u << 31,
}
