namespace Demarche.Language;

/// <summary>What one thread has lately found in a lexicon: a walk through the automaton waits for memory at each letter.</summary>
internal sealed class LexiconMemory(Lexicon lexicon)
{
    private const int ManyForms = 1 << 13;
    private const int ManyCompounds = 1 << 13;

    [ThreadStatic]
    private static LexiconMemory? last;

    [ThreadStatic]
    private static LexiconMemory? before;

    private readonly Lexicon lexicon = lexicon;

    /// <summary>The forms: number and set of readings, a set of 0 for one that the lexicon does not have. 512 kB.</summary>
    public FormMemory<(int Id, int Set)> Forms { get; } = new(ManyForms);

    /// <summary>The compounds: number and set of readings of the last part and where it begins, a set of 0 for what is no compound.</summary>
    public FormMemory<(int Id, int Set, int Start)> Compounds { get; } = new(ManyCompounds);

    /// <summary>The memory of this thread; it remembers of two lexicons, those of the languages that it reads by turns.</summary>
    public static LexiconMemory Of(Lexicon lexicon)
    {
        if (last?.lexicon == lexicon) return last;
        (last, before) = (before?.lexicon == lexicon ? before : new(lexicon), last);
        return last;
    }
}
