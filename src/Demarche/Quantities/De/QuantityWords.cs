using System.Globalization;
using Demarche.Language;

namespace Demarche.Quantities.De;

/// <summary>What the tables say of a word.</summary>
internal readonly record struct QuantityWord(QuantityKind Kind, string Unit, decimal Number);

/// <summary>Looks up the words of quantities.</summary>
internal static class QuantityWords
{
    private const int Longest = 24;

    private static readonly WordTable<QuantityWord> Table = Load();

    private static readonly List<(string Adjective, string Noun, string Code)> Currencies =
        [.. WordList.Rows("lexicon/de/quantity-currencies.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>A word at the head of a sentence counts as its small form does.</summary>
    public static QuantityWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return default;
        if (Table.TryFind(word, out var found) || !char.IsUpper(word[0])) return found;
        Span<char> small = stackalloc char[word.Length];
        word.CopyTo(small);
        small[0] = char.ToLowerInvariant(small[0]);
        return Table.TryFind(small, out found) && found.Kind is not (QuantityKind.Unit or QuantityKind.Multiple) ? found : default;
    }

    /// <summary>The code of a currency that its adjective names: "kanadische Dollar"; none for another.</summary>
    public static string? Currency(ReadOnlySpan<char> adjective, ReadOnlySpan<char> noun)
    {
        foreach (var currency in Currencies)
            if (noun.SequenceEqual(currency.Noun) && adjective.StartsWith(currency.Adjective, StringComparison.Ordinal)) return currency.Code;
        return null;
    }

    private static WordTable<QuantityWord> Load()
    {
        var table = new WordTable<QuantityWord>();
        foreach (var row in WordList.Rows("lexicon/de/quantity-words.tsv"))
        {
            var kind = Enum.Parse<QuantityKind>(row[1], ignoreCase: true);
            var number = kind is QuantityKind.Multiple or QuantityKind.Several or QuantityKind.Some ? decimal.Parse(row[2], CultureInfo.InvariantCulture) : 0;
            table.Of(row[0]) = new(kind, row[2], number);
        }

        return table;
    }
}
