namespace Demarche.Exchanges.Links;

/// <summary>A word of a statement that carries meaning, or an actor that it names.</summary>
/// <param name="Words">As the report writes it.</param>
/// <param name="Lemma">The hash of its base form, which belongs to its language; of an actor that of his id.</param>
/// <param name="Head">The hash of the last part of a compound, or of the stem that a verb shares with its noun (verlängern, Verlängerung); 0 for none.</param>
/// <param name="Meaning">What it means in every language.</param>
/// <param name="Weight">How much it tells, from 0 to about 1.2.</param>
/// <param name="IsActor">It names an actor.</param>
/// <param name="IsPerson">And that is a person, whose name tells more than that of a state.</param>
/// <param name="Across">By what a word without a meaning may be like one of another language: the meaning of a compound's head, else the beginning that both spell alike (Solidarität, solidarity); 0 for none.</param>
/// <param name="Part">The meaning of the first part of a compound, which another language may write as a word of its own (Gaslieferung, gas deliveries); 0 for none.</param>
internal readonly record struct Term(string Words, ulong Lemma, ulong Head, Meaning Meaning, float Weight, bool IsActor, bool IsPerson = false, ulong Across = 0, ulong Part = 0)
{
    private const float Untranslated = 0.35f;

    private const float Telling = 0.55f;

    /// <summary>It says something by itself: no actor, no word that stands everywhere.</summary>
    public bool IsTelling => !IsActor && Weight >= Telling;

    /// <summary>One number for all words that mean the same, as far as the lexicon goes.</summary>
    public ulong Key => Meaning.First != 0 ? Meaning.First : Lemma;

    /// <summary>A number for each thing that it may mean.</summary>
    public IEnumerable<ulong> Keys => Meaning.First == 0 ? [Lemma] : Meaning.Second == 0 ? [Meaning.First] : Meaning.Third == 0 ? [Meaning.First, Meaning.Second] : [Meaning.First, Meaning.Second, Meaning.Third];

    /// <summary>Everything by which another word may be like it: those of two that are alike overlap.</summary>
    public KeyMask Mask => KeyMask.Of(Lemma, Head, Meaning.First, Meaning.Second, Meaning.Third, Across, Part);

    /// <summary>How much it tells beside words of the same or of another language, in which one without a meaning can hardly be found.</summary>
    public float WeightBeside(bool sameLanguage) => sameLanguage || IsActor || Meaning.First != 0 ? Weight : Weight * Untranslated;

    /// <summary>How alike it is to a word of another language.</summary>
    public float LikenessAcross(in Term other) =>
        Likeness(other) is > 0 and var like ? like
        : Across != 0 && (Across == other.Across || other.Meaning.Has(Across)) || other.Across != 0 && Meaning.Has(other.Across) ? 0.6f : 0;

    /// <summary>The other word means what the first part of this compound does.</summary>
    public bool HasPart(in Term other) => Part != 0 && other.Meaning.Has(Part);

    /// <summary>How alike two words are: 1 for the same, less for another word of that meaning and for a compound of it, 0 for others.</summary>
    public float Likeness(in Term other)
    {
        if (Lemma == other.Lemma) return 1;
        if (Meaning.Shares(other.Meaning)) return 0.9f;
        return Head != 0 && (Head == other.Head || Head == other.Lemma) || other.Head != 0 && other.Head == Lemma ? 0.6f : 0;
    }
}
