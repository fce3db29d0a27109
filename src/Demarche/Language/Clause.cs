namespace Demarche.Language;

/// <summary>What a stretch of a sentence between two marks is.</summary>
public enum ClauseKind : byte
{
    /// <summary>No finite verb and no zu-infinitive: a list item, an apposition, the part of a clause before a relative clause.</summary>
    Fragment,
    Main,

    /// <summary>The rest of a main clause that an inserted one has cut: "Man habe, so der Sprecher, [die Papiere erhalten]".</summary>
    Rest,

    /// <summary>Opened by "dass" or "that".</summary>
    Dass,

    /// <summary>Opened by "ob" or "whether".</summary>
    Ob,

    /// <summary>Opened by another question word: was, wer, warum …</summary>
    Question,

    /// <summary>Opened by German "wie": it asks, compares or names a source.</summary>
    Wie,
    Relative,

    /// <summary>Opened by another subjunction: weil, wenn, nachdem …; also um … zu.</summary>
    Adverbial,
    ZuInfinitive,

    /// <summary>Opened by a participle behind a mark, in English: ", adding that".</summary>
    Participle,

    /// <summary>A quotation in marks that stands for a clause.</summary>
    Quotation,
}

/// <summary>A stretch of a sentence between two marks, as a half-open range of words.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Verb">Index of the first finite verb, or of the infinitive of a zu-infinitive; -1 for none.</param>
/// <param name="Mood">The mood of that verb; where a clause has several, Konjunktiv before indicative.</param>
/// <param name="Before">The mark in front of it; <see cref="TokenKind.Word"/> for none.</param>
/// <param name="Holder">Which clause of the sentence holds it, as an index of their list; -1 for none.</param>
public readonly record struct Clause(int First, int End, ClauseKind Kind, int Verb, VerbMood Mood, TokenKind Before, int Holder = -1)
{
    public bool HasVerb => Verb >= 0;

    public bool IsSubordinate => Kind is ClauseKind.Dass or ClauseKind.Ob or ClauseKind.Question or ClauseKind.Wie or ClauseKind.Relative or ClauseKind.Adverbial or ClauseKind.ZuInfinitive or ClauseKind.Participle;

    public bool Contains(int word) => word >= First && word < End;
}
