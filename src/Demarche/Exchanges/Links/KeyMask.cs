using System.Runtime.Intrinsics;

namespace Demarche.Exchanges.Links;

/// <summary>A bit for each of some hashes: two sets whose masks share none share no hash.</summary>
internal readonly struct KeyMask
{
    private const int Bits = 256;

    private readonly Vector256<ulong> bits;

    private KeyMask(Vector256<ulong> bits) => this.bits = bits;

    /// <summary>That of some hashes; 0 is none.</summary>
    public static KeyMask Of(params ReadOnlySpan<ulong> hashes)
    {
        Span<ulong> bits = stackalloc ulong[Bits / 64];
        foreach (var hash in hashes)
            if (hash != 0) bits[(int)(hash >> 6) & 3] |= 1ul << (int)(hash & 63);
        return new(Vector256.Create<ulong>(bits));
    }

    public KeyMask With(in KeyMask other) => new(bits | other.bits);

    public bool Overlaps(in KeyMask other) => (bits & other.bits) != Vector256<ulong>.Zero;
}
