using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Demarche.Language;

/// <summary>Learned weights, read where they lie: for each feature, a 32-bit hash, what it adds to the score of which label; and for known words which labels they may have.
/// Immutable; all members may be called from any thread.</summary>
/// <remarks>Little-endian: header of 40 bytes (magic, version, checksum of what follows the header, length, number of labels, bits of the feature table, bytes of the rows, bits of the word table, 0);
/// features of 64 bits, rows of weights, hashes of the words of 32 bits, their labels of 64 bits. A feature is its hash (32 bits) and, where it has one or two weights, these (label 6, signed weight 8, twice),
/// else the highest bit and where its row begins (24); a row is the set of its labels (64 bits) and a signed byte for each of them. Features stand two by two: one that finds its pair taken stands in a later one,
/// and the first of the pair then has the second highest bit. Words stand at the first free place behind their own. A hash of 0 is a free place.</remarks>
internal sealed unsafe class LabelModel
{
    public const uint Magic = 0x42414C44; // "DLAB"
    public const uint Version = 3;
    public const int HeaderLength = 40;
    public const uint HasRow = 1u << 31;
    public const uint IsTaken = 1u << 30;
    public const int PlaceBits = 24;
    public const int LabelBits = 6;
    public const int PairBits = LabelBits + 8;

    /// <summary>More labels than this no model has: a set of labels is one word of 64 bits.</summary>
    public const int MostLabels = 64;

    /// <summary>Among the labels of a known word: they are all that it can have.</summary>
    public const ulong Closed = 1UL << 63;

    /// <summary>More features than this no decision has.</summary>
    public const int MostFeatures = 64;

    private readonly object owner;
    private readonly byte* start;
    private readonly int features, rows, words, sets;
    private readonly int featureCount, rowBytes, wordCount;

    private LabelModel(object owner, byte* start, int length)
    {
        this.owner = owner;
        this.start = start;
        var header = new ReadOnlySpan<byte>(start, Math.Min(length, HeaderLength));
        if (length < HeaderLength || UInt(header, 0) != Magic || UInt(header, 4) != Version || UInt(header, 16) != length) throw Damaged("its header is wrong");
        LabelCount = (int)UInt(header, 20);
        (featureCount, rowBytes, wordCount) = (Size(UInt(header, 24)), Size(UInt(header, 28), 0), Size(UInt(header, 32)));
        features = HeaderLength;
        rows = features + featureCount * sizeof(ulong);
        words = rows + rowBytes;
        sets = words + wordCount * sizeof(uint);
        if (LabelCount > MostLabels || sets + wordCount * (long)sizeof(ulong) != length) throw Damaged("its tables do not fill it");
    }

    public int LabelCount { get; }

    private ReadOnlySpan<ulong> Features => new(start + features, featureCount);

    private ReadOnlySpan<byte> Rows => new(start + rows, rowBytes);

