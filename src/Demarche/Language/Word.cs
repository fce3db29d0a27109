using Demarche.Reports;

namespace Demarche.Language;

/// <summary>What a token does in its sentence.</summary>
public enum Tag : byte
{
    Mark,
    Number,
    Noun,
    Name,
    Adjective,
    Article,
    Determiner,
    Pronoun,
    Preposition,
    Coordinator,
    Subjunction,
    Question,
    Adverb,
    Negation,

    /// <summary>"zu" before an infinitive.</summary>
    Zu,

    /// <summary>The particle of a separable verb at the end of its clause.</summary>
    Separated,
    Finite,
    Infinitive,

    /// <summary>An infinitive that holds its "zu": mitzuteilen.</summary>
    ZuInfinitive,
    Participle,
    Unknown,
}

/// <summary>The mood that a finite verb's form shows; <see cref="PastOrSubjunctiveII"/> where the form does not tell (erklärte).</summary>
public enum VerbMood : byte
{
    None,
    Indicative,
    SubjunctiveI,
    SubjunctiveII,
    PastOrSubjunctiveII,
}

/// <summary>A token and what is known of it in its sentence.</summary>
/// <param name="Token">The token.</param>
/// <param name="Tag">Its part of speech in the classes that rules ask for.</param>
/// <param name="Part">Its part of speech in the tagset of its language; <see cref="ReadingLanguage.PartOf"/> names it.</param>
/// <param name="Function">Its closed classes.</param>
/// <param name="Mood">A finite verb's mood.</param>
/// <param name="Tense">A finite verb's tense, past also where the form may be a subjunctive instead; none for a subjunctive.</param>
/// <param name="Lemma">A verb's infinitive without a separated particle; else none.</param>
/// <param name="Inflection">What its ending means here.</param>
public readonly record struct Word(Token Token, Tag Tag, byte Part, FunctionClass Function = FunctionClass.None, VerbMood Mood = VerbMood.None, Tense Tense = Tense.None, string? Lemma = null, Inflection Inflection = default)
{
    /// <summary>A verb's infinitive with the particle that stands apart from it ("kündigte … an": ankündigen); none where no particle does.</summary>
    public string? Separable { get; init; }

    /// <summary>A verb's infinitive, with a separated particle.</summary>
    public string? Infinitive => Separable ?? Lemma;

    public TextSpan Span => Token.Span;

    public bool Is(FunctionClass any) => (Function & any) != 0;

    public bool IsNominal => Tag is Tag.Noun or Tag.Name;
}
