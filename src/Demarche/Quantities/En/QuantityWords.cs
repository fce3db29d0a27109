using System.Globalization;
using Demarche.Language;

namespace Demarche.Quantities.En;

/// <summary>What a word of <c>lexicon/en/quantity-words.tsv</c> is; the table's header says what each means.</summary>
internal enum QuantityKind : byte
{
    None,
    Unit,
    Money,
    Person,
    Several,
    About,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}

/// <summary>Looks up the words of English quantities.</summary>
internal static class QuantityWords
{
    private const int Longest = 16;

    private static readonly WordTable<(QuantityKind Kind, string Unit, decimal Number)> Table = Load();

    /// <summary>A word with a capital counts as its small form does.</summary>
    public static (QuantityKind Kind, string Unit, decimal Number) Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return default;
        if (Table.TryFind(word, out var found) || !char.IsUpper(word[0])) return found;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return Table.TryFind(small, out found) ? found : default;
    }

    private static WordTable<(QuantityKind, string, decimal)> Load()
    {
        var table = new WordTable<(QuantityKind, string, decimal)>();
        foreach (var row in WordList.Rows("lexicon/en/quantity-words.tsv"))
        {
            var kind = Enum.Parse<QuantityKind>(row[1], ignoreCase: true);
            table.Of(row[0]) = (kind, row[2], kind == QuantityKind.Several ? decimal.Parse(row[2], CultureInfo.InvariantCulture) : 0);
        }

        return table;
    }
}
