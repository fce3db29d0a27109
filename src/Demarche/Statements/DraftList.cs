namespace Demarche.Statements;

/// <summary>The statements found so far in a report, in the order of their sentences.</summary>
internal sealed class DraftList
{
    private readonly List<Draft> drafts = [];

    public IReadOnlyList<Draft> All => drafts;

    public void Add(Draft draft) => drafts.Add(draft);

    /// <summary>Those that begin in a sentence.</summary>
    public IEnumerable<Draft> In(int sentence)
    {
        for (var i = drafts.Count - 1; i >= 0 && drafts[i].Sentence >= sentence - 1; i--)
            if (drafts[i].Sentence == sentence) yield return drafts[i];
    }

    /// <summary>Whether a statement of the sentence holds all the words, as its content.</summary>
    public bool Covers(int sentence, WordRange words) => In(sentence).Any(draft => draft.Holds(words));

    public bool Any(int sentence) => In(sentence).Any();

    public Draft? Last => drafts.Count == 0 ? null : drafts[^1];
}
