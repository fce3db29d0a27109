using Demarche.Language;

namespace Demarche.Statements;

/// <summary>Words without a frame belong to whom the words before them belong to. Free indirect speech without such a person is dropped.</summary>
internal static class SpeakerInheritance
{
    /// <summary>How many sentences back a speaker may stand.</summary>
    private const int Farthest = 4;

    public static IReadOnlyList<Draft> Apply(TextAnalysis analysis, IReadOnlyList<Draft> drafts)
    {
        _ = analysis;
        Draft? last = null;
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts.OrderBy(draft => draft.Sentence))
        {
            if (!draft.HasSpeaker && draft.Frame.Count == 0 && last is not null && draft.Sentence - last.Sentence <= Farthest) draft.Speaker = last.Speaker;
            if (draft.Form == StatementForm.FreeIndirect && !draft.HasSpeaker) continue;
            kept.Add(draft);
            if (draft.HasSpeaker) last = draft;
        }

        return kept;
    }
}
