using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Demarche.Language;

namespace Demarche.ModelTrainer;

/// <summary>Writes averaged weights and known words as a <see cref="LabelModel"/> reads them.</summary>
internal static class ModelWriter
{
    /// <param name="weights">The weights of each feature, in the order of the features.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="scale">Weights are multiplied by this, rounded and held within a signed byte.</param>
    /// <param name="least">Weights nearer to zero are left out.</param>
    /// <param name="known">Which labels the known words may have.</param>
    public static byte[] Write(IEnumerable<(uint Feature, IEnumerable<(byte Label, double Value)> Weights)> weights, int labels, double scale, double least, Dictionary<uint, ulong> known)
    {
        var (features, rows) = (new List<(uint Hash, uint Weights)>(), new List<byte>());
        foreach (var (feature, row) in weights)
        {
            var its = row.Where(weight => Math.Abs(weight.Value) >= least).Select(weight => (weight.Label, Value: (sbyte)Math.Clamp(Math.Round(weight.Value * scale), -127, 127))).Where(weight => weight.Value != 0).ToArray();
            if (its.Length > 0) features.Add((feature, its.Length < 3 ? Pair(its) : Row(its, rows)));
        }

        while (rows.Count % sizeof(ulong) != 0) rows.Add(0);
        return Lay(labels, features, rows, known);
    }

    /// <summary>One or two weights, in the place of the feature.</summary>
    private static uint Pair((byte Label, sbyte Value)[] its) => Packed(its[0]) | (its.Length > 1 ? Packed(its[1]) << LabelModel.PairBits : 0);

    private static uint Packed((byte Label, sbyte Value) weight) => weight.Label | (uint)(byte)weight.Value << LabelModel.LabelBits;

    /// <summary>More of them, elsewhere.</summary>
    private static uint Row((byte Label, sbyte Value)[] its, List<byte> rows)
    {
        var place = rows.Count;
        if (place >> LabelModel.PlaceBits != 0) throw new InvalidDataException("The model has more weights than its form holds.");
        rows.AddRange(BitConverter.GetBytes(its.Aggregate(0UL, (set, weight) => set | 1UL << weight.Label)));
        foreach (var (_, value) in its) rows.Add((byte)value);
        return (uint)place | LabelModel.HasRow;
    }

    private static byte[] Lay(int labels, List<(uint Hash, uint Weights)> features, List<byte> rows, Dictionary<uint, ulong> known)
    {
        var (featureBits, wordBits) = (Bits(features.Count), Bits(known.Count));
        var table = new ulong[1 << featureBits];
        foreach (var (hash, its) in features) Place(table, hash, its);
        var (words, sets) = (new uint[1 << wordBits], new ulong[1 << wordBits]);
        foreach (var (word, set) in known.OrderBy(pair => pair.Key))
        {
            var at = (int)word & (words.Length - 1);
            while (words[at] != 0) at = (at + 1) & (words.Length - 1);
            (words[at], sets[at]) = (word, set);
        }

        return Bytes([(uint)labels, (uint)featureBits, (uint)rows.Count, (uint)wordBits, 0], MemoryMarshal.AsBytes(table.AsSpan()), CollectionsMarshal.AsSpan(rows), MemoryMarshal.AsBytes(words.AsSpan()), MemoryMarshal.AsBytes(sets.AsSpan()));
    }

    /// <summary>Puts a feature into its pair of places, or the next pair with a free one.</summary>
    private static void Place(ulong[] table, uint hash, uint its)
    {
        var at = 2 * (int)(hash & (uint)(table.Length / 2 - 1));
        while (table[at] != 0 && table[at + 1] != 0)
        {
            table[at] |= (ulong)LabelModel.IsTaken << 32;
            at = (at + 2) & (table.Length - 1);
        }

        table[table[at] == 0 ? at : at + 1] = (ulong)its << 32 | hash;
    }

    private static byte[] Bytes(uint[] counts, ReadOnlySpan<byte> table, ReadOnlySpan<byte> weights, ReadOnlySpan<byte> words, ReadOnlySpan<byte> sets)
    {
        byte[] bytes = [.. new byte[LabelModel.HeaderLength], .. table, .. weights, .. words, .. sets];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, LabelModel.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), LabelModel.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(16), (uint)bytes.Length);
        for (var i = 0; i < counts.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(20 + 4 * i), counts[i]);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), LexiconFormat.Checksum(bytes.AsSpan(LabelModel.HeaderLength)));
        return bytes;
    }

    /// <summary>Bits of a table that stays free to a quarter at least.</summary>
    private static int Bits(int count) => Math.Max(4, 32 - BitOperations.LeadingZeroCount((uint)(count * 4 / 3)));
}
