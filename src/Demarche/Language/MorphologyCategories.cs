namespace Demarche.Language;

/// <summary>A set of cases; none where the word class has no case.</summary>
[Flags]
public enum Cases
{
    None = 0,
    Nominative = 1,
    Genitive = 2,
    Dative = 4,
    Accusative = 8,
}

/// <summary>A set of genders; none for words that have only a plural and for verbs.</summary>
[Flags]
public enum Genders
{
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
}

/// <summary>A set of numbers.</summary>
[Flags]
public enum Numbers
{
    None = 0,
    Singular = 1,
    Plural = 2,
}

/// <summary>A set of grammatical persons: "erklärte" is first and third.</summary>
[Flags]
public enum Person
{
    None = 0,
    First = 1,
    Second = 2,
    Third = 4,
}

/// <summary>The articles that a form stands with. For adjectives: weak behind a definite article, mixed behind an indefinite one, strong without;
/// for names: with an article (only then can "Lawrow" be a genitive) or without; for an article what it is itself.</summary>
[Flags]
public enum Determiners
{
    None = 0,
    Definite = 1,
    Indefinite = 2,
    Without = 4,
}

/// <summary>A set of degrees of comparison.</summary>
[Flags]
public enum Degrees
{
    None = 0,
    Positive = 1,
    Comparative = 2,
    Superlative = 4,
}

/// <summary>The tense of an indicative form; subjunctives have none.</summary>
public enum Tense
{
    None,
    Present,
    Past,
}

/// <summary>The mood of a finite form or an imperative.</summary>
public enum Mood
{
    None,
    Indicative,
    SubjunctiveI,
    SubjunctiveII,
    Imperative,
}
