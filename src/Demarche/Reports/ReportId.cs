namespace Demarche.Reports;

/// <summary>The content-derived id of a report: base32 (RFC 4648, lower case) of SHA-256 over uri, line feed and frozen text in UTF-8, first 26 letters.</summary>
public static class ReportId
{
    public const int Length = 26;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(string uri, FrozenText text)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(text);
        return Utf8Hash.Of(uri + "\n", text.Value, Base32);
    }

    /// <summary>The uri of a report that came without one.</summary>
    public static string UriOf(FrozenText text) => "urn:sha256:" + text.Sha256;

    private static string Base32(ReadOnlySpan<byte> hash)
    {
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
            letters[i] = Alphabet[FiveBits(hash, i * 5)];
        return new string(letters);
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int bit)
    {
        var pair = (bytes[bit / 8] << 8) | bytes[bit / 8 + 1];
        return (pair >> (11 - bit % 8)) & 31;
    }
}