    /// <summary>The model that the library carries under a name, such as <c>models/de-tags.labels</c>.</summary>
    /// <exception cref="DemarcheException"><c>model-missing</c> or <c>model-damaged</c>.</exception>
    public static LabelModel Carried(string resource)
    {
        var stream = typeof(LabelModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new DemarcheException("model-missing", $"This build carries no {resource}: train it first (models/README.md) and build again.");
        var memory = (UnmanagedMemoryStream)stream;
        return new(memory, memory.PositionPointer - memory.Position, (int)memory.Length);
    }

    /// <summary>Opens a copy of a model and checks it whole.</summary>
    /// <exception cref="DemarcheException"><c>model-damaged</c></exception>
    public static LabelModel Open(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length, 1), pinned: true);
        bytes.CopyTo(pinned);
        var model = new LabelModel(pinned, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), bytes.Length);
        model.Verify();
        return model;
    }

    /// <summary>Reads the whole model against its checksum.</summary>
    /// <exception cref="DemarcheException"><c>model-damaged</c></exception>
    public void Verify()
    {
        var bytes = new ReadOnlySpan<byte>(start, sets + wordCount * sizeof(ulong));
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]) != LexiconFormat.Checksum(bytes[HeaderLength..])) throw Damaged("its checksum is wrong");
    }

    /// <summary>The label of a set that the features give the highest score; the lowest one of equals.</summary>
    /// <param name="given">Hashes of the features, none of them 0; at most <see cref="MostFeatures"/>.</param>
    /// <param name="among">The labels to choose from, as bits; at least one.</param>
    [SkipLocalsInit]
    public int Best(ReadOnlySpan<uint> given, ulong among)
    {
        Span<int> scores = stackalloc int[MostLabels];
        scores.Clear();
        return Best(given, among, scores);
    }

    /// <summary>The same, on top of scores that other features gave; those of the labels to choose from are there afterwards.</summary>
    /// <param name="given">Hashes of the features, none of them 0; at most <see cref="MostFeatures"/>.</param>
    /// <param name="among">The labels to choose from, as bits; at least one.</param>
    /// <param name="scores">One for each of <see cref="MostLabels"/>.</param>
    [SkipLocalsInit]
    public int Best(ReadOnlySpan<uint> given, ulong among, Span<int> scores)
    {
        Span<uint> pairs = stackalloc uint[MostFeatures], many = stackalloc uint[MostFeatures];
        Find(given, ref pairs, ref many);
        AddPairs(pairs, scores);
        foreach (var row in many) Add(Rows[(int)(row & (1 << PlaceBits) - 1)..], among, scores);
        return Highest(scores, among);
    }

    /// <summary>Adds to each label's score what the features give it.</summary>
    /// <param name="given">Hashes of the features, none of them 0.</param>
    /// <param name="scores">One for each of <see cref="MostLabels"/>.</param>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> given, Span<int> scores)
    {
        Span<uint> pairsOf = stackalloc uint[MostFeatures], manyOf = stackalloc uint[MostFeatures];
        for (var first = 0; first < given.Length; first += MostFeatures)
        {
            var pairs = pairsOf;
            var many = manyOf;
            Find(given.Slice(first, Math.Min(MostFeatures, given.Length - first)), ref pairs, ref many);
            AddPairs(pairs, scores);
            foreach (var row in many) Add(Rows[(int)(row & (1 << PlaceBits) - 1)..], scores);
        }
    }

    /// <summary>The labels that a word may have, as bits; none for a word that the model does not know.</summary>
    public ulong Known(uint word)
    {
        var hashes = new ReadOnlySpan<uint>(start + words, wordCount);
        for (var at = (int)word & (wordCount - 1); hashes[at] != 0; at = (at + 1) & (wordCount - 1))
            if (hashes[at] == word) return new ReadOnlySpan<ulong>(start + sets, wordCount)[at];
        return 0;
    }

    /// <summary>The member of a set with the highest score; the lowest one of equals.</summary>
    public static int Highest(ReadOnlySpan<int> scores, ulong among)
    {
        var best = BitOperations.TrailingZeroCount(among);
        for (var rest = among & (among - 1); rest != 0; rest &= rest - 1)
            if (BitOperations.TrailingZeroCount(rest) is var label && scores[label] > scores[best]) best = label;
        return best;
    }

    /// <summary>What the features have: one or two weights, or a row. The tables are larger than the nearest caches; all that is read of them is fetched ahead, the rows as well, and as next to nothing here is decided by what is read, the waits overlap.</summary>
    private void Find(ReadOnlySpan<uint> given, ref Span<uint> pairs, ref Span<uint> many)
    {
        var table = Features;
        if (Sse.IsSupported)
            foreach (var feature in given) Sse.Prefetch0(start + features + (nint)(feature & (uint)(table.Length / 2 - 1)) * 2 * sizeof(ulong));
        int paired = 0, rowed = 0;
        foreach (var feature in given)
        {
            var at = 2 * (int)(feature & (uint)(table.Length / 2 - 1));
            var (first, second) = (table[at], table[at + 1]);
            var its = Its(first, feature) | Its(second, feature);
            if (its == 0 && (first >> 32 & IsTaken) != 0) its = FindBehind(feature, at);
            (pairs[paired], many[rowed]) = (its, its);
            rowed += (int)(its >> 31);
            paired += (int)(~its >> 31 & (its | (uint)-(int)its) >> 31);
        }

        pairs = pairs[..paired];
        many = many[..rowed];
        if (Sse.IsSupported)
            foreach (var row in many) Sse.Prefetch0(start + rows + (row & (1 << PlaceBits) - 1));
    }

    /// <summary>The upper half of an entry that has this hash, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Its(ulong entry, uint hash) => (uint)(entry >> 32) & (uint)-(int)(((ulong)((uint)entry ^ hash) - 1) >> 63);

    private uint FindBehind(uint feature, int at)
    {
        var table = Features;
        while ((table[at] >> 32 & IsTaken) != 0)
        {
            at = (at + 2) & (table.Length - 1);
            if ((Its(table[at], feature) | Its(table[at + 1], feature)) is not 0 and var its) return its;
        }

        return 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddPairs(ReadOnlySpan<uint> pairs, Span<int> scores)
    {
        foreach (var pair in pairs)
        {
            scores[(int)pair & (MostLabels - 1)] += (sbyte)(pair >> LabelBits);
            scores[(int)(pair >> PairBits) & (MostLabels - 1)] += (sbyte)(pair >> (PairBits + LabelBits));
        }
    }

    /// <summary>Adds the weights of a row for the labels that count.</summary>
    private static void Add(ReadOnlySpan<byte> row, ulong among, Span<int> scores)
    {
        var labels = BinaryPrimitives.ReadUInt64LittleEndian(row);
        var weights = row[sizeof(ulong)..];
        for (var rest = labels & among; rest != 0; rest &= rest - 1)
            scores[BitOperations.TrailingZeroCount(rest)] += (sbyte)weights[BitOperations.PopCount(labels & ((rest & (0 - rest)) - 1))];
    }

    /// <summary>Adds all weights of a row.</summary>
    private static void Add(ReadOnlySpan<byte> row, Span<int> scores)
    {
        var labels = BinaryPrimitives.ReadUInt64LittleEndian(row);
        var weights = row[sizeof(ulong)..];
        for (var weight = 0; labels != 0; labels &= labels - 1, weight++) scores[BitOperations.TrailingZeroCount(labels)] += (sbyte)weights[weight];
    }

    private static int Size(uint bits) => bits <= 24 ? 1 << (int)bits : throw Damaged("a table is too large");

    private static int Size(uint count, int least) => count <= 1 << 25 ? Math.Max((int)count, least) : throw Damaged("a table is too large");

    private static uint UInt(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt32LittleEndian(header[at..]);

    private static DemarcheException Damaged(string why) => new("model-damaged", $"A learned model cannot be used: {why}. Install the program again, or train the model anew.");
}
