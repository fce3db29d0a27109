using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.En;

/// <summary>Looks up the English words that name times.</summary>
internal static class TimeWords
{
    private const int Longest = 16;

    private static readonly string[] Tables = ["lexicon/en/time-calendar.tsv", "lexicon/en/time-words.tsv", "lexicon/en/time-holidays.tsv"];

    private static readonly WordTable<TimeWord> Table = Load();

    /// <summary>A word counts as it stands, without the stop of a short form ("Jan."), and one with a capital or in capitals as its small or capitalised form: "Last", "MONDAY". Months and weekdays need their capital.</summary>
    public static TimeWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == '.') word = word[..^1];
        if (word.Length is < 2 or > Longest) return default;
        if (Table.TryFind(word, out var found)) return found;
        if (!char.IsUpper(word[0])) return default;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (Table.TryFind(lower, out found)) return found;
        lower[0] = word[0];
        return word.Length > 3 && Table.TryFind(lower, out found) ? found : default;
    }

    private static WordTable<TimeWord> Load()
    {
        var table = new WordTable<TimeWord>();
        foreach (var name in Tables)
            foreach (var row in WordList.Rows(name))
                table.Of(row[0]) = new(Enum.Parse<TimeKind>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture), row[3] == "-" ? "" : row[3]);
        return table;
    }
}
