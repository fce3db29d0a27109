namespace Demarche.Language;

/// <summary>What a form can be: its word class and, for verbs, the kind of form. One reading has one word class with what belongs to it
/// (<c>FiniteVerb | Indicative | Past</c>); an entry has the union over its readings, so "erklärte" has
/// <see cref="Indicative"/> as well as <see cref="SubjunctiveII"/>.</summary>
[Flags]
public enum WordClasses : uint
{
    None = 0,
    Noun = 1 << 0,

    /// <summary>A proper name; which kind, <see cref="ReadingTraits"/> says. Abbreviations such as USA and NATO are nouns in the source.</summary>
    Name = 1 << 1,
    Adjective = 1 << 2,
    Participle1 = 1 << 3,

    /// <summary>The past participle: with the infinitive as lemma where it builds a tense or the passive, with itself as lemma where it stands as an adjective.</summary>
    Participle2 = 1 << 4,

    /// <summary>A form with person, number, tense and mood; imperatives and non-finite forms do not count.</summary>
    FiniteVerb = 1 << 5,

    /// <summary>The plain infinitive.</summary>
    Infinitive = 1 << 6,

    /// <summary>The infinitive of a separable verb with zu inside: "anzukündigen".</summary>
    ZuInfinitive = 1 << 7,
    Imperative = 1 << 8,
    SubjunctiveI = 1 << 9,
    SubjunctiveII = 1 << 10,
    Indicative = 1 << 11,

    /// <summary>Present tense of the indicative; a subjunctive has no tense of its own.</summary>
    Present = 1 << 12,

    /// <summary>Past tense of the indicative.</summary>
    Past = 1 << 13,

    /// <summary>A form of haben, sein or werden, which are full verbs too.</summary>
    Auxiliary = 1 << 14,

    /// <summary>A form of dürfen, können, mögen, müssen, sollen or wollen.</summary>
    Modal = 1 << 15,
    Pronoun = 1 << 16,
    Article = 1 << 17,
    Adverb = 1 << 18,
    Preposition = 1 << 19,
    Conjunction = 1 << 20,

    /// <summary>Only with <see cref="Abbreviation"/>: bzw, usw, ca.</summary>
    Particle = 1 << 21,
    Negation = 1 << 22,
    Numeral = 1 << 23,

    /// <summary>A short form without its full stop; the class of the full word stands beside it where the source has it.</summary>
    Abbreviation = 1 << 24,
    Interjection = 1 << 25,

    /// <summary>A word that stands apart from its separable verb: "mit" in "teilte mit".</summary>
    Prefix = 1 << 26,

    /// <summary>A separable verb written as one word in a finite form ("mitteilte"), as it stands only at the end of a subordinate clause.</summary>
    VerbFinal = 1 << 27,

    /// <summary>A conjunction that opens a subordinate clause: "dass", "ob", "weil".</summary>
    Subordinating = 1 << 28,
}
