namespace Demarche.Intake;

/// <summary>Tells files that are no text: by the first bytes of well-known formats, or by a share of control bytes that no text has.</summary>
internal static class BinaryGuess
{
    private const int Sample = 8192;

    private static readonly byte[][] Beginnings =
    [
        [0x89, .. "PNG"u8], [.. "%PDF-"u8], [.. "PK"u8, 3, 4], [.. "PK"u8, 5, 6], [0x1F, 0x8B], [.. "GIF8"u8], [0xFF, 0xD8, 0xFF],
        [0xFD, .. "7zXZ"u8], [.. "BZh"u8], [0x28, 0xB5, 0x2F, 0xFD], [0x7F, .. "ELF"u8], [.. "RIFF"u8], [.. "OggS"u8], [.. "ID3"u8],
        [0xD0, 0xCF, 0x11, 0xE0], [.. "7z"u8, 0xBC, 0xAF], [.. "Rar!"u8], [.. "SQLite format 3"u8, 0], [0x00, 0x61, 0x73, 0x6D],
    ];

    /// <summary>The first bytes are those of a well-known binary format.</summary>
    public static bool HasMagic(ReadOnlySpan<byte> bytes)
    {
        foreach (var beginning in Beginnings)
            if (bytes.StartsWith(beginning)) return true;
        return false;
    }

    /// <summary>More than every tenth character is a control character other than white space.</summary>
    public static bool IsBinary(ReadOnlySpan<char> decoded)
    {
        var sample = decoded[..Math.Min(decoded.Length, Sample)];
        var controls = 0;
        foreach (var c in sample)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v')) controls++;
        return controls * 10 > sample.Length;
    }
}
