using Demarche.Language;

namespace Demarche.Statements.De;

/// <summary>Where a statement tells how it was made: its frame; for reported speech, which has none, the words before the finite verb.</summary>
internal static class FrameWords
{
    public static IEnumerable<WordRange> Of(TextAnalysis analysis, Draft draft) =>
        draft.Frame.Count > 0 ? draft.Frame.OrderBy(range => range.First) : draft.Form == StatementForm.Reported ? [BeforeVerb(analysis, draft)] : [];

    private static WordRange BeforeVerb(TextAnalysis analysis, Draft draft)
    {
        var end = draft.First;
        while (end < draft.Content[0].End && analysis.Words[end].Tag != Tag.Finite) end++;
        return new WordRange(draft.First, end);
    }
}
