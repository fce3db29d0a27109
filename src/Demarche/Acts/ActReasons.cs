using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Acts;

/// <summary>Words that tie two acts of a sentence: one reacts to the other, or justifies it (<c>lexicon/LANGUAGE/act-reasons.tsv</c>).</summary>
internal sealed class ActReasons
{
    /// <summary>How many words before the act they may stand.</summary>
    private const int Farthest = 10;

    private readonly List<(string[] Words, RelationType Relation, string Verb)> rows;

    /// <param name="language">The folder of the table, such as <c>de</c>.</param>
    public ActReasons(string language) =>
        rows = [.. WordList.Rows($"lexicon/{language}/act-reasons.tsv").Select(row => (row[0].Split(' '), Enum.Parse<RelationType>(row[1], ignoreCase: true), row[2]))];

    /// <summary>Adds the relations that the words of the text tell.</summary>
    /// <param name="acts">In text order.</param>
    /// <param name="drafts">What they were made of.</param>
    /// <param name="analysis">The text.</param>
    public ImmutableArray<Act> Relate(ImmutableArray<Act> acts, IReadOnlyList<ActDraft> drafts, TextAnalysis analysis)
    {
        var related = acts.ToBuilder();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!HasNeighbour(drafts, i) || Find(analysis, drafts[i]) is not { } found || Other(drafts, i, found.At) is not { } other) continue;
            if (!related[other].Relates.Any(relation => relation.Act == acts[i].Id)) related[other] = related[other] with { Relates = related[other].Relates.Add(new(found.Relation, acts[i].Id)) };
        }

        return related.ToImmutable();
    }

    private static bool HasNeighbour(IReadOnlyList<ActDraft> drafts, int i) =>
        i > 0 && drafts[i - 1].Sentence == drafts[i].Sentence || i + 1 < drafts.Count && drafts[i + 1].Sentence == drafts[i].Sentence;

    /// <summary>The words before an act, up to a mark or another verb.</summary>
    private (RelationType Relation, int At)? Find(TextAnalysis analysis, ActDraft draft)
    {
        var sentence = analysis.Sentences[draft.Sentence];
        var trigger = draft.Predicate.Trigger;
        for (var i = trigger - 1; i >= Math.Max(sentence.First, trigger - Farthest) && analysis.Words[i].Tag is not (Tag.Finite or Tag.Mark); i--)
            foreach (var (words, relation, verb) in rows)
                if (Stands(analysis, words, i, sentence.First) && (verb.Length == 0 || HasVerb(analysis, sentence, verb))) return (relation, i - words.Length + 1);
        return null;
    }

    private static bool Stands(TextAnalysis analysis, string[] words, int last, int floor)
    {
        if (last - words.Length + 1 < floor) return false;
        for (var w = 0; w < words.Length; w++)
            if (!analysis.Form(last - words.Length + 1 + w).Equals(words[w], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    private static bool HasVerb(TextAnalysis analysis, Sentence sentence, string lemma)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (analysis.Words[i].Lemma == lemma) return true;
        return false;
    }

    /// <summary>The act of the sentence that stands outside of the words: the outermost, then the nearest.</summary>
    private static int? Other(IReadOnlyList<ActDraft> drafts, int reason, int mark)
    {
        int? best = null;
        for (var step = -1; step <= 1; step += 2)
            for (var i = reason + step; i >= 0 && i < drafts.Count && drafts[i].Sentence == drafts[reason].Sentence; i += step)
                if ((drafts[i].Predicate.Trigger < mark || i > reason) && (best is null || drafts[i].Predicate.Depth < drafts[best.Value].Predicate.Depth)) best = i;
        return best;
    }
}
