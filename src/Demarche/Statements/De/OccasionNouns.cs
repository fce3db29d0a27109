using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The German nouns for occasions on which somebody speaks (<c>lexicon/de/occasion-nouns.tsv</c>).</summary>
internal static class OccasionNouns
{
    private static readonly WordTable<OccasionType> Table = Load();

    /// <summary>By the whole noun or by its last part, with a genitive or plural ending too.</summary>
    public static OccasionType? Of(ReadOnlySpan<char> form)
    {
        if (form.StartsWith("Eintreff", StringComparison.Ordinal)) return null;
        if (SpeechLexicon.Find(Table, form, out var type)) return type;
        foreach (var ending in new[] { "s", "es", "n", "en", "e" })
            if (form.Length > ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal) && SpeechLexicon.Find(Table, form[..^ending.Length], out type)) return type;
        return null;
    }

    private static WordTable<OccasionType> Load()
    {
        var table = new WordTable<OccasionType>();
        foreach (var row in WordList.Rows("lexicon/de/occasion-nouns.tsv")) table.Of(row[0]) = Enum.Parse<OccasionType>(row[1], ignoreCase: true);
        return table;
    }
}
