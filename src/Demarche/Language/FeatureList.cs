using System.Runtime.CompilerServices;

namespace Demarche.Language;

/// <summary>The features of one decision, as hashes, in a buffer of the caller.</summary>
/// <param name="buffer">Receives them.</param>
/// <param name="behind">How many calls went before, whose features stand elsewhere.</param>
internal ref struct FeatureList(Span<uint> buffer, int behind = 0)
{
    private readonly Span<uint> buffer = buffer;
    private int count;
    private uint template = (uint)behind;

    public readonly ReadOnlySpan<uint> Hashes => buffer[..count];

    /// <summary>Adds the next feature. The order of the calls tells the features apart, so each decision makes the same calls.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint value)
    {
        var hash = (value ^ ++template * 0x9E3779B1) * 0x85EBCA6B;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35;
        hash ^= hash >> 16;
        buffer[count++] = hash == 0 ? 1 : hash;
    }

    /// <summary>Adds a member of a set, of which there may be any number: by its own name, wherever it stands among the calls.</summary>
    public void AddMember(uint set, uint member)
    {
        var before = template;
        template = set;
        Add(member);
        template = before;
    }

    public void Add(uint first, uint second) => Add(Pair(first, second));

    public void Add(uint first, uint second, uint third) => Add(Pair(Pair(first, second), third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Pair(uint first, uint second) => ((first * 0x2C1B3C6D) ^ (first >> 15)) + second * 0x297A2D39;
}
