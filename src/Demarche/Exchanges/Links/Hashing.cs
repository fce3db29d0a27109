namespace Demarche.Exchanges.Links;

/// <summary>Hashes of words, equal on every machine and in every run (FNV-1a, 64 bits, mixed at the end).</summary>
internal static class Hashing
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var letter in word) hash = unchecked((hash ^ letter) * Prime);
        return Mix(hash);
    }

    /// <summary>One hash of several, in order.</summary>
    public static ulong Join(params ReadOnlySpan<ulong> parts)
    {
        var hash = Basis;
        foreach (var part in parts) hash = unchecked((Mix(hash) ^ part) * Prime);
        return Mix(hash);
    }

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash = unchecked(hash * 0xff51afd7ed558ccd);
        return hash ^ (hash >> 33);
    }
}
