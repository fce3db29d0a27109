using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>What a word of <c>lexicon/de/statement-words.tsv</c> is; the table's header says what each means.</summary>
[Flags]
internal enum StatementWord : byte
{
    None = 0,
    Filler = 1,
    NoSubject = 1 << 1,
    ThingEnding = 1 << 2,
    Correlate = 1 << 3,
    NoWriting = 1 << 4,
}

/// <summary>The closed lists of German words that several rules ask for.</summary>
internal static class StatementWords
{
    private const int Longest = 16;

    private static readonly WordTable<StatementWord> Table = Load();

    /// <summary>Endings of nouns for events and qualities, which do not speak.</summary>
    public static string[] ThingEndings { get; } = [.. Rows(StatementWord.ThingEnding)];

    /// <summary>The pronominal adverbs that announce a clause.</summary>
    public static string[] Correlates { get; } = [.. Rows(StatementWord.Correlate)];

    public static bool Is(ReadOnlySpan<char> form, StatementWord kind) => Table.TryFind(form, out var found) && (found & kind) != 0;

    /// <summary>The same of a word in small letters.</summary>
    public static bool IsSmall(ReadOnlySpan<char> form, StatementWord kind)
    {
        if (form.Length > Longest) return false;
        Span<char> small = stackalloc char[form.Length];
        form.ToLowerInvariant(small);
        return Is(small, kind);
    }

    private static WordTable<StatementWord> Load()
    {
        var table = new WordTable<StatementWord>();
        foreach (var row in WordList.Rows("lexicon/de/statement-words.tsv")) table.Of(row[0]) |= KindOf(row);
        return table;
    }

    private static IEnumerable<string> Rows(StatementWord kind) => WordList.Rows("lexicon/de/statement-words.tsv").Where(row => KindOf(row) == kind).Select(row => row[0]);

    private static StatementWord KindOf(string[] row) => Enum.Parse<StatementWord>(row[1], ignoreCase: true);
}
