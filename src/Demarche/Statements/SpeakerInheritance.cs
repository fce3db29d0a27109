using Demarche.Language;

namespace Demarche.Statements;

/// <summary>Words without a frame belong to whom the words before them belong to; where nobody spoke nearby, to the person or body that the sentence before is about.
/// Free indirect speech without such a person is dropped. In a ticker nobody speaks on into the next entry.</summary>
internal sealed class SpeakerInheritance(TextAnalysis analysis, IStatementLanguage language)
{
    /// <summary>How many sentences back a speaker may stand.</summary>
    private const int Farthest = 4;

    private readonly int[] entries = language.Entries(analysis);

    public List<Draft> Apply(IEnumerable<Draft> drafts)
    {
        Draft? last = null, earlier = null;
        var kept = new List<Draft>();
        foreach (var draft in drafts.OrderBy(draft => draft.Sentence))
        {
            if (last is not null && entries[last.Sentence] != entries[draft.Sentence]) last = null;
            if (!draft.HasSpeaker && draft.Frame.Count == 0) Inherit(draft, last is not null && last.Sentence == draft.Sentence && last.First >= draft.First ? earlier : last);
            if (draft.Form == StatementForm.FreeIndirect && !draft.HasSpeaker) continue;
            kept.Add(draft);
            if (!draft.HasSpeaker || draft.IsAnaphor || IsNested(draft, last)) continue;
            if (last?.Sentence != draft.Sentence) earlier = last;
            last = draft;
        }

        return kept;
    }

    private void Inherit(Draft draft, Draft? last)
    {
        draft.Speaker = Inherited(draft, last);
        if (last is null || draft.Speaker.Count == 0 || draft.Speaker != last.Speaker || !HasOwnFrame(last)) return;
        draft.Origin = last.Origin ?? last;
        if (draft.GoesOn || (draft.Form == StatementForm.Direct && last.Sentence == draft.Sentence)) ShareFrame(draft, draft.Origin);
    }

    private static bool HasOwnFrame(Draft draft) => (draft.Origin ?? draft).Frame.Count > 0;

    /// <summary>A quotation that goes on shares the frame that opened it.</summary>
    private static void ShareFrame(Draft draft, Draft origin)
    {
        draft.Cue.AddRange(origin.Cue);
        draft.Frame.AddRange(origin.Frame);
    }

    private List<WordRange> Inherited(Draft draft, Draft? last)
    {
        var distance = last is null ? int.MaxValue : draft.Sentence - EndSentence(last);
        if (distance <= 1 && !language.IsOwnSource(analysis, last!)) return last!.Speaker;
        if (draft.Sentence > 0 && entries[draft.Sentence] == entries[draft.Sentence - 1] && language.Topic(analysis, draft.Sentence - 1, draft.Form == StatementForm.FreeIndirect) is { Count: > 0 } topic) return topic;
        return distance <= Farthest ? last!.Speaker : [];
    }

    /// <summary>The sentence in which the words end, or the frame behind them.</summary>
    private int EndSentence(Draft draft)
    {
        var end = Math.Max(draft.End, draft.Frame.Count == 0 ? 0 : draft.Frame[^1].End);
        var (low, high) = (draft.Sentence, analysis.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (analysis.Sentences[middle].First < end) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Stands inside the words of the last one, whose speaker goes on.</summary>
    private static bool IsNested(Draft draft, Draft? last) => last is not null && draft.Content.TrueForAll(last.Touches);
}
