using System.Runtime.InteropServices;

namespace Demarche.Language;

/// <summary>The full forms of a language with their readings, read in place from a compiled file. Immutable; all members may be called from any thread.</summary>
/// <remarks>Forms are matched to the letter, case included; text has to be composed (NFC) and free of soft hyphens. Whose forms they are, models/README.md says.</remarks>
public sealed class Lexicon
{
    private const string GermanResource = "models/de.lexicon";
    private const string EnglishResource = "models/en.lexicon";

    private readonly LexiconAutomaton automaton;

    private Lexicon(LexiconImage image)
    {
        Image = image;
        automaton = new(image);
        Lemmas = new(image, automaton);
    }

    /// <summary>The lexicon that the library carries. Opened on first use.</summary>
    /// <exception cref="DemarcheException"><c>lexicon-missing</c> or <c>lexicon-damaged</c>, at each use.</exception>
    public static Lexicon German => Carried.German.Value;

    /// <summary>The same of English.</summary>
    /// <exception cref="DemarcheException"><c>lexicon-missing</c> or <c>lexicon-damaged</c>, at each use.</exception>
    public static Lexicon English => Carried.English.Value;

    /// <summary>What the lexicon was compiled from.</summary>
    public string Source => new(Image.Source);

    /// <summary>The number of different forms.</summary>
    public int FormCount => Image.FormCount;

    /// <summary>The number of readings in the source, before they were merged.</summary>
    public int SourceReadingCount => Image.SourceReadingCount;

    internal LexiconImage Image { get; }

    internal LexiconAutomaton Automaton => automaton;

    internal LexiconLemmas Lemmas { get; }

    /// <summary>Opens a compiled lexicon. A stream over memory is read in place, has to stay open, and only its header is checked (see <see cref="Verify"/>); any other one is copied and checked whole.</summary>
    /// <exception cref="DemarcheException"><c>lexicon-damaged</c>: not a lexicon, another version, or not what the compiler wrote.</exception>
    public static unsafe Lexicon Open(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream is UnmanagedMemoryStream memory && memory.Length <= int.MaxValue)
            return new(new(memory, memory.PositionPointer - memory.Position, (int)memory.Length));
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Open(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }

    /// <summary>Opens a copy of a compiled lexicon and checks it whole.</summary>
    /// <exception cref="DemarcheException"><c>lexicon-damaged</c>: not a lexicon, another version, or not what the compiler wrote.</exception>
    public static unsafe Lexicon Open(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(pinned);
        var lexicon = new Lexicon(new(pinned, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), bytes.Length));
        lexicon.Verify();
        return lexicon;
    }

    /// <summary>Reads the whole lexicon against its checksum.</summary>
    /// <exception cref="DemarcheException"><c>lexicon-damaged</c></exception>
    public void Verify() => Image.Verify();

    /// <summary>The readings of a form exactly as it is written; where it is unknown, those of the form with ß for ss, as Swiss texts write it, or of the feminine where it is a word
    /// for people of any gender ("Diplomat:innen").</summary>
    public LexiconEntry Find(ReadOnlySpan<char> form)
    {
        if (!FormMemory<(int, int)>.Fits(form)) return FindAny(form);
        ref var slot = ref LexiconMemory.Of(this).Forms.Place(form);
        var (id, set) = slot.Holds(form) ? slot.Value : slot.Keep(form, FindAny(form) is var found ? (found.FormId, found.Set) : default);
        return Entry(id, set);
    }

    /// <summary>The readings by the number of a form and of its set; none for a set of 0.</summary>
    internal LexiconEntry Entry(int form, int set) => set == 0 ? default : new(this, form, set);

    private LexiconEntry FindAny(ReadOnlySpan<char> form) => FindAsWritten(form) is { IsFound: true } found ? found : FindSwiss(form) is { IsFound: true } swiss ? swiss : FindFeminine(form);

    private LexiconEntry FindFeminine(ReadOnlySpan<char> form)
    {
        Span<char> written = stackalloc char[LexiconFormat.LongestForm];
        return GenderSpelling.TryWrite(form, written) is > 0 and var length ? FindAsWritten(written[..length]) : default;
    }

    private LexiconEntry FindAsWritten(ReadOnlySpan<char> form) => automaton.TryFind(form, out var id, out var set) && set != 0 ? new(this, id, set) : default;

    private LexiconEntry FindSwiss(ReadOnlySpan<char> form)
    {
        Span<char> written = stackalloc char[LexiconFormat.LongestForm + 1];
        if (form.Length > LexiconFormat.LongestForm) return default;
        for (var at = SwissSpelling.TryWrite(form, form.Length, written); at >= 0; at = SwissSpelling.TryWrite(form, at, written))
            if (FindAsWritten(written[..(form.Length - 1)]) is { IsFound: true } found) return found;
        return default;
    }

    /// <summary>The readings of the first word of a sentence: as it is written, joined with those of the same word with a small first letter.</summary>
    public LexiconEntry FindAtSentenceStart(ReadOnlySpan<char> form)
    {
        var asWritten = Find(form);
        if (form.IsEmpty || !char.IsUpper(form[0]) || form.Length > LexiconFormat.LongestForm)
            return asWritten;
        Span<char> small = stackalloc char[form.Length];
        form.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return asWritten.Join(Find(small));
    }

    /// <summary>The readings of a form whose case tells nothing, as in a headline in capitals: as it is written where that is known,
    /// else in small letters joined with those with a capital first letter.</summary>
    public LexiconEntry FindIgnoringCase(ReadOnlySpan<char> form)
    {
        if (Find(form) is { IsFound: true } asWritten)
            return asWritten;
        if (form.IsEmpty || form.Length > LexiconFormat.LongestForm)
            return default;
        Span<char> other = stackalloc char[form.Length];
        form.ToLowerInvariant(other);
        var small = Find(other);
        other[0] = char.ToUpperInvariant(other[0]);
        return small.Join(Find(other));
    }

    /// <summary>The readings of a finite separable verb and its prefix that stand apart: "teilte" and "mit" give those of "mitteilte".</summary>
    public LexiconEntry FindSeparated(ReadOnlySpan<char> verb, ReadOnlySpan<char> prefix)
    {
        if (verb.Length + prefix.Length > LexiconFormat.LongestForm)
            return default;
        Span<char> whole = stackalloc char[verb.Length + prefix.Length];
        prefix.CopyTo(whole);
        verb.CopyTo(whole[prefix.Length..]);
        return Find(whole) is var entry && entry.Has(WordClasses.VerbFinal) ? entry : default;
    }

    /// <summary>The number of a lemma, to be compared with <see cref="Reading.LemmaId"/>; -1 for a word that the lexicon has neither as a form nor as a lemma.
    /// Every form has a number, so one that is nobody's lemma gives one that no reading has.</summary>
    public int LemmaIdOf(ReadOnlySpan<char> lemma) => automaton.TryFind(lemma, out var id, out _) ? id : -1;

    /// <summary>The lemma of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No lemma has this number.</exception>
    public string LemmaOf(int lemmaId) => Lemmas.TextOf(lemmaId);

    private static class Carried
    {
        public static readonly Lazy<Lexicon> German = new(() => Open(GermanResource));
        public static readonly Lazy<Lexicon> English = new(() => Open(EnglishResource));

        private static Lexicon Open(string resource) =>
            Lexicon.Open(typeof(Lexicon).Assembly.GetManifestResourceStream(resource)
                ?? throw new DemarcheException("lexicon-missing", $"This build carries no {resource}: compile the lexicon first (models/README.md) and build again."));
    }
}
