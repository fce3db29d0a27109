namespace Demarche.Language;

/// <summary>The closed classes that a word may belong to (<c>lexicon/*/function-words.tsv</c>). A language that lacks a class leaves it empty.</summary>
[Flags]
public enum FunctionClass
{
    None = 0,
    Article = 1,
    NegativeArticle = 1 << 1,
    Determiner = 1 << 2,
    Pronoun = 1 << 3,
    Preposition = 1 << 4,
    Coordinator = 1 << 5,
    Subjunction = 1 << 6,
    InfinitiveSubjunction = 1 << 7,
    Question = 1 << 8,
    Adverb = 1 << 9,
    Particle = 1 << 10,
    Separable = 1 << 11,
    Month = 1 << 12,
    Weekday = 1 << 13,
    TimeNoun = 1 << 14,
}
