using System.Buffers.Binary;

namespace Demarche.Language;

/// <summary>The bytes of a compiled lexicon where they lie, as tables. Nothing is copied or parsed; every access is checked against the bounds of its table.</summary>
internal sealed unsafe class LexiconImage
{
    private readonly object owner;
    private readonly byte* start;
    private readonly int length;

    private readonly int edges, sets, readings, features, rules, alphabet, pool, source;
    private readonly int edgeCount, setCount, readingCount, featureCount, ruleCount, alphabetLength, poolLength, sourceLength;

    /// <param name="owner">Keeps the memory alive.</param>
    /// <param name="start">The first byte.</param>
    /// <param name="length">The number of bytes.</param>
    public LexiconImage(object owner, byte* start, int length)
    {
        this.owner = owner;
        this.start = start;
        this.length = length;
        var header = CheckedHeader();
        var at = LexiconFormat.HeaderLength;
        edges = Section(ref at, edgeCount = Count(header, 20), sizeof(ulong));
        sets = Section(ref at, setCount = Count(header, 24), 2 * sizeof(uint));
        readings = Section(ref at, readingCount = Count(header, 28), sizeof(uint));
        features = Section(ref at, featureCount = Count(header, 32), 3 * sizeof(uint));
        rules = Section(ref at, ruleCount = Count(header, 36), 2 * sizeof(uint));
        alphabet = Section(ref at, alphabetLength = Count(header, 40), sizeof(char));
        pool = Section(ref at, poolLength = Count(header, 44), sizeof(char));
        source = Section(ref at, sourceLength = Count(header, 48), sizeof(char));
        (StringCount, FormCount, SourceReadingCount) = (Count(header, 52), Count(header, 56), Count(header, 60));
        if (at != length)
            throw Damaged("its tables do not fill it");
    }

    /// <summary>Forms and lemmas that are no forms.</summary>
    public int StringCount { get; }

    public int FormCount { get; }

    public int SourceReadingCount { get; }

    public int SetCount => setCount;

    public ReadOnlySpan<ulong> Edges => new(start + edges, edgeCount);

    public ReadOnlySpan<char> Alphabet => new(start + alphabet, alphabetLength);

    public ReadOnlySpan<char> Source => new(start + source, sourceLength);

    /// <summary>Reads every byte, which the opening does not: a page that is never asked for is never fetched.</summary>
    public void Verify()
    {
        var bytes = new ReadOnlySpan<byte>(start, length);
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[LexiconFormat.TablesChecksumAt..]) != LexiconFormat.Checksum(bytes[LexiconFormat.HeaderLength..]))
            throw Damaged("the checksum of its tables is wrong");
    }

    /// <summary>The sizes of the tables.</summary>
    public string Describe() =>
        $"{StringCount} strings in {edgeCount} words, {setCount} reading sets with {readingCount} readings, {featureCount} feature bundles, {ruleCount} lemma rules, {alphabetLength - 1} letters";

    private ReadOnlySpan<uint> Sets => new(start + sets, 2 * setCount);

    private ReadOnlySpan<uint> Readings => new(start + readings, readingCount);

    private ReadOnlySpan<uint> Features => new(start + features, 3 * featureCount);

    private ReadOnlySpan<uint> Rules => new(start + rules, 2 * ruleCount);

    private ReadOnlySpan<char> Pool => new(start + pool, poolLength);

    public static DemarcheException Damaged(string why) =>
        new("lexicon-damaged", $"The lexicon cannot be used: {why}. Install the program again, or compile the lexicon anew.");

    public WordClasses ClassesOfSet(int set) => (WordClasses)Sets[2 * set];

    public int CountOfSet(int set) => (int)(Sets[2 * set + 1] & 0xFF);

    public uint ReadingOfSet(int set, int index) => Readings[(int)(Sets[2 * set + 1] >> 8) + index];

    public WordClasses ClassesOf(int feature) => (WordClasses)Features[3 * feature];

    public Morphology MorphologyOf(int feature) => new(Features[3 * feature + 1]);

    public ReadingTraits TraitsOf(int feature) => (ReadingTraits)Features[3 * feature + 2];

    /// <summary>How the lemma is made of the form; see <see cref="LexiconLemmas"/>.</summary>
    public (int InfixStart, int InfixLength, int Cut) Edit(int rule)
    {
        var packed = Rules[2 * rule];
        return ((int)(packed & 0xFF), (int)(packed >> 8 & 0xFF), (int)(packed >> 16 & 0xFF));
    }

    public ReadOnlySpan<char> Ending(int rule) => Pool.Slice((int)Rules[2 * rule + 1], (int)(Rules[2 * rule] >> 24));

    private static int Count(ReadOnlySpan<byte> header, int at) =>
        LexiconFormat.UInt(header, at) is <= 1 << 26 and var count ? (int)count : throw Damaged("a table has an impossible size");

    private ReadOnlySpan<byte> CheckedHeader()
    {
        var bytes = new ReadOnlySpan<byte>(start, length);
        if (length < LexiconFormat.HeaderLength || LexiconFormat.UInt(bytes, 0) != LexiconFormat.Magic)
            throw Damaged("it is not a lexicon file");
        if (LexiconFormat.UInt(bytes, 4) is var version && version != LexiconFormat.Version)
            throw Damaged($"it has version {version} where this program reads version {LexiconFormat.Version}");
        if (LexiconFormat.UInt(bytes, 16) != length)
            throw Damaged("it is not complete");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != LexiconFormat.Checksum(bytes[LexiconFormat.CountsStart..LexiconFormat.HeaderLength]))
            throw Damaged("the checksum of its header is wrong");
        return bytes[..LexiconFormat.HeaderLength];
    }

    private int Section(ref int at, int count, int size)
    {
        var begin = at;
        var end = begin + (long)count * size;
        if (end > length)
            throw Damaged("a table lies outside");
        at = (int)end;
        GC.KeepAlive(owner);
        return begin;
    }
}
