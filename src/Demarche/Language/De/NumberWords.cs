using System.Buffers;

namespace Demarche.Language.De;

/// <summary>Numbers written in words (<c>lexicon/de/numbers.tsv</c>): zwölf, siebenundzwanzig, dreitausendfünfhundert, dreieinhalb, hunderttausend.</summary>
public static class NumberWords
{
    private const int LongestWord = 64;

    private enum Part : byte
    {
        None,
        Unit,
        Ten,
        Hundred,
        Thousand,
        Half,
    }

    private readonly record struct Entry(Part Part, decimal Value);

    /// <summary>First letters, and for each the second ones.</summary>
    private const string Beginnings = "adefhnstvz";

    private static readonly string[] Seconds = ["nc", "r", "il", "ü", "u", "ue", "ei", "a", "i", "we"];

    private static readonly SearchValues<string> Middles = SearchValues.Create(["und", "hundert", "tausend", "einhalb"], StringComparison.Ordinal);

    private static readonly WordTable<Entry> Table = Load();

    /// <summary>The number that a word names; a capital at its start counts as a small letter. "ein" is one only inside a number: alone it is an article.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (!MayBe(word)) return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        ReadOnlySpan<char> rest = lower;
        if (rest.SequenceEqual("ein")) return false;
        if (Table.TryFind(rest, out var whole))
        {
            value = whole.Value;
            return true;
        }

        return rest.Length >= 7 && rest.ContainsAny(Middles) && Thousands(rest, out value);
    }

    /// <summary>Whether a word begins as numbers do; says no to most words, and quickly.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => word.Length is >= 3 and <= LongestWord && Beginnings.IndexOf((char)(word[0] | 0x20)) is >= 0 and var first && Seconds[first].Contains((char)(word[1] | 0x20));

    private static bool Thousands(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (word.EndsWith("einhalb", StringComparison.Ordinal)) return AndAHalf(word[..^7], out value);
        var at = word.IndexOf("tausend", StringComparison.Ordinal);
        if (at < 0) return Hundreds(word, out value);
        decimal before = 1, behind = 0;
        if (at > 0 && !Hundreds(word[..at], out before)) return false;
        var rest = word[(at + 7)..];
        if (rest.StartsWith("und", StringComparison.Ordinal)) rest = rest[3..];
        if (!rest.IsEmpty && !Hundreds(rest, out behind)) return false;
        value = (before * 1000) + behind;
        return true;
    }

    private static bool AndAHalf(ReadOnlySpan<char> whole, out decimal value)
    {
        var found = Under(whole, out value);
        value += 0.5m;
        return found;
    }

    private static bool Hundreds(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        var at = word.IndexOf("hundert", StringComparison.Ordinal);
        if (at < 0) return Under(word, out value);
        decimal before = 1, behind = 0;
        if (at > 0 && !Under(word[..at], out before)) return false;
        var rest = word[(at + 7)..];
        if (rest.StartsWith("und", StringComparison.Ordinal)) rest = rest[3..];
        if (!rest.IsEmpty && !Under(rest, out behind)) return false;
        value = (before * 100) + behind;
        return true;
    }

    private static bool Under(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (Table.TryFind(word, out var whole) && whole.Part is Part.Unit or Part.Ten)
        {
            value = whole.Value;
            return true;
        }

        var at = word.IndexOf("und", StringComparison.Ordinal);
        if (at <= 0 || !Table.TryFind(word[..at], out var unit) || unit.Part != Part.Unit || unit.Value >= 10) return false;
        if (!Table.TryFind(word[(at + 3)..], out var ten) || ten.Part != Part.Ten) return false;
        value = ten.Value + unit.Value;
        return true;
    }

    private static WordTable<Entry> Load()
    {
        var table = new WordTable<Entry>();
        foreach (var row in WordList.Rows("lexicon/de/numbers.tsv"))
            table.Of(row[0]) = new(Enum.Parse<Part>(row[1], ignoreCase: true), decimal.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
        return table;
    }
}
