using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Demarche.Intake.Html;

/// <summary>Character references as HTML reads them: named with and without a semicolon, decimal, hexadecimal; the C1 numbers stand for Windows-1252.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 33;

    // &#128; to &#159;: Windows-1252, where it has a character.
    private const string Western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Lazy<FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> Names = new(Load);

    /// <summary>What stands at the start of the text, which begins with <c>&amp;</c>; how many characters it takes, 0 where it is no reference.</summary>
    public static int Read(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length < 3) return 0;
        return text[1] == '#' ? Number(text, out value) : char.IsAsciiLetter(text[1]) ? Named(text, out value) : 0;
    }

    /// <summary>The text with every reference in it decoded.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        while (text.IndexOf('&') is var at and >= 0)
        {
            decoded.Append(text[..at]);
            var length = Read(text[at..], out var value);
            decoded.Append(length > 0 ? value : "&");
            text = text[(at + Math.Max(1, length))..];
        }

        return decoded.Append(text).ToString();
    }

    private static int Number(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        var hexadecimal = text[2] is 'x' or 'X';
        var (start, code) = (hexadecimal ? 3 : 2, 0);
        var end = start;
        for (; end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
            code = Math.Min(code * (hexadecimal ? 16 : 10) + Convert.ToInt32(text[end].ToString(), 16), 0x110000);
        if (end == start) return 0;
        value = Character(code);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static string Character(int code) => code switch
    {
        >= 0x80 and <= 0x9F => Western[code - 0x80].ToString(),
        0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
        _ => char.ConvertFromUtf32(code),
    };

    // The longest name counts; one without a semicolon need not end there: "&ampx" is "&x".
    private static int Named(ReadOnlySpan<char> text, out string value)
    {
        var length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        if (length < text.Length && text[length] == ';' && Names.Value.TryGetValue(text[1..(length + 1)], out value!)) return length + 1;
        for (; length >= 3; length--)
            if (Names.Value.TryGetValue(text[1..length], out value!)) return length;
        value = "";
        return 0;
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("character-references.tsv")!;
        using var lines = new StreamReader(stream);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var tab = line.IndexOf('\t');
            names[line[..tab]] = string.Concat(line[(tab + 1)..].Split(' ').Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
