using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Demarche.Language;

/// <summary>The numbers that the compiler and the reader of a lexicon file share; docs/decisions has the whole format in prose.</summary>
internal static class LexiconFormat
{
    public const uint Magic = 0x58454C44; // "DLEX"
    public const uint Version = 1;
    public const int HeaderLength = 72;

    /// <summary>Where the header's counts begin: behind magic, version and the header's checksum, which covers everything from here to the tables.</summary>
    public const int CountsStart = 16;

    /// <summary>Where the header keeps the checksum of the tables.</summary>
    public const int TablesChecksumAt = 64;
    public const int LongestForm = 128;

    public const ulong LastSibling = 1UL << 8;
    public const ulong EndsForm = 1UL << 9;
    public const int TargetShift = 10;
    public const uint TargetMask = (1u << 22) - 1;
    public const int CountShift = 32;
    public const ulong HasNoEdges = 1UL << 63;

    /// <summary>A checksum against damage, not against intent: four lanes of multiply and add, so that it costs a tenth of a millisecond.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong prime = 0x9E3779B97F4A7C15;
        ulong a = 1, b = 2, c = 3, d = 4;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = (a ^ words[i]) * prime;
            b = (b ^ words[i + 1]) * prime;
            c = (c ^ words[i + 2]) * prime;
            d = (d ^ words[i + 3]) * prime;
        }

        for (; i < words.Length; i++)
            a = (a ^ words[i]) * prime;
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
            b = (b ^ rest) * prime;
        return (a ^ ulong.RotateLeft(b, 17) ^ ulong.RotateLeft(c, 31) ^ ulong.RotateLeft(d, 47)) * prime;
    }

    public static uint UInt(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt32LittleEndian(header[at..]);
}
