using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>The words by which a report keeps its distance: "angeblich", "nach unbestätigten Angaben" (<c>lexicon/de/hedges.tsv</c>). They count in the frame; in the words themselves only
/// where these are told in the report's own voice, as in reported and free indirect speech: elsewhere it is the speaker who is not sure.</summary>
internal static class Hedges
{
    private const int LongestHedge = 20;

    private static readonly WordTable<bool> Table = Load();

    private static readonly string[] Endings = ["en", "em", "er", "es", "e"];

    public static void Add(TextAnalysis analysis, Draft draft)
    {
        var told = draft.Form is StatementForm.Reported or StatementForm.FreeIndirect;
        foreach (var range in told && draft.Frame.Count == 0 ? draft.Content : draft.Frame)
            for (var i = range.First; i < range.End; i++)
                if (IsHedge(analysis, i) && (told || !draft.Holds(i))) draft.Hedge.Add(new WordRange(i, i + 1));
    }

    private static bool IsHedge(TextAnalysis analysis, int i)
    {
        var form = analysis.Form(i);
        if (form.Length is < 4 or > LongestHedge || analysis.Words[i].Tag is not (Tag.Adverb or Tag.Adjective or Tag.Participle)) return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        if (Table.Contains(lower)) return true;
        foreach (var ending in Endings)
            if (lower.EndsWith(ending, StringComparison.Ordinal) && Table.Contains(lower[..^ending.Length])) return true;
        return false;
    }

    private static WordTable<bool> Load()
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/de/hedges.tsv")) table.Of(row[0]) = true;
        return table;
    }
}
