using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using Demarche.Language;

namespace Demarche.ModelTrainer;

/// <summary>Writes averaged weights and known words as a <see cref="LabelModel"/> reads them.</summary>
internal static class ModelWriter
{
    /// <param name="perceptron">The weights.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="scale">Weights are multiplied by this, rounded and held within a signed byte.</param>
    /// <param name="least">Weights nearer to zero are left out.</param>
    /// <param name="known">Which labels the known words may have.</param>
    public static byte[] Write(Perceptron perceptron, int labels, double scale, double least, Dictionary<uint, ulong> known)
    {
        var (features, weights) = (new List<(uint Hash, int First, int Count)>(), new List<ushort>());
        foreach (var (feature, row) in perceptron.Averaged())
        {
            var first = weights.Count;
            foreach (var (label, value) in row)
                if (Math.Abs(value) >= least && (int)Math.Clamp(Math.Round(value * scale), -127, 127) is not 0 and var quantised)
                    weights.Add((ushort)(label | (byte)(sbyte)quantised << 8));
            if (weights.Count > first) features.Add((feature, first, weights.Count - first));
        }

        return Lay(labels, features, weights, known);
    }

    private static byte[] Lay(int labels, List<(uint Hash, int First, int Count)> features, List<ushort> weights, Dictionary<uint, ulong> known)
    {
        var (featureBits, wordBits) = (Bits(features.Count), Bits(known.Count));
        var table = new ulong[1 << featureBits];
        foreach (var (hash, first, count) in features)
            table[Place(table.Length, hash, at => table[at] == 0)] = (ulong)((uint)first << LabelModel.CountBits | (uint)count) << 32 | hash;
        var (words, sets) = (new uint[1 << wordBits], new ulong[1 << wordBits]);
        foreach (var (word, set) in known.OrderBy(pair => pair.Key))
        {
            var at = Place(words.Length, word, at => words[at] == 0);
            (words[at], sets[at]) = (word, set);
        }

        while (weights.Count % 4 != 0) weights.Add(0);
        return Bytes([(uint)labels, (uint)featureBits, (uint)weights.Count, (uint)wordBits, 0], MemoryMarshal.AsBytes(table.AsSpan()), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(weights)), MemoryMarshal.AsBytes(words.AsSpan()), MemoryMarshal.AsBytes(sets.AsSpan()));
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

    private static int Place(int length, uint hash, Predicate<int> isFree)
    {
        var at = (int)hash & (length - 1);
        while (!isFree(at)) at = (at + 1) & (length - 1);
        return at;
    }
}
