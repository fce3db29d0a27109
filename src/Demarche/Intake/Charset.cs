using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Demarche.Intake;

/// <summary>Text as decoded: without a byte order mark, with one U+FFFD for each of the <paramref name="Undecodable"/> sequences.</summary>
/// <param name="Mark">The bytes of the byte order mark before it.</param>
internal readonly record struct DecodedText(string Text, string Charset, int Undecodable, int Mark = 0);

/// <summary>Bytes of a plain file to text: byte order mark, declaration, UTF-16 by its pattern of NUL bytes, UTF-8 where valid,
/// Windows-1252 where no multi-byte sequence is valid, else UTF-8 with replacement.</summary>
internal static class Charset
{
    private const int Windows1252 = 1252;
    private const int Sample = 4096;

    /// <summary>Decodes by the declared charset, or as the bytes tell.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">An encoding that <see cref="Find"/> gave, or none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (ByMark(bytes, out var mark) is { } marked) return By(bytes[mark..], marked) with { Mark = mark };
        if (declared is not null) return By(bytes, declared);
        if (ByNulPattern(bytes) is { } utf16) return By(bytes, utf16);
        return By(bytes, Utf8.IsValid(bytes) || HasMultiByteSequence(bytes) ? Encoding.UTF8 : Western);
    }

    /// <summary>UTF-8 to text, for JSON.</summary>
    public static string Utf8Text(ReadOnlySpan<byte> bytes, ref int undecodable)
    {
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var decoded = By(bytes, Encoding.UTF8);
        undecodable += decoded.Undecodable;
        return decoded.Text;
    }

    /// <summary>As <see cref="Utf8Text"/>, into a buffer of at least as many characters as there are bytes; gives how many it wrote.</summary>
    public static int Utf8Chars(ReadOnlySpan<byte> bytes, Span<char> chars, ref int undecodable)
    {
        if (Utf8.ToUtf16(bytes, chars, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done) return length;
        var text = Utf8Text(bytes, ref undecodable);
        text.CopyTo(chars);
        return text.Length;
    }

    /// <summary>The encoding of an IANA name. As in HTML, ASCII and ISO 8859-1 mean Windows-1252.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            var trimmed = name.Trim();
            var found = CodePagesEncodingProvider.Instance.GetEncoding(trimmed) ?? Encoding.GetEncoding(Known(trimmed));
            return found.CodePage is 20127 or 28591 ? Western : found;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Names that pages use and .NET does not know.
    private static string Known(string name) => name.ToUpperInvariant() switch
    {
        "UTF8" or "UNICODE-1-1-UTF-8" or "X-UNICODE20UTF8" => "utf-8",
        "LATIN1" or "ISO8859-1" or "ISO88591" or "ANSI" or "CP-1252" => "windows-1252",
        var other => other,
    };

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;

    private static DecodedText By(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var fallback = new CountingFallback();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = fallback;
        var (text, count) = Decode(bytes, counting, fallback);
        return new(text, encoding.WebName, count);
    }

    // GetString would decode twice, once to learn the length, and so count each sequence twice.
    private static (string Text, int Undecodable) Decode(ReadOnlySpan<byte> bytes, Encoding counting, CountingFallback fallback)
    {
        var chars = ArrayPool<char>.Shared.Rent(counting.GetMaxCharCount(bytes.Length));
        try
        {
            var length = counting.GetChars(bytes, chars);
            return (new string(chars, 0, length), fallback.Count);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 4;
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return Encoding.UTF32;
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return new UTF32Encoding(bigEndian: true, byteOrderMark: false);
        length = 3;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        length = 2;
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        return null;
    }

    // Latin letters in UTF-16 have a NUL in every second byte, and always in the same one.
    private static Encoding? ByNulPattern(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var pairs = sample.Length / 2;
        if (pairs == 0) return null;
        if (odd * 10 >= pairs * 6 && even * 20 <= pairs) return Encoding.Unicode;
        return even * 10 >= pairs * 6 && odd * 20 <= pairs ? Encoding.BigEndianUnicode : null;
    }

    private static bool HasMultiByteSequence(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOfAnyExceptInRange<byte>(0, 0x7F) is var at and >= 0)
        {
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var read) == OperationStatus.Done) return true;
            bytes = bytes[read..];
        }

        return false;
    }
}
