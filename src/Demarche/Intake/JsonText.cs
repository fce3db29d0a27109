using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Demarche.Intake;

/// <summary>The value of a JSON string with lone surrogates left in it, where <see cref="Utf8JsonReader.GetString"/> throws,
/// and with one U+FFFD for each undecodable sequence.</summary>
internal static class JsonText
{
    public static string Of(ref Utf8JsonReader json, ref int undecodable) =>
        json.ValueIsEscaped ? Unescape(json.ValueSpan, ref undecodable) : Charset.Utf8Text(json.ValueSpan, ref undecodable);

    // The reader has checked the escapes: each is well-formed. No UTF-8 sequence reaches over a backslash.
    private static string Unescape(ReadOnlySpan<byte> escaped, ref int undecodable)
    {
        var chars = ArrayPool<char>.Shared.Rent(escaped.Length);
        try
        {
            var length = Unescape(escaped, chars, ref undecodable);
            return new string(chars, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> rest, Span<char> chars, ref int undecodable)
    {
        var length = 0;
        while (true)
        {
            var at = rest.IndexOf((byte)'\\');
            length += Charset.Utf8Chars(at < 0 ? rest : rest[..at], chars[length..], ref undecodable);
            if (at < 0) return length;
            rest = rest[(at + 1)..];
            chars[length++] = Escape(ref rest);
        }
    }

    private static char Escape(ref ReadOnlySpan<byte> rest)
    {
        var letter = rest[0];
        var unicode = letter == 'u';
        var value = unicode ? Hex(rest[1..5]) : Short(letter);
        rest = rest[(unicode ? 5 : 1)..];
        return value;
    }

    private static char Hex(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Short(byte letter) => letter switch
    {
        (byte)'n' => '\n',
        (byte)'t' => '\t',
        (byte)'r' => '\r',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        _ => (char)letter,
    };
}
