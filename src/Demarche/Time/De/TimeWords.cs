using System.Globalization;
using Demarche.Language;

namespace Demarche.Time.De;

/// <summary>Looks up the words that name times.</summary>
internal static class TimeWords
{
    private const int Longest = 24;

    private static readonly string[] Tables = ["lexicon/de/time-calendar.tsv", "lexicon/de/time-words.tsv", "lexicon/de/time-holidays.tsv"];

    private static readonly WordTable<TimeWord> Table = Load();

    /// <summary>A word at the head of a sentence, in a headline or in capitals counts as its small or capitalised form does.</summary>
    public static TimeWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest) return default;
        if (Table.TryFind(word, out var found)) return found;
        return char.IsUpper(word[0]) ? Changed(word) : default;
    }

    private static TimeWord Changed(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        var first = word[0];
        if (char.IsUpper(word[^1]))
        {
            lower[0] = first;
            if (Table.TryFind(lower, out var capital)) return capital;
        }
        else if (!word[1..].SequenceEqual(lower[1..]) && !Mixed(word)) return default;

        lower[0] = char.ToLowerInvariant(first);
        if (Mixed(word)) lower[0] = first;
        return Table.TryFind(lower, out var found) ? found : default;
    }

    /// <summary>"SONNTAGmorgen": a heading that runs into its text.</summary>
    private static bool Mixed(ReadOnlySpan<char> word) => word.Length > 8 && char.IsUpper(word[1]) && char.IsLower(word[^1]);

    private static WordTable<TimeWord> Load()
    {
        var table = new WordTable<TimeWord>();
        var (weekdays, parts) = (new List<(string, int)>(), new List<(string, string)>());
        foreach (var name in Tables)
            foreach (var row in WordList.Rows(name)) Add(table, row, weekdays, parts);
        foreach (var (day, number) in weekdays)
            foreach (var (part, value) in parts) table.Of(day + part) = new(TimeKind.WeekdayPart, number, value);
        return table;
    }

    private static void Add(WordTable<TimeWord> table, string[] row, List<(string, int)> weekdays, List<(string, string)> parts)
    {
        var word = new TimeWord(Enum.Parse<TimeKind>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture), row[3] == "-" ? "" : row[3]);
        var bar = row[0].IndexOf('|', StringComparison.Ordinal);
        var stem = bar < 0 ? row[0] : row[0][..bar];
        foreach (var ending in bar < 0 ? [""] : row[0][(bar + 1)..].Split(',')) table.Of(stem + ending) = word;
        if (word.Kind == TimeKind.Weekday) weekdays.Add((stem, word.Number));
        if (word.Kind == TimeKind.DayPart)
            foreach (var ending in bar < 0 ? [""] : row[0][(bar + 1)..].Split(',')) parts.Add((char.ToLowerInvariant(stem[0]) + stem[1..] + ending, word.Value));
    }
}
