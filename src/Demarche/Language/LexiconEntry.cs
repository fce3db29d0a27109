namespace Demarche.Language;

/// <summary>All readings of a form, or none. The default value is an unknown form.</summary>
/// <remarks>Up to two spellings are joined, as at the start of a sentence: "Habe" is the noun and the verb "habe".</remarks>
public readonly struct LexiconEntry : IEquatable<LexiconEntry>
{
    private readonly Lexicon? lexicon;
    private readonly int form;
    private readonly int set;
    private readonly int otherForm;
    private readonly int otherSet;

    internal LexiconEntry(Lexicon lexicon, int form, int set) => (this.lexicon, this.form, this.set) = (lexicon, form, set);

    private LexiconEntry(LexiconEntry first, LexiconEntry second)
        : this(first.lexicon!, first.form, first.set) => (otherForm, otherSet) = (second.form, second.set);

    /// <summary>Whether the lexicon knows the form.</summary>
    public bool IsFound => set != 0;

    /// <summary>The union over all readings.</summary>
    public WordClasses Classes => lexicon is null ? WordClasses.None : lexicon.Image.ClassesOfSet(set) | lexicon.Image.ClassesOfSet(otherSet);

    /// <summary>The number of readings.</summary>
    public int Count => lexicon is null ? 0 : lexicon.Image.CountOfSet(set) + lexicon.Image.CountOfSet(otherSet);

    /// <summary>A number for the spelling found, the first of two; -1 for an unknown form. Holds for one build of the lexicon.</summary>
    public int FormId => IsFound ? form : -1;

    /// <summary>The number of the set of readings, the same for all forms that are read alike but for their lemma; 0 for an unknown form.</summary>
    internal int Set => set;

    /// <summary>The same of the second spelling; 0 where there is none.</summary>
    internal int OtherSet => otherSet;

    /// <exception cref="ArgumentOutOfRangeException">No reading has this index.</exception>
    public Reading this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var first = lexicon!.Image.CountOfSet(set);
            return index < first ? At(form, set, index) : At(otherForm, otherSet, index - first);
        }
    }

    /// <summary>Whether one of the readings has one of these.</summary>
    public bool Has(WordClasses any) => (Classes & any) != 0;

    /// <summary>Whether a reading with one of these has this lemma.</summary>
    public bool HasLemma(int lemmaId, WordClasses any)
    {
        foreach (var reading in this)
            if (reading.Is(any) && reading.LemmaId == lemmaId)
                return true;
        return false;
    }

    /// <summary>The lemma of the first reading with one of these, <see langword="null"/> where there is none.</summary>
    public string? FirstLemma(WordClasses any) => FirstLemmaId(any) is >= 0 and var id ? lexicon!.LemmaOf(id) : null;

    /// <summary>The lemma of the first reading with one of these as a number, -1 where there is none.</summary>
    public int FirstLemmaId(WordClasses any)
    {
        foreach (var reading in this)
            if (reading.Is(any))
                return reading.LemmaId;
        return -1;
    }

    public Enumerator GetEnumerator() => new(this);

    public bool Equals(LexiconEntry other) =>
        lexicon == other.lexicon && form == other.form && set == other.set && otherForm == other.otherForm && otherSet == other.otherSet;

    public override bool Equals(object? obj) => obj is LexiconEntry other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(form, set, otherForm, otherSet);

    public static bool operator ==(LexiconEntry left, LexiconEntry right) => left.Equals(right);

    public static bool operator !=(LexiconEntry left, LexiconEntry right) => !left.Equals(right);

    /// <summary>This entry and the readings of another spelling behind its own; neither may be joined already.</summary>
    internal LexiconEntry Join(LexiconEntry other) =>
        !other.IsFound || other.form == form && IsFound ? this : !IsFound ? other : new(this, other);

    private Reading At(int ofForm, int ofSet, int index) => new(lexicon!, ofForm, lexicon!.Image.ReadingOfSet(ofSet, index));

    /// <summary>Goes through the readings without allocating.</summary>
    public struct Enumerator
    {
        private readonly LexiconEntry entry;
        private readonly int count;
        private int index = -1;

        internal Enumerator(LexiconEntry entry) => (this.entry, count) = (entry, entry.Count);

        public readonly Reading Current => entry[index];

        public bool MoveNext() => ++index < count;
    }
}
