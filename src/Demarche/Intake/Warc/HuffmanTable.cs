namespace Demarche.Intake.Warc;

/// <summary>A code of RFC 1951 as one table: the next bits of the input are its index, and an entry is the symbol and how many bits it takes.</summary>
internal sealed class HuffmanTable
{
    public const int Longest = 15;

    private readonly ushort[] entries = new ushort[1 << Longest];
    private int width = 1;

    /// <summary>Symbol times 16 plus length; a length of 0 where the bits begin no code.</summary>
    public int Find(ulong bits) => entries[(int)bits & ((1 << width) - 1)];

    /// <param name="lengths">How many bits each symbol takes, 0 for none.</param>
    /// <exception cref="InvalidDataException">There are more codes than bits for them.</exception>
    public void Build(ReadOnlySpan<byte> lengths)
    {
        width = 1;
        foreach (var length in lengths) width = Math.Max(width, length);
        entries.AsSpan(0, 1 << width).Clear();
        Span<int> next = stackalloc int[Longest + 1];
        First(lengths, next);
        for (var symbol = 0; symbol < lengths.Length; symbol++)
            if (lengths[symbol] is > 0 and var length) Set(symbol, length, next[length]++);
    }

    private static void First(ReadOnlySpan<byte> lengths, Span<int> next)
    {
        Span<int> counts = stackalloc int[Longest + 1];
        counts.Clear();
        foreach (var length in lengths) if (length > 0) counts[length]++;
        var code = 0;
        for (var length = 1; length <= Longest; length++)
        {
            next[length] = code = (code + (length == 1 ? 0 : counts[length - 1])) << 1;
            if (code + counts[length] > 1 << length) throw new InvalidDataException("a code with too many symbols");
        }
    }

    // The bits of a code come in with the highest first, so the index is the code mirrored.
    private void Set(int symbol, int length, int code)
    {
        var mirrored = 0;
        for (var i = 0; i < length; i++) mirrored |= ((code >> i) & 1) << (length - 1 - i);
        for (var index = mirrored; index < 1 << width; index += 1 << length) entries[index] = (ushort)((symbol << 4) | length);
    }
}
