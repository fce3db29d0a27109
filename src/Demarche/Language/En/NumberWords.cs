using System.Globalization;

namespace Demarche.Language.En;

/// <summary>What a word of <c>lexicon/en/numbers.tsv</c> is.</summary>
internal enum NumberPart : byte
{
    None,
    Unit,
    Ten,

    /// <summary>Multiplies the number before it: million.</summary>
    Multiple,
}

/// <summary>English numbers in words and figures: twelve, twenty-seven, 1,500, 2.5.</summary>
internal static class NumberWords
{
    private const int Longest = 24;

    private static readonly WordTable<(NumberPart Part, decimal Value)> Table = Load();

    /// <summary>The word of a number; a capital counts as a small letter.</summary>
    public static (NumberPart Part, decimal Value) Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest) return default;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Table.TryFind(lower, out var found) ? found : default;
    }

    /// <summary>A number below a hundred in one word: nine, forty, twenty-seven.</summary>
    public static bool TryParse(ReadOnlySpan<char> word, out decimal value)
    {
        var whole = Of(word);
        value = whole.Value;
        if (whole.Part is NumberPart.Unit or NumberPart.Ten) return true;
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0) return false;
        var (ten, unit) = (Of(word[..hyphen]), Of(word[(hyphen + 1)..]));
        value = ten.Value + unit.Value;
        return ten.Part == NumberPart.Ten && unit.Part == NumberPart.Unit && unit.Value < 10;
    }

    /// <summary>Figures with commas between thousands and a decimal point.</summary>
    public static bool TryFigures(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        if (form.Length is 0 or > Longest || !char.IsAsciiDigit(form[0])) return false;
        var comma = form.IndexOf(',');
        if (comma >= 0 && (comma > 3 || form.IndexOf('.') is >= 0 and var point && point < comma)) return false;
        return decimal.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static WordTable<(NumberPart, decimal)> Load()
    {
        var table = new WordTable<(NumberPart, decimal)>();
        foreach (var row in WordList.Rows("lexicon/en/numbers.tsv")) table.Of(row[0]) = (Enum.Parse<NumberPart>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture));
        return table;
    }
}
