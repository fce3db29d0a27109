namespace Demarche.Statements;

/// <summary>Words without a frame belong to whom the words before them belong to; where nobody spoke nearby, to the person that the sentence before is about.
/// Free indirect speech without such a person is dropped.</summary>
internal sealed class SpeakerInheritance(Func<int, List<WordRange>> subjectOf)
{
    /// <summary>How many sentences back a speaker may stand.</summary>
    private const int Farthest = 4;

    public List<Draft> Apply(IEnumerable<Draft> drafts)
    {
        Draft? last = null;
        var kept = new List<Draft>();
        foreach (var draft in drafts.OrderBy(draft => draft.Sentence))
        {
            if (!draft.HasSpeaker && draft.Frame.Count == 0) draft.Speaker = Inherited(draft, last);
            if (draft.Form == StatementForm.FreeIndirect && !draft.HasSpeaker) continue;
            kept.Add(draft);
            if (draft.HasSpeaker && !draft.IsAnaphor && !IsNested(draft, last)) last = draft;
        }

        return kept;
    }

    private List<WordRange> Inherited(Draft draft, Draft? last)
    {
        if (last is not null && draft.Sentence - last.Sentence <= 1) return last.Speaker;
        if (draft.Sentence > 0 && subjectOf(draft.Sentence - 1) is { Count: > 0 } subject) return subject;
        return last is not null && draft.Sentence - last.Sentence <= Farthest ? last.Speaker : [];
    }

    /// <summary>Stands inside the words of the last one, whose speaker goes on.</summary>
    private static bool IsNested(Draft draft, Draft? last) => last is not null && last.Sentence == draft.Sentence && draft.Content.TrueForAll(last.Touches);
}
