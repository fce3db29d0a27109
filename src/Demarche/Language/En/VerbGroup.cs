namespace Demarche.Language.En;

/// <summary>A verb with its auxiliaries: "has not been told", "to announce", "saying". A half-open range of words; adverbs between belong to it.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Head">The main verb.</param>
/// <param name="End">Behind the main verb, or behind its particle ("pointed out").</param>
/// <param name="Kind">What its first word makes it.</param>
/// <param name="IsPassive">A form of be with a past participle.</param>
/// <param name="IsNegated">With not or never.</param>
/// <param name="IsModal">With can, may, would …</param>
public readonly record struct VerbGroup(int First, int Head, int End, VerbGroupKind Kind, bool IsPassive, bool IsNegated, bool IsModal)
{
    public bool IsFinite => Kind == VerbGroupKind.Finite;
}

public enum VerbGroupKind : byte
{
    Finite,

    /// <summary>"to announce".</summary>
    Infinitive,

    /// <summary>"announce" behind nothing that is tagged as its auxiliary: an imperative, or behind "let", "make", "help".</summary>
    Bare,

    /// <summary>"saying".</summary>
    Ing,

    /// <summary>"asked" without an auxiliary.</summary>
    Participle,
}
