using Demarche.Language;

namespace Demarche.Statements.En;

/// <summary>The words by which a report keeps its distance: "allegedly", "unconfirmed" (<c>lexicon/en/hedges.tsv</c>). They count in the frame; in the words themselves only where these are told in the report's own voice.</summary>
internal static class Hedges
{
    private static readonly WordTable<bool> Table = Load();

    public static void Add(TextAnalysis analysis, Draft draft)
    {
        var told = draft.Form == StatementForm.Reported;
        foreach (var range in told && draft.Frame.Count == 0 ? draft.Content : draft.Frame)
            for (var i = range.First; i < range.End; i++)
                if (IsHedge(analysis.Form(i)) && (told || !draft.Holds(i))) draft.Hedge.Add(new WordRange(i, i + 1));
    }

    private static bool IsHedge(ReadOnlySpan<char> form)
    {
        if (form.Length is < 5 or > 20) return false;
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return Table.Contains(lower);
    }

    private static WordTable<bool> Load()
    {
        var table = new WordTable<bool>();
        foreach (var row in WordList.Rows("lexicon/en/hedges.tsv")) table.Of(row[0]) = true;
        return table;
    }
}
