using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Demarche.Language;

/// <summary>Learned weights, read where they lie: for each feature, a 32-bit hash, what it adds to the score of which label; and for known words which labels they may have.
/// Immutable; all members may be called from any thread.</summary>
/// <remarks>Little-endian: header of 40 bytes (magic, version, checksum of what follows the header, length, number of labels, bits of the feature table, number of weights, bits of the word table, 0);
/// features of 64 bits (hash 32, first weight 25, number of weights 7), weights of 16 bits (label 8, signed weight 8), hashes of the words of 32 bits, their labels of 64 bits.
/// Both tables are open, half empty at least to a quarter, and a hash of 0 is a free place.</remarks>
internal sealed unsafe class LabelModel
{
    public const uint Magic = 0x42414C44; // "DLAB"
    public const uint Version = 1;
    public const int HeaderLength = 40;
    public const int CountBits = 7;

    /// <summary>More labels than this no model has: a set of labels is one word of 64 bits.</summary>
    public const int MostLabels = 64;

    /// <summary>Among the labels of a known word: they are all that it can have.</summary>
    public const ulong Closed = 1UL << 63;

    private readonly object owner;
    private readonly byte* start;
    private readonly int features, weights, words, sets;
    private readonly int featureCount, weightCount, wordCount;

    private LabelModel(object owner, byte* start, int length)
    {
        this.owner = owner;
        this.start = start;
        var header = new ReadOnlySpan<byte>(start, Math.Min(length, HeaderLength));
        if (length < HeaderLength || UInt(header, 0) != Magic || UInt(header, 4) != Version || UInt(header, 16) != length) throw Damaged("its header is wrong");
        LabelCount = (int)UInt(header, 20);
        (featureCount, weightCount, wordCount) = (Size(UInt(header, 24)), Size(UInt(header, 28), 0), Size(UInt(header, 32)));
        features = HeaderLength;
        weights = features + featureCount * sizeof(ulong);
        words = weights + (weightCount * sizeof(ushort) + 7) / 8 * 8;
        sets = words + wordCount * sizeof(uint);
        if (LabelCount > MostLabels || sets + wordCount * (long)sizeof(ulong) != length) throw Damaged("its tables do not fill it");
    }

    public int LabelCount { get; }

    private ReadOnlySpan<ulong> Features => new(start + features, featureCount);

    private ReadOnlySpan<ushort> Weights => new(start + weights, weightCount);

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
    /// <param name="given">Hashes of the features, none of them 0.</param>
    /// <param name="among">The labels to choose from, as bits; at least one.</param>
    public int Best(ReadOnlySpan<uint> given, ulong among)
    {
        Span<int> scores = stackalloc int[MostLabels];
        scores.Clear();
        foreach (var feature in given) Add(feature, scores);
        return Highest(scores, among);
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
        var best = System.Numerics.BitOperations.TrailingZeroCount(among);
        for (var rest = among & (among - 1); rest != 0; rest &= rest - 1)
            if (System.Numerics.BitOperations.TrailingZeroCount(rest) is var label && scores[label] > scores[best]) best = label;
        return best;
    }

    private void Add(uint feature, Span<int> scores)
    {
        var table = Features;
        for (var at = (int)feature & (table.Length - 1); table[at] is not 0 and var entry; at = (at + 1) & (table.Length - 1))
            if ((uint)entry == feature)
            {
                var place = (uint)(entry >> 32);
                foreach (var weight in Weights.Slice((int)(place >> CountBits), (int)(place & (1 << CountBits) - 1))) scores[(byte)weight] += (sbyte)(weight >> 8);
                return;
            }
    }

    private static int Size(uint bits) => bits <= 24 ? 1 << (int)bits : throw Damaged("a table is too large");

    private static int Size(uint count, int least) => count <= 1 << 25 ? Math.Max((int)count, least) : throw Damaged("a table is too large");

    private static uint UInt(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt32LittleEndian(header[at..]);

    private static DemarcheException Damaged(string why) => new("model-damaged", $"A learned model cannot be used: {why}. Install the program again, or train the model anew.");
}
