namespace Demarche.Quantities.De;

/// <summary>What a word of <c>lexicon/de/quantity-words.tsv</c> is; the table's header says what each means.</summary>
internal enum QuantityKind : byte
{
    None,
    Unit,
    Counted,
    Multiple,
    Several,
    Some,
    About,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Label,
    Topic,
}
